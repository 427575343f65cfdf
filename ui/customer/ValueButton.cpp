// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ValueButton.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/paint.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace hadir::ui {

ValueButton::ValueButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &ValueButton::open);
}

void ValueButton::open()
{
    if (!m_menu) {
        m_menu = new QMenu(this);
        m_menu->setObjectName(objectName() + QStringLiteral("Menu"));
        m_choices = new QActionGroup(m_menu); // of which one has the mark
    }
    m_menu->clear();
    if (m_fill)
        m_fill();
    if (m_menu->isEmpty())
        return;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int shift = rtl ? width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(mapToGlobal(QPoint(shift, height())));
    if (!underMouse()) // whoever came by a key goes on by the arrows
        m_menu->setActiveAction(chosenOrFirst());
}

void ValueButton::showText(const QString &text)
{
    m_chip.reset();
    setText(text);
    rename();
}

void ValueButton::showChip(const ChipLook &look)
{
    m_chip = look;
    setText(look.text);
    rename();
}

void ValueButton::setInviting(bool inviting)
{
    m_isInviting = inviting;
    update();
}

void ValueButton::setWaiting(const QString &words)
{
    m_waits = words;
    rename();
}

int ValueButton::widthOfMark() const
{
    return m_waits.isEmpty() ? 0 : Metrics().px(16);
}

void ValueButton::setMeaning(const QString &meaning)
{
    m_meaning = meaning;
    rename();
}

void ValueButton::rename()
{
    setAccessibleName(m_meaning.isEmpty() ? withoutIsolates(text())
                                          : tr("%1: %2", "what a value is, and the value")
                                                .arg(m_meaning, withoutIsolates(text())));
    if (!m_waits.isEmpty())
        setAccessibleName(accessibleName() + QStringLiteral(". ") + m_waits);
    updateGeometry();
    update();
}

QAction *ValueButton::chosenOrFirst() const
{
    const QList<QAction *> choices = m_menu->actions();
    const auto chosen = std::ranges::find_if(choices, &QAction::isChecked);
    return chosen == choices.end() ? choices.value(0) : *chosen;
}

QAction *ValueButton::addChoice(const QString &words, bool chosen, std::function<void()> then)
{
    QAction *choice = addTick(words, chosen, std::move(then));
    m_choices->addAction(choice);
    choice->setChecked(chosen);
    return choice;
}

QAction *ValueButton::addTick(const QString &words, bool holds, std::function<void()> then)
{
    QAction *choice = m_menu->addAction(words);
    choice->setCheckable(true);
    choice->setChecked(holds);
    connect(choice, &QAction::triggered, this, [then = std::move(then)] { then(); });
    return choice;
}

QSize ValueButton::sizeHint() const
{
    const Metrics m;
    // A rounded width would cut the last letter off.
    const int words = qCeil(QFontMetricsF(font()).horizontalAdvance(text())) + 1;
    const int content = m_chip ? chipSize(*m_chip, font()).width() : words;
    return {content + widthOfMark() + m.px(12) + m.px(14), m.px(24)};
}

QSize ValueButton::minimumSizeHint() const
{
    const Metrics m;
    return {qMin(sizeHint().width(), m.px(60)), m.px(24)};
}

void ValueButton::paintEvent(QPaintEvent *)
{
    const Metrics m;
    QPainter painter(this);
    const bool awake = underMouse() || hasFocus() || isDown();
    if (awake && isEnabled())
        paintCard(painter, rect(), m.radius(), colourOf(Colour::Hover, palette()));
    if (hasFocus())
        paintFocusRing(painter, rect(), m.radius(), palette());
    const int inset = m.px(6);
    const QRect inner = rect().adjusted(inset, 0, -inset - m.px(14) - widthOfMark(), 0);
    const auto turned = [this](const QRect &at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    if (m_chip) {
        const QSize size = chipSize(*m_chip, font());
        const QRect at(inner.left(), (height() - size.height()) / 2, size.width(), size.height());
        paintChip(painter, turned(at), *m_chip, font(), palette(), layoutDirection());
    } else {
        painter.setPen(colourOf(isEnabled() ? Colour::Text : Colour::Muted, palette()));
        const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        // elidedText() gives isolates a width that they do not have when drawn.
        const bool fits = fontMetrics().horizontalAdvance(text()) <= inner.width();
        painter.drawText(turned(inner), int(side | Qt::AlignAbsolute | Qt::AlignVCenter),
                         fits ? text()
                              : fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    }
    if (!m_waits.isEmpty()) {
        const QRect mark(inner.right() + m.px(5), (height() - m.px(12)) / 2, m.px(12), m.px(12));
        paintIcon(painter, turned(mark), Icon::Hourglass, colourOf(Colour::Muted, palette()));
    }
    if ((awake || m_isInviting) && isEnabled()) {
        const QRect arrow(width() - inset - m.px(12), (height() - m.px(12)) / 2, m.px(12),
                          m.px(12));
        paintIcon(painter, turned(arrow), Icon::ChevronDown, colourOf(Colour::Muted, palette()));
    }
}
} // namespace hadir::ui
