// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Report.h"
#include "tests/bench/Samples.h"
#include "tests/bench/benchClaims.h"
#include "tests/bench/benches.h"

#include "app/calling/Openings.h"
#include "app/calling/rulesJson.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::Result;

namespace hadir::bench {

namespace {
/// Fifty agents in Kuala Lumpur in shifts over a week, and what their customers have booked.
class BusyTeam final
{
public:
    BusyTeam(int agents, int bookings) : m_monday(2026, 11, 23)
    {
        calling::Capacity &capacity = m_question.capacity;
        capacity.places = agents;
        capacity.shifts.emplace();
        for (int agent = 0; agent < agents; ++agent) {
            for (int day = 0; day < 7; ++day) {
                const auto begin = at(day, (7 + agent % 4) * 60);
                if ((agent + day) % 7 < 5)
                    *capacity.shifts += {{begin, begin + 4h}, {begin + 5h, begin + 9h}};
            }
        }
        for (int booking = 0; booking < bookings; ++booking) {
            const auto begin = at(int(m_random() % 7), 8 * 60 + int(m_random() % 20) * 30);
            capacity.booked.append({begin, begin + 30min});
        }
        const calling::Weekdays all = calling::Weekdays::all();
        m_question.now = at(0, 0);
        m_question.queue = {.zone = u"Asia/Kuala_Lumpur"_s,
                            .place = {u"MY"_s, u"14"_s},
                            .open = {{all, 8 * 60, 22 * 60}},
                            .breaks = {{all, 13 * 60, 14 * 60}}};
        m_question.terms.length = 15min;
    }

    /// The week of one customer, from the file of rules' values to the last slot.
    [[nodiscard]] qsizetype openSlots(const calling::CallingRules &rules, int customer) const
    {
        static const QList<calling::CalledParty> homes{
            {.zone = u"Asia/Riyadh"_s,
             .place = {u"SA"_s, {}},
             .quiet = calling::QuietHours{1260, 600}},
            {.zone = u"Asia/Kuala_Lumpur"_s, .place = {u"MY"_s, u"03"_s}},
            {.zone = u"Europe/London"_s, .place = {u"GB"_s, u"ENG"_s}},
            {.zone = u"Africa/Cairo"_s, .place = {u"EG"_s, {}}}};
        calling::SlotQuestion question = m_question;
        question.called = homes[customer % homes.size()];
        const calling::Openings week(rules, std::move(question), m_monday, m_monday.addDays(6));
        const auto offered = week.offered();
        return std::ranges::count_if(offered, &calling::Slot::isOpen);
    }

private:
    [[nodiscard]] core::Instant at(int day, int minute) const
    {
        const QDateTime midnight(m_monday.addDays(day), QTime(0, 0), Qt::UTC);
        return core::fromMillis(midnight.toMSecsSinceEpoch()) - 8h + std::chrono::minutes(minute);
    }

    QDate m_monday;
    std::mt19937 m_random{20261123};
    calling::SlotQuestion m_question;
};
} // namespace

Result<void> benchCallbacks(const Setting &setting)
{
    const auto rules = calling::shippedRules();
    if (!rules)
        return std::unexpected(rules.error());
    Report report(u"callbacks"_s, setting.goals);
    const BusyTeam team(setting.scale.callers, setting.scale.bookings);
    Samples took;
    qsizetype open = 0;
    for (int customer = 0; customer < setting.scale.weeksAsked; ++customer) {
        const Stopwatch watch;
        open += team.openSlots(*rules, customer);
        took.add(watch.milliseconds());
    }
    if (open == 0)
        return core::fail(core::FailureKind::NotFound, u"no slot of any week is open"_s);
    report.say(u"week_slots_ms"_s, took.median(), u"ms"_s, took.count());
    report.say(u"week_slots_p99_ms"_s, took.p99(), u"ms"_s, took.count());
    return measureClaims(report, setting);
}
} // namespace hadir::bench
