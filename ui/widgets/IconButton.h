// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace hadir::ui {

/// A button that is only an icon, named for the tooltip and for screen readers. Checked, it wears
/// the accent; a badge counts what waits behind it.
class IconButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a side in design pixels, never below 24 (WCAG 2.5.8).
    explicit IconButton(Icon icon, int side = 28, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    /// What it does, and the key that does the same (shown in the tooltip).
    void setWords(const QString &words, const QKeySequence &keys = {});
    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_side;
    int m_badge = 0;
};
} // namespace hadir::ui
