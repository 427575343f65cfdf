// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/tones.h"

#include <QWidget>

namespace hadir::ui {

class Button;
class Label;

/// A line across a page that says something the person must know: what happened, what is safe,
/// and one thing to do, or another to be rid of it. Announced to screen readers when it appears.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows the banner; an empty \a action shows no button.
    void tell(Tone tone, const QString &title, const QString &text = {},
              const QString &action = {});
    /// A second, quieter button; empty words show none.
    void offerOther(const QString &words);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    void actionRequested();
    void otherRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    Label *m_title;
    Label *m_text;
    Button *m_action;
    Button *m_other;
};
} // namespace hadir::ui
