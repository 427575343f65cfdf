// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/NavigationRail.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/spokenParts.h"
#include "ui/widgets/IconButton.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

constexpr int buttonSide = 40;

Icon iconFor(Destination destination)
{
    switch (destination) {
    case Destination::Work:
        return Icon::Inbox;
    case Destination::Customers:
        return Icon::Users;
    case Destination::Callbacks:
        return Icon::PhoneOutgoing;
    case Destination::Settings:
        return Icon::Settings;
    }
    Q_UNREACHABLE();
}
} // namespace

NavigationRail::NavigationRail(QWidget *parent) : Panel(Colour::Panel, parent)
{
    setObjectName(u"rail"_s);
    const Metrics metrics;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(6), metrics.px(6), metrics.px(6), metrics.px(8));
    layout->setSpacing(metrics.px(4));
    add(Destination::Work, u"railWork"_s);
    add(Destination::Customers, u"railCustomers"_s);
    add(Destination::Callbacks, u"railCallbacks"_s);
    layout->addStretch();
    add(Destination::Settings, u"railSettings"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCurrent(Destination::Work);
    retranslate();
}

void NavigationRail::add(Destination destination, const QString &objectName)
{
    auto *button = new IconButton(iconFor(destination), buttonSide, this);
    button->setObjectName(objectName);
    button->setCheckable(true);
    speakAs(*button, QAccessible::RadioButton); // one place of several
    layout()->addWidget(button);
    m_buttons.emplace(destination, button);
    connect(button, &QAbstractButton::clicked, this, [this, destination] {
        setCurrent(destination);
        Q_EMIT chosen(destination);
    });
}

IconButton *NavigationRail::button(Destination destination) const
{
    return m_buttons.at(destination);
}

void NavigationRail::setCurrent(Destination destination)
{
    for (const auto &[own, button] : m_buttons)
        button->setChecked(own == destination);
}

void NavigationRail::setBadge(Destination destination, int count)
{
    m_buttons.at(destination)->setBadge(count);
}

void NavigationRail::showKeys(const Keys &keys)
{
    m_keys = keys;
    retranslate();
}

void NavigationRail::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    // Up and down within the rail, as in any list of places.
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        Panel::keyPressEvent(event);
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Places"));
    button(Destination::Work)->setWords(tr("Work"), m_keys.value(Destination::Work));
    button(Destination::Customers)->setWords(tr("Customers"), m_keys.value(Destination::Customers));
    button(Destination::Callbacks)->setWords(tr("Callbacks"), m_keys.value(Destination::Callbacks));
    button(Destination::Settings)->setWords(tr("Settings"), m_keys.value(Destination::Settings));
}
} // namespace hadir::ui
