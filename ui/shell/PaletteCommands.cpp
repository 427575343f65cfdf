// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaletteCommands.h"

#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/shell/ShellWindow.h"

namespace hadir::ui {

using enum SearchBinding::Command;

PaletteCommands::PaletteCommands(CustomerPage &page, ShellWindow &shell, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_shell(shell)
{}

bool PaletteCommands::isOffered(SearchBinding::Command command) const
{
    return command == Lock || command == SignOut || m_page.isHere();
}

void PaletteCommands::start(SearchBinding::Command command)
{
    if (!isOffered(command))
        return;
    if (command != Lock && command != SignOut && m_shell.destination() == Destination::Settings)
        m_shell.go(Destination::Work);
    switch (command) {
    case WriteNote:
        m_page.showTab(CustomerPage::Tab::Timeline);
        return m_page.composer()->writeNote();
    case WriteReply:
        m_page.showTab(CustomerPage::Tab::Timeline);
        return m_page.composer()->writeReply();
    case LogCall:
        return m_page.sheets().logCall();
    case LogVisit:
        return m_page.sheets().logVisit();
    case AddOrder:
        return m_page.sheets().addOrder();
    case OpenCase:
        return m_page.sheets().openCase();
    case AddContactPoint:
        return m_page.sheets().addContactPoint();
    case SetConsent:
        return m_page.goToContactPoints();
    case Lock:
        Q_EMIT lockRequested();
        return;
    case SignOut:
        Q_EMIT signOutRequested();
        return;
    }
}
} // namespace hadir::ui
