// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Toast.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Popover.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr auto readingTime = std::chrono::seconds(5);
constexpr auto actingTime = std::chrono::seconds(10); // with an action people need longer
constexpr int widest = 480;                           // longer lines are hard to read
} // namespace

Toast::Toast(core::Clock &clock, QWidget *window)
    : Card(Height::Floating, window)
    , m_clock(clock)
    , m_part(window)
    , m_text(new Label(this))
    , m_action(new Button(Button::Kind::Quiet, this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    const Metrics metrics;
    m_text->setObjectName(u"toastText"_s);
    m_text->wrapped();
    m_action->setObjectName(u"toastAction"_s);
    m_row->setContentsMargins(
        shadowMargins() + QMargins(metrics.px(14), metrics.px(8), metrics.px(14), metrics.px(8)));
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_action, 0, Qt::AlignLeading | Qt::AlignVCenter);
    window->installEventFilter(this);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    // Not at once: the keyboard also goes while the tree that place() looks through is taken down.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this] {
            if (isVisible())
                place();
        },
        Qt::QueuedConnection);
    hide();
}

Toast::~Toast()
{
    disconnect(qApp, nullptr, this, nullptr); // its button may have the keyboard to the end
}

void Toast::keepWithin(QWidget *part)
{
    if (m_part == part)
        return;
    if (m_part && m_part != parentWidget())
        m_part->removeEventFilter(this);
    m_part = part;
    part->installEventFilter(this);
    if (isVisible())
        place();
}

void Toast::keepClearOf(QWidget *bar)
{
    m_bar = bar;
    bar->installEventFilter(this);
}

void Toast::tell(const QString &text)
{
    tell(text, {});
}

void Toast::tell(const QString &text, Offer offer)
{
    const core::Milliseconds time = offer.words.isEmpty() ? readingTime : actingTime;
    show(text, std::move(offer), time);
}

void Toast::countDown(std::chrono::seconds time, const std::function<QString(int left)> &words,
                      Offer offer)
{
    const int seconds = int(time.count());
    show(words(seconds), std::move(offer), time);
    tick(m_shown, seconds, words);
}

void Toast::tick(int message, int left, const std::function<QString(int left)> &words)
{
    m_clock.after(std::chrono::seconds(1), this, [this, message, left, words] {
        if (message != m_shown || isHidden() || left <= 1)
            return;
        m_text->setText(words(left - 1));
        tick(message, left - 1, words);
    });
}

void Toast::show(const QString &text, Offer offer, core::Milliseconds time)
{
    m_text->setText(text);
    m_act = std::move(offer.act);
    m_action->setText(offer.words);
    m_action->setKeyHint(offer.keys);
    m_action->setVisible(!offer.words.isEmpty());
    setAccessibleName(text);
    place();
    QWidget::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    const int message = ++m_shown;
    m_clock.after(time, this, [this, message] {
        if (message == m_shown)
            hide();
    });
}

void Toast::stepAside()
{
    move(parentWidget()->width(), parentWidget()->height());
}

void Toast::stepBack()
{
    if (isVisible())
        place();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move
                         || (watched == m_bar && event->type() == QEvent::Show);
    if (isMoved && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

/// In one line where the part has room for it, else as narrow as the part and as tall as needed.
QSize Toast::sizeWithin(int width)
{
    const QMargins margins = m_row->contentsMargins();
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + Metrics().px(2);
    const int around = margins.left() + margins.right();
    const int beside = m_action->isHidden() ? 0 : m_action->sizeHint().width() + m_row->spacing();
    const bool fits = words + beside + around <= width;
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->activate();
    const int taken = qMin(width, words + around + (fits ? beside : 0));
    return {taken, m_row->totalHeightForWidth(taken)};
}

/// Whether it would stand over what somebody works with: what has the keyboard, an open list, or
/// the bar that is kept clear.
bool Toast::isInTheWay(const QRect &at) const
{
    const QRect card = at.marginsRemoved(shadowMargins());
    const auto covers = [&](const QWidget *other) {
        return QRect(other->mapTo(parentWidget(), QPoint()), other->size()).intersects(card);
    };
    const auto popovers = parentWidget()->findChildren<Popover *>();
    if (std::ranges::any_of(popovers, [&](auto *one) { return one->isVisible() && covers(one); }))
        return true;
    if (m_bar && m_bar->isVisible() && m_bar->window() == window() && covers(m_bar))
        return true;
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || isAncestorOf(focus) || !parentWidget()->isAncestorOf(focus))
        return false;
    const bool isList = focus->height() > parentWidget()->height() / 2; // its end may be covered
    return !isList && covers(focus);
}

void Toast::place()
{
    QWidget *window = parentWidget();
    const QWidget *inside = m_part ? m_part.data() : window;
    const int gap = Metrics().gap();
    const QMargins shadow = shadowMargins();
    const QRect part = QRect(inside->mapTo(window, QPoint()), inside->size())
                           .marginsRemoved({gap, gap, gap, gap})
                           .marginsAdded(shadow);
    const int most = Metrics().px(widest) + shadow.left() + shadow.right();
    resize(sizeWithin(qMin(part.width(), most)).boundedTo(window->size()));
    // At the reading start of its part; where that is in the way, at the other end of the window.
    const auto atBottom = [&](const QRect &room, Qt::Alignment side) {
        return QStyle::alignedRect(layoutDirection(), side | Qt::AlignBottom, size(), room);
    };
    QRect at = atBottom(part, Qt::AlignLeft);
    if (isInTheWay(at)) {
        const QRect whole(0, 0, window->width(), part.bottom() + 1);
        at = atBottom(whole, Qt::AlignRight);
        if (isInTheWay(at))
            at.moveTop(0);
    }
    setGeometry(at);
    raise();
}
} // namespace hadir::ui
