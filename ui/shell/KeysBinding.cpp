// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/KeysBinding.h"

#include "ui/customer/CasePanel.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/Sheet.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/SettingsTabs.h"
#include "ui/shell/CheatSheet.h"
#include "ui/shell/Palette.h"
#include "ui/shell/SearchBinding.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/TopBar.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/OpenTabBar.h"
#include "ui/widgets/focus.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

KeysBinding::KeysBinding(const QString &whose, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_place(u"keys/"_s + whose)
    , m_parts(parts)
    , m_book(new KeyBook(this))
{
    m_parts.everywhere.add(
        {u"keys.change"_s}, [] { return tr("Change the keys"); }, [this] { showPage(); },
        Icon::Keyboard);
    read();
    for (KeySet *each : {&m_parts.shell.keys(), &m_parts.everywhere, &m_parts.page.keys(),
                         &m_parts.list.keys(), &m_parts.panel.keys()})
        each->follow(*m_book);
    connect(m_book, &KeyBook::changed, this, &KeysBinding::say);
    connect(&m_parts.keys, &KeysPage::chosen, this, &KeysBinding::change);
    connect(&m_parts.keys, &KeysPage::allForgotten, this, [this] {
        m_book->forgetAll();
        keep();
    });
    connect(&m_parts.shell.cheatSheet(), &CheatSheet::changeRequested, this,
            &KeysBinding::showPage);
    m_parts.shell.cheatSheet().offerChange();
    say();
}

void KeysBinding::change(const KeyBook::Choices &some)
{
    m_book->choose(some);
    keep();
}

void KeysBinding::read()
{
    QSettings settings;
    settings.beginGroup(m_place);
    KeyBook::Choices choices;
    const QStringList acts = settings.childKeys();
    for (const QString &act : acts)
        choices.insert(act, QKeySequence::fromString(settings.value(act).toString(),
                                                     QKeySequence::PortableText));
    m_book->setChoices(choices);
}

void KeysBinding::keep() const
{
    QSettings settings;
    settings.remove(m_place);
    settings.beginGroup(m_place);
    for (const auto &[act, keys] : m_book->choices().asKeyValueRange())
        settings.setValue(act, keys.toString(QKeySequence::PortableText));
}

QList<KeyChapter> KeysBinding::chapters() const
{
    return {{tr("Everywhere"), m_parts.shell.keys().changeable() + m_parts.everywhere.changeable()},
            {tr("Customer"), m_parts.page.keys().changeable()},
            {tr("List of cases"), m_parts.list.keys().changeable()},
            {tr("Case"), m_parts.panel.keys().changeable()}};
}

void KeysBinding::say()
{
    m_parts.shell.cheatSheet().setGroups(
        {{tr("Everywhere"), m_parts.shell.keys().listed() + m_parts.everywhere.listed()},
         {tr("Customer"), m_parts.page.keys().listed()},
         {tr("List of cases"), m_parts.list.keys().listed()},
         {tr("Case"), m_parts.panel.keys().listed()},
         {tr("Sheets"), Sheet::keys()}});
    m_parts.keys.showKeys(chapters());
    tellParts();
}

void KeysBinding::tellParts()
{
    const KeySet &shell = m_parts.shell.keys();
    const KeySet &everywhere = m_parts.everywhere;
    const KeySet &page = m_parts.page.keys();
    const KeySet &list = m_parts.list.keys();
    m_parts.shell.palette().showAllKeys(shell.keysOf(u"keys.show"_s));
    m_parts.shell.topBar().showKeys(shell.keysOf(u"search"_s));
    m_parts.shell.rail().showKeys({{Destination::Work, shell.keysOf(u"go.work"_s)},
                                   {Destination::Customers, shell.keysOf(u"go.customers"_s)},
                                   {Destination::Callbacks, shell.keysOf(u"go.callbacks"_s)},
                                   {Destination::Settings, shell.keysOf(u"go.settings"_s)}});
    m_parts.page.composer()->setKeys({.send = page.keysOf(SendKeys::sendName()),
                                      .sendPending = page.keysOf(SendKeys::sendPendingName()),
                                      .later = page.keysOf(SendKeys::laterName()),
                                      .insert = page.keysOf(SendKeys::insertName()),
                                      .attach = page.keysOf(SendKeys::attachName()),
                                      .otherWay = page.keysOf(SendKeys::otherWayName())});
    m_parts.timeline.setStepKeys({.next = list.keysOf(StepKeys::nextName()),
                                  .previous = list.keysOf(StepKeys::previousName())});
    m_parts.customers.showCloseKey(everywhere.keysOf(u"customer.close"_s));
    m_parts.search.showNewKeys(everywhere.keysOf(u"customer.new"_s));
    m_parts.settings.showTextKeys({everywhere.keysOf(u"text.larger"_s),
                                   everywhere.keysOf(u"text.smaller"_s),
                                   everywhere.keysOf(u"text.asItWas"_s)});
}

void KeysBinding::showPage()
{
    m_parts.tabs.showPage(SettingsTabs::Page::Keys);
    m_parts.shell.go(Destination::Settings);
    if (QWidget *first = firstToFocus(m_parts.keys))
        first->setFocus(Qt::ShortcutFocusReason);
}
} // namespace hadir::ui
