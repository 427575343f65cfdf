// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/sheets.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/ReplyInsertion.h"
#include "ui/customer/SavedRepliesSheet.h"
#include "ui/customer/SavedReplySheet.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::gallery {

namespace {
using domain::Circle;

domain::SavedReplyId replyId(int number)
{
    return domain::SavedReplyId(QUuid(uint(number), 9, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

const QString english = u"Hello Ahmad,\n\nI have approved your refund. It goes back to the card "
                        "that you paid with and takes 5 to 7 working days. If you do not see it by "
                        "then, answer this message and quote case 4821."_s;
const QString arabic = u"مرحبًا أحمد،\n\nوافقت على استرداد المبلغ. سيعود إلى البطاقة التي دفعت بها "
                       "خلال 5 إلى 7 أيام عمل. إن لم يصلك بعد ذلك فأجب عن هذه الرسالة مع ذكر رقم "
                       "الحالة 4821."_s;

QList<ui::OfferedReply> offeredReplies(qsizetype best)
{
    const auto offered = [best](int number, const QString &title, const QString &word,
                                Circle circle) {
        return ui::OfferedReply{.id = replyId(number),
                                .title = title,
                                .shortcut = word,
                                .circle = circle,
                                .variants = {{u"en"_s, {english, {}}},
                                             {u"ms"_s, {u"Salam Ahmad …"_s, {}}},
                                             {u"ar"_s, {arabic, {}}}},
                                .best = best};
    };
    return {offered(1, u"Refund is on its way"_s, u"refund"_s, Circle::Team),
            offered(2, u"Restart the router"_s, u"restart"_s, Circle::Team),
            offered(3, u"تأكيد موعد المكالمة"_s, u"موعد"_s, Circle::Own),
            offered(4, u"Before we talk about the account"_s, u"verify"_s, Circle::Everyone)};
}

QList<domain::SavedReply> savedReplies()
{
    return {{.id = replyId(1),
             .title = u"Refund is on its way"_s,
             .shortcut = u"refund"_s,
             .wordings = {{u"en"_s, u"Hello {{customer.first_name}},\n\nI have approved your "
                                    "refund. Quote case {{case.number}}."_s},
                          {u"ar"_s, u"مرحبًا {{customer.first_name}}،\n\nوافقت على استرداد المبلغ. "
                                    "رقم الحالة {{case.number}}."_s}},
             .channels = {domain::Channel::Email, domain::Channel::WhatsApp}},
            {.id = replyId(2),
             .title = u"تأكيد موعد المكالمة"_s,
             .shortcut = u"موعد"_s,
             .wordings = {{u"ar"_s, u"كما اتفقنا سأتصل بك."_s}},
             .agent = samples::agent(1)},
            {.id = replyId(3),
             .title = u"Old opening hours"_s,
             .shortcut = u"hours"_s,
             .wordings = {{u"en"_s, u"We are open from nine to five."_s}},
             .retired = true}};
}

/// The list over the composer, low on the page.
Scene listScene(const QString &name, samples::Script script, qsizetype best)
{
    return {name,
            {760, 560},
            [script](core::Clock &clock) {
                auto page = std::make_unique<ui::CustomerPage>(clock);
                page->setTimeline(new QWidget, new QWidget);
                page->show(samples::customerFile(clock.now(), script));
                page->setCurrentCase(samples::caseId(4821));
                return std::unique_ptr<QWidget>(std::move(page));
            },
            [best](QWidget &widget) {
                ui::Composer &composer = *static_cast<ui::CustomerPage &>(widget).composer();
                composer.setFocus();
                composer.insertion().begin();
                composer.insertion().offer({}, offeredReplies(best));
            }};
}
} // namespace

std::vector<Scene> replyScenes()
{
    const ui::SavedReplySheet::House house{
        {samples::agent(1), domain::Role::Supervisor}, samples::directory(), savedReplies()};
    return {
        listScene(u"replies-list"_s, samples::Script::Latin, 0),
        listScene(u"replies-list-arabic"_s, samples::Script::Arabic, 2),
        sheetScene(u"replies-change"_s,
                   [house] { return new ui::SavedReplySheet(house, house.replies[0], nullptr); }),
        sheetScene(u"replies-new"_s,
                   [house] {
                       return new ui::SavedReplySheet(
                           house, domain::Wording{u"en"_s, u"Hello {{customer.nme}}"_s}, nullptr);
                   }),
        sheetScene(u"replies-manage"_s, [] {
            auto *sheet =
                new ui::SavedRepliesSheet({samples::agent(1), domain::Role::Agent}, nullptr);
            sheet->show(savedReplies());
            return sheet;
        })};
}
} // namespace hadir::gallery
