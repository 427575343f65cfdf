// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Toast.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr auto readingTime = std::chrono::seconds(5);
constexpr auto actingTime = std::chrono::seconds(10); // with an action people need longer
} // namespace

Toast::Toast(core::Clock &clock, QWidget *window)
    : Card(Height::Floating, window)
    , m_clock(clock)
    , m_part(window)
    , m_text(new Label(this))
    , m_action(new Button(Button::Kind::Quiet, this))
{
    const Metrics metrics;
    m_text->setObjectName(u"toastText"_s);
    m_action->setObjectName(u"toastAction"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        shadowMargins() + QMargins(metrics.px(14), metrics.px(8), metrics.px(14), metrics.px(8)));
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    window->installEventFilter(this);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (isVisible())
            place();
    });
    hide();
}

void Toast::keepWithin(QWidget *part)
{
    m_part = part;
    part->installEventFilter(this);
}

void Toast::tell(const QString &text)
{
    tell(text, {});
}

void Toast::tell(const QString &text, Offer offer)
{
    m_text->setText(text);
    m_act = std::move(offer.act);
    m_action->setText(offer.words);
    m_action->setKeyHint(offer.keys);
    m_action->setVisible(!offer.words.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    const int message = ++m_shown;
    const core::Milliseconds time = offer.words.isEmpty() ? readingTime : actingTime;
    m_clock.after(time, this, [this, message] {
        if (message == m_shown)
            hide();
    });
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

void Toast::place()
{
    const QRect window(m_part->mapTo(parentWidget(), QPoint()), m_part->size());
    const int gap = Metrics().gap();
    resize(sizeHint().boundedTo(window.size()));
    // At the reading start: the buttons that send and save stand at the other end.
    QRect at(QPoint(window.left(), window.bottom() - height()), size());
    at = QStyle::visualRect(layoutDirection(), window, at);
    const QWidget *focus = QApplication::focusWidget();
    if (focus && !isAncestorOf(focus) && parentWidget()->isAncestorOf(focus)) {
        const QRect typing(focus->mapTo(parentWidget(), QPoint()), focus->size());
        const bool isList = typing.height() > window.height() / 2; // its end may be covered
        if (!isList && typing.intersects(at))
            at.moveTop(window.top() + gap);
    }
    setGeometry(at);
}
} // namespace hadir::ui
