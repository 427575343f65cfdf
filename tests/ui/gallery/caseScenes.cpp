// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/sheets.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/ClosingSheet.h"
#include "ui/customer/Composer.h"
#include "ui/customer/SplitSheet.h"
#include "ui/shell/QueueUpdatesSheet.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::gallery {

namespace {
using domain::CaseStep;

domain::InteractionId entryId(int number)
{
    return domain::InteractionId(QUuid(uint(number), 11, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

QList<ui::SplitSheet::Entry> entries(core::Instant now)
{
    QList<ui::SplitSheet::Entry> out;
    for (const QString &said :
         {u"And one more thing: the router that came with it does not start any more, what now?"_s,
          u"شكرًا لكم، وصلني المبلغ اليوم. لدي سؤال آخر عن الجهاز الذي وصل مع الطلب الأول"_s,
          u"Hello Ahmad, I have approved your refund. It goes back to your card."_s,
          u"Charged twice"_s}) {
        now -= 3h;
        out.append(
            {entryId(int(out.size())),
             u"%1, %2: %3"_s.arg(ui::dateAndTime(now),
                                 ui::wordFor(domain::Channel::Email, domain::Direction::Inbound),
                                 ui::isolated(said)),
             said});
    }
    return out;
}

QList<domain::Queue> queuesThatTell()
{
    return {{.name = u"Billing"_s,
             .updates = {{CaseStep::Solved, u"en"_s, u"Case {{case.number}} is solved."_s},
                         {CaseStep::Solved, u"ar"_s, u"حُلّت الحالة {{case.number}}."_s}}}};
}

/// WhatsApp closes half an hour before the quiet hours end.
Scene tooLate()
{
    return {u"case-too-late"_s,
            {760, 260},
            [](core::Clock &clock) {
                models::CustomerFile file = samples::customerFile(clock.now());
                for (domain::ContactPoint &point : file.contactPoints) {
                    point.quietFromMinute = 17 * 60;
                    point.quietToMinute = 18 * 60; // it is 17:05 there
                }
                auto composer = std::make_unique<ui::Composer>(clock);
                composer->setZone(u"Asia/Kuala_Lumpur"_s);
                composer->setReach(file.contactPoints);
                composer->setCase(file.cases.first());
                composer->setHeard(domain::Channel::WhatsApp, clock.now() - 23h - 30min);
                composer->choose(domain::Channel::WhatsApp);
                return std::unique_ptr<QWidget>(std::move(composer));
            },
            {}};
}
/// As tall as it opens, instead of as tall as the room.
Scene asItOpens(Scene scene)
{
    scene.pose = [fill = std::move(scene.pose)](QWidget &room) {
        fill(room);
        room.layout()->itemAt(0)->setAlignment(Qt::AlignTop);
    };
    return scene;
}
} // namespace

std::vector<Scene> caseScenes()
{
    const core::Instant now = core::fromMillis(1'795'424'700'000);
    return {tooLate(),
            asItOpens(sheetScene(
                u"case-split"_s,
                [now] { return new ui::SplitSheet(entries(now), entryId(1), nullptr); })),
            asItOpens(sheetScene(u"case-closing"_s,
                                 [] {
                                     return new ui::ClosingSheet(
                                         {.action = u"Solve"_s,
                                          .codes = {u"refunded"_s, u"أعيد المبلغ"_s, u"explained"_s,
                                                    u"شُرح له"_s}});
                                 })),
            asItOpens(sheetScene(u"case-updates"_s, [] {
                return new ui::QueueUpdatesSheet(queuesThatTell(), nullptr);
            }))};
}
} // namespace hadir::gallery
