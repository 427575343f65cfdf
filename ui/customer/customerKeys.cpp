// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customerKeys.h"

#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerSheets.h"
#include "ui/customer/FileAdding.h"
#include "ui/customer/MergedMark.h"
#include "ui/customer/ReplyInsertion.h"
#include "ui/customer/SendKeys.h"
#include "ui/widgets/KeySet.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CustomerPage)
};

void addWriting(KeySet &keys, CustomerPage &page)
{
    keys.add(
        {u"reply.write"_s, Qt::Key_R}, [] { return KeyWords::tr("Write a reply"); },
        [&page] {
            page.showTab(CustomerPage::Tab::Timeline);
            page.composer()->writeReply();
        },
        Icon::Reply);
    keys.add(
        {u"note.write"_s, Qt::Key_N}, [] { return KeyWords::tr("Write a note"); },
        [&page] {
            page.showTab(CustomerPage::Tab::Timeline);
            page.composer()->writeNote();
        },
        Icon::StickyNote);
    keys.add(
        {u"note.mention"_s, Qt::SHIFT | Qt::Key_N},
        [] { return KeyWords::tr("Write a note to a colleague"); },
        [&page] {
            page.showTab(CustomerPage::Tab::Timeline);
            page.composer()->mention();
        },
        Icon::Users);
    keys.add(
        {SendKeys::insertName(), SendKeys().insert},
        [] { return KeyWords::tr("Insert a saved reply…"); },
        [&page] {
            page.showTab(CustomerPage::Tab::Timeline);
            page.composer()->insertion().begin();
        },
        Icon::Zap);
    keys.add(
        {SendKeys::attachName(), SendKeys().attach}, [] { return KeyWords::tr("Attach files…"); },
        [&page] {
            page.showTab(CustomerPage::Tab::Timeline);
            Q_EMIT page.composer()->fileAdding().choiceWanted();
        },
        Icon::Paperclip);
    keys.add(
        {SendKeys::otherWayName(), SendKeys().otherWay},
        [] { return KeyWords::tr("Write on the next channel"); },
        [&page] {
            page.showTab(CustomerPage::Tab::Timeline);
            page.composer()->chooseNext();
        },
        Icon::Share2);
    keys.add(
        {u"reply.quote"_s, Qt::SHIFT | Qt::Key_R},
        [] { return KeyWords::tr("Quote the message in the answer"); },
        [&page] { Q_EMIT page.quoteRequested(); }, Icon::MessageSquare);
    keys.add(
        {u"reply.recall"_s, Qt::SHIFT | Qt::Key_Z},
        [] { return KeyWords::tr("Recall the message that waits to be sent"); },
        [&page] { Q_EMIT page.recallRequested(); }, Icon::History);
    keys.add(
        {u"entry.pin"_s, Qt::SHIFT | Qt::Key_P},
        [] { return KeyWords::tr("Pin the entry in hand, or unpin it"); },
        [&page] { Q_EMIT page.pinRequested(); }, Icon::Star);
    keys.add(
        {u"case.split"_s, Qt::SHIFT | Qt::Key_O},
        [] { return KeyWords::tr("Split a new case off, from the entry in hand…"); },
        [&page] { Q_EMIT page.splitRequested(); }, Icon::Workflow);
    keys.mention(
        {SendKeys::sendName(), SendKeys().send},
        [] { return KeyWords::tr("Send what is written"); }, KeyReach::InText);
    keys.mention(
        {SendKeys::sendPendingName(), SendKeys().sendPending},
        [] { return KeyWords::tr("Send and set pending"); }, KeyReach::InText);
    keys.add(
        {SendKeys::laterName(), SendKeys().later},
        [] { return KeyWords::tr("Send what is written later…"); },
        [&page] { page.composer()->sendLater(); }, Icon::CalendarClock);
    keys.mention({{}, Qt::Key_Escape},
                 [] { return KeyWords::tr("From writing back to the list"); });
}

void addSheets(KeySet &keys, CustomerSheets &sheets)
{
    keys.add(
        {u"call.log"_s, Qt::Key_L}, [] { return KeyWords::tr("Log a call"); },
        [&sheets] { sheets.logCall(); }, Icon::Phone);
    keys.add(
        {u"visit.log"_s, Qt::Key_V}, [] { return KeyWords::tr("Log a visit"); },
        [&sheets] { sheets.logVisit(); }, Icon::Store);
    keys.add(
        {u"order.add"_s, Qt::Key_B}, [] { return KeyWords::tr("Add an order"); },
        [&sheets] { sheets.addOrder(); }, Icon::ShoppingBag);
    keys.add(
        {u"feedback.record"_s, Qt::SHIFT | Qt::Key_F},
        [] { return KeyWords::tr("Record feedback"); }, [&sheets] { sheets.recordFeedback(); },
        Icon::Star);
    keys.add(
        {u"case.open"_s, Qt::Key_O}, [] { return KeyWords::tr("Open a case"); },
        [&sheets] { sheets.openCase(); }, Icon::Plus);
    keys.add(
        {u"contact.add"_s, Qt::Key_W},
        [] { return KeyWords::tr("Add a way to reach the customer"); },
        [&sheets] { sheets.addContactPoint(); }, Icon::Plus);
}
} // namespace

void addCustomerKeys(KeySet &keys, CustomerPage &page)
{
    using Tab = CustomerPage::Tab;
    addWriting(keys, page);
    addSheets(keys, page.sheets());
    keys.add(
        {u"consent"_s, Qt::Key_U}, [] { return KeyWords::tr("Consent and quiet hours"); },
        [&page] { page.goToContactPoints(); }, Icon::Check);
    keys.add(
        {u"letter.show"_s, Qt::Key_H},
        [] { return KeyWords::tr("Show the message as it was written"); },
        [&page] {
            page.showTab(Tab::Timeline);
            Q_EMIT page.letterRequested();
        },
        Icon::Mail);
    keys.add(
        {u"customer.merge"_s}, [] { return KeyWords::tr("Merge with another customer…"); },
        [&page] { Q_EMIT page.mergeWanted(); }, Icon::Users);
    keys.add(
        {u"customer.separate"_s}, [] { return KeyWords::tr("Separate merged customers…"); },
        [&page] { page.merged().offer(); }, Icon::Users);
    keys.offerWhile([&page] { return !page.merged().isEmpty(); });
    const auto addTab = [&keys, &page](const QString &name, Tab tab, Icon icon,
                                       const KeySet::Words &words) {
        keys.add(
            {name, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(tab)))}, words,
            [&page, tab] { page.goTo(tab); }, icon);
    };
    addTab(u"tab.timeline"_s, Tab::Timeline, Icon::History,
           [] { return KeyWords::tr("Timeline"); });
    addTab(u"tab.cases"_s, Tab::Cases, Icon::ListChecks, [] { return KeyWords::tr("Cases"); });
    addTab(u"tab.orders"_s, Tab::Orders, Icon::Package, [] { return KeyWords::tr("Orders"); });
    addTab(u"tab.details"_s, Tab::Details, Icon::User, [] { return KeyWords::tr("Details"); });
}
} // namespace hadir::ui
