// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customerKeys.h"

#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/widgets/KeySet.h"

#include <QCoreApplication>

namespace hadir::ui {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CustomerPage)
};

void addWriting(KeySet &keys, CustomerPage &page)
{
    keys.add(
        Qt::Key_R, [] { return Words::tr("Write a reply"); },
        [&page] {
            page.showTab(CustomerPage::Tab::Timeline);
            page.composer()->writeReply();
        },
        Icon::Reply);
    keys.add(
        Qt::Key_N, [] { return Words::tr("Write a note"); },
        [&page] {
            page.showTab(CustomerPage::Tab::Timeline);
            page.composer()->writeNote();
        },
        Icon::StickyNote);
    keys.mention(Qt::CTRL | Qt::Key_Return, [] { return Words::tr("Send what is written"); });
    keys.mention(Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
                 [] { return Words::tr("Send and set pending"); });
    keys.mention(Qt::Key_Escape, [] { return Words::tr("From writing back to the list"); });
}

void addSheets(KeySet &keys, CustomerSheets &sheets)
{
    keys.add(
        Qt::Key_L, [] { return Words::tr("Log a call"); }, [&sheets] { sheets.logCall(); },
        Icon::Phone);
    keys.add(
        Qt::Key_V, [] { return Words::tr("Log a visit"); }, [&sheets] { sheets.logVisit(); },
        Icon::Store);
    keys.add(
        Qt::Key_B, [] { return Words::tr("Add an order"); }, [&sheets] { sheets.addOrder(); },
        Icon::ShoppingBag);
    keys.add(
        Qt::Key_O, [] { return Words::tr("Open a case"); }, [&sheets] { sheets.openCase(); },
        Icon::Plus);
    keys.add(
        Qt::Key_W, [] { return Words::tr("Add a way to reach the customer"); },
        [&sheets] { sheets.addContactPoint(); }, Icon::Plus);
}
} // namespace

void addCustomerKeys(KeySet &keys, CustomerPage &page)
{
    using Tab = CustomerPage::Tab;
    addWriting(keys, page);
    addSheets(keys, page.sheets());
    keys.add(
        Qt::Key_U, [] { return Words::tr("Consent and quiet hours"); },
        [&page] { page.goToContactPoints(); }, Icon::Check);
    const auto addTab = [&keys, &page](Tab tab, Icon icon, const KeySet::Words &words) {
        keys.add(
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(tab))), words,
            [&page, tab] { page.goTo(tab); }, icon);
    };
    addTab(Tab::Timeline, Icon::History, [] { return Words::tr("Timeline"); });
    addTab(Tab::Cases, Icon::ListChecks, [] { return Words::tr("Cases"); });
    addTab(Tab::Orders, Icon::Package, [] { return Words::tr("Orders"); });
    addTab(Tab::Details, Icon::User, [] { return Words::tr("Details"); });
}
} // namespace hadir::ui
