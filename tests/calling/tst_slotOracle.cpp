// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/LunarYears.h"
#include "app/calling/Openings.h"
#include "app/calling/rulesJson.h"
#include "tests/calling/MinuteOracle.h"

#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::calling;

namespace {
struct Home
{
    QString zone;
    Place place;
};

const QList<Home> &homes()
{
    static const QList<Home> all{{u"Asia/Kuala_Lumpur"_s, {u"MY"_s, u"14"_s}},
                                 {u"Asia/Kuala_Lumpur"_s, {u"MY"_s, u"03"_s}},
                                 {u"Asia/Kuching"_s, {u"MY"_s, u"13"_s}},
                                 {u"Asia/Riyadh"_s, {u"SA"_s, {}}},
                                 {u"Asia/Dubai"_s, {u"AE"_s, {}}},
                                 {u"Europe/London"_s, {u"GB"_s, u"ENG"_s}},
                                 {u"Europe/London"_s, {u"GB"_s, u"SCT"_s}},
                                 {u"America/New_York"_s, {u"US"_s, u"RI"_s}},
                                 {u"America/Chicago"_s, {u"US"_s, u"TX"_s}},
                                 {u"America/Los_Angeles"_s, {u"US"_s, {}}},
                                 {u"Pacific/Honolulu"_s, {u"US"_s, u"HI"_s}},
                                 {u"Asia/Jakarta"_s, {u"ID"_s, {}}},
                                 {u"Asia/Jayapura"_s, {u"ID"_s, {}}},
                                 {u"Asia/Singapore"_s, {u"SG"_s, {}}},
                                 {u"Africa/Cairo"_s, {u"EG"_s, {}}},
                                 {u"Asia/Gaza"_s, {u"PS"_s, {}}},
                                 {u"Pacific/Apia"_s, {u"WS"_s, {}}},
                                 {u"Pacific/Pago_Pago"_s, {u"AS"_s, {}}},
                                 {u"Asia/Kathmandu"_s, {u"NP"_s, {}}},
                                 {u"Australia/Lord_Howe"_s, {u"AU"_s, {}}}};
    return all;
}

constexpr int days = 7;
const QDate begin(2024, 1, 1);
const QDate end(2028, 12, 31);

Instant midnightUtc(QDate day)
{
    return hadir::core::fromMillis(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

/// Makes questions from one seed; each is as likely to be closed for one thing as for another.
class Questions final
{
public:
    explicit Questions(quint32 seed) : m_random(seed) {}

    int upTo(int most) { return int(m_random() % quint32(most + 1)); }
    bool oneIn(int many) { return upTo(many - 1) == 0; }

    SlotQuestion question(const Home &called, QDate first)
    {
        static const QList<int> lengths{15, 20, 30, 45, 60, 7};
        const Home &team = homes()[upTo(int(homes().size()) - 1)];
        const Instant start = midnightUtc(first);
        SlotQuestion out{.now = start - Minutes(upTo(4 * 1440)) + Minutes(upTo(2 * 1440)),
                         .called = {.zone = called.zone, .place = called.place},
                         .queue = {.zone = team.zone, .place = team.place},
                         .terms = {.length = Minutes(lengths[upTo(5)]),
                                   .notice = Minutes(upTo(600)),
                                   .furthestDays = oneIn(4) ? upTo(8) : 90}};
        out.terms.holidays = oneIn(2) ? OnHolidays::AsUsual : OnHolidays::Closed;
        out.queue.holidays = oneIn(2) ? OnHolidays::AsUsual : OnHolidays::Closed;
        if (oneIn(2))
            out.called.quiet = QuietHours{upTo(1439), upTo(1439)};
        for (int row = upTo(3); row > 0; --row)
            out.queue.open.append(hours());
        for (int row = upTo(2); row > 0; --row)
            out.queue.breaks.append(hours());
        if (oneIn(3))
            out.queue.closed.append({first.addDays(upTo(days)), u"closed"_s});
        if (oneIn(3))
            out.queue.workdays.append(first.addDays(upTo(days)));
        fill(out.capacity, start);
        return out;
    }

private:
    DayHours hours()
    {
        Weekdays on;
        for (int day = 1; day <= 7; ++day) {
            if (!oneIn(4))
                on.add(day);
        }
        const int from = upTo(1438);
        return {on, from, from + 1 + upTo(1440 - from - 1)};
    }

    void fill(Capacity &capacity, Instant start)
    {
        capacity.places = upTo(5);
        for (int call = upTo(200); call > 0; --call) {
            const Instant at = start + Minutes(upTo(9 * 1440)) - 24h;
            capacity.booked.append({at, at + Minutes(upTo(90))});
        }
        if (oneIn(2))
            return;
        capacity.shifts.emplace();
        for (int shift = upTo(40); shift > 0; --shift) {
            const Instant at = start + Minutes(upTo(9 * 1440)) - 24h;
            capacity.shifts->append({at, at + Minutes(upTo(600))});
        }
    }

    std::mt19937 m_random;
};
} // namespace

/// The slots beside an oracle that asks each minute by itself. A sample of weeks of five years; all
/// of them with HADIR_LONG.
class tst_slotOracle final : public QObject
{
    Q_OBJECT

    CallingRules m_rules = *shippedRules();
    QHash<QString, QSet<QDate>> m_holidays; ///< by country and state, made once over all years
    QSet<QDate> m_ramadan;

    const QSet<QDate> &holidaysAt(const Place &place)
    {
        QSet<QDate> &known = m_holidays[place.country + place.state];
        if (known.isEmpty()) {
            const Holidays all = Holidays::of(m_rules, place, begin.addDays(-9), end.addDays(9));
            for (const Holiday &one : all.all()) {
                if (one.kind == HolidayKind::Public)
                    known.insert(one.date);
            }
        }
        return known;
    }

    [[nodiscard]] static QString difference(const QList<Slot> &ours,
                                            const QList<MinuteOracle::Answer> &theirs)
    {
        if (ours.size() != theirs.size())
            return u"%1 slots and not %2"_s.arg(ours.size()).arg(theirs.size());
        for (qsizetype at = 0; at < ours.size(); ++at) {
            QSet<Reason> reasons;
            for (const Obstacle &one : ours[at].obstacles)
                reasons.insert(one.reason);
            if (ours[at].at != theirs[at].at || reasons != theirs[at].reasons
                || ours[at].placesLeft != theirs[at].placesLeft)
                return u"at %1 (%2)"_s.arg(hadir::core::toIso(ours[at].at),
                                           hadir::core::toIso(theirs[at].at));
        }
        return {};
    }

    /// What is looked for beside what a look at every slot finds.
    [[nodiscard]] static QString searchDifference(const Openings &week, const QList<Slot> &all)
    {
        for (qsizetype at = 0; at < all.size(); at += 37) {
            const Instant wanted = all[at].at + std::chrono::minutes(at % 11);
            std::optional<Slot> first;
            std::optional<Slot> nearest;
            for (const Slot &slot : all) {
                const auto away = [wanted](const Slot &one) {
                    return std::chrono::abs(one.at - wanted);
                };
                if (!slot.isOpen())
                    continue;
                if (!first && slot.at >= wanted)
                    first = slot;
                if (!nearest || away(slot) < away(*nearest))
                    nearest = slot;
            }
            if (week.firstOpenFrom(wanted) != first || week.nearestOpen(wanted) != nearest)
                return u"searched from %1"_s.arg(hadir::core::toIso(wanted));
        }
        return {};
    }

    [[nodiscard]] QString compareWeek(const Home &home, QDate first, quint32 seed)
    {
        const SlotQuestion question = Questions(seed).question(home, first);
        const QDate last = first.addDays(days - 1);
        const QList<Slot> ours = Openings(m_rules, question, first, last).offered();
        const MinuteOracle oracle(
            *m_rules.lawAt(home.place), question,
            {holidaysAt(home.place), holidaysAt(question.queue.place), m_ramadan},
            {midnightUtc(first) - 9 * 24h, midnightUtc(last) + 3 * 24h});
        QString wrong = difference(ours, oracle.slotsBetween(first, last));
        if (wrong.isEmpty())
            wrong = searchDifference(Openings(m_rules, question, first, last), ours);
        return wrong.isEmpty() ? wrong
                               : u"%1 %2 week of %3, seed %4: %5"_s
                                     .arg(home.zone, home.place.country + home.place.state,
                                          first.toString(Qt::ISODate))
                                     .arg(seed)
                                     .arg(wrong);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const LunarYears moon;
        for (QDate day = begin.addDays(-9); day <= end.addDays(9); day = day.addDays(1)) {
            if (moon.isRamadan(day))
                m_ramadan.insert(day);
        }
    }

    void everySlotAgreesWithItsMinutes()
    {
        const bool isLong = qEnvironmentVariableIsSet("HADIR_LONG");
        quint32 seed = 20261124;
        std::mt19937 random(seed);
        int weeks = 0;
        for (QDate first = begin; first.addDays(days) <= end; first = first.addDays(days)) {
            for (const Home &home : homes()) {
                ++seed;
                if (!isLong && random() % 40 != 0)
                    continue;
                const QString wrong = compareWeek(home, first, seed);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                ++weeks;
            }
        }
        qInfo("%d weeks of %d", weeks, int(begin.daysTo(end) / days * homes().size()));
        QVERIFY(weeks > 60);
    }

    /// The weeks in which clocks are turned, every one of them.
    void turnedClocksAgreeToo()
    {
        quint32 seed = 7;
        // Where New York, London, Cairo and Gaza turn theirs, in spring and in autumn.
        const QList<std::pair<int, int>> turns{{3, 8}, {3, 25}, {4, 24}, {10, 25}, {11, 1}};
        for (int year = 2024; year <= 2028; ++year) {
            for (const auto &[month, day] : turns) {
                for (const qsizetype home : {5, 7, 14, 15, 19}) {
                    const QString wrong =
                        compareWeek(homes()[home], QDate(year, month, day), ++seed);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_slotOracle)
#include "tst_slotOracle.moc"
