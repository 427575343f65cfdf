// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/widgets/Card.h"

#include <QKeySequence>
#include <QPointer>

#include <functional>

class QBoxLayout;

namespace hadir::ui {

class Button;
class Label;

/// A short message that comes and goes by itself, at the bottom of the part of the window it is
/// kept within, or at the other end of the window when there is what has the keyboard, or an open
/// list (WCAG 2.4.11). It may carry one action such as Undo; whatever it says must be reachable
/// elsewhere too. One a window; a new message replaces the last.
class Toast final : public Card
{
    Q_OBJECT

public:
    Toast(core::Clock &clock, QWidget *window);
    ~Toast() override;

    /// What the message offers to do; \a keys are shown only, the window listens to them.
    struct Offer
    {
        QString words;
        std::function<void()> act;
        QKeySequence keys = {};
    };

    /// Stands at the bottom of this part of the window, no wider than it, instead of all of it.
    void keepWithin(QWidget *part);

    /// Never stands over it while it is shown.
    void keepClearOf(QWidget *bar);

    void tell(const QString &text);
    void tell(const QString &text, Offer offer);
    /// Says `words` of the seconds that are left, anew each second, and goes with the last. A
    /// screen reader is told once.
    void countDown(std::chrono::seconds time, const std::function<QString(int left)> &words,
                   Offer offer);

    /// Out of the window, for a picture of what is below; and back to its place, as shown as it
    /// was.
    void stepAside();
    void stepBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &text, Offer offer, core::Milliseconds time);
    void tick(int message, int left, const std::function<QString(int left)> &words);
    void place();
    [[nodiscard]] QSize sizeWithin(int width);
    [[nodiscard]] bool isInTheWay(const QRect &at) const;

    core::Clock &m_clock;
    QPointer<QWidget> m_part;
    QPointer<QWidget> m_bar; ///< is kept clear of
    Label *m_text;
    Button *m_action;
    QBoxLayout *m_row;
    std::function<void()> m_act;
    int m_shown = 0; ///< counts messages, so that an old one's end does not hide a new one
};
} // namespace hadir::ui
