// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Openings.h"
#include "app/calling/rulesJson.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::calling;

class tst_Openings final : public QObject
{
    Q_OBJECT

    CallingRules m_rules = *shippedRules();

    static Instant utc(const char *text)
    {
        return *hadir::core::instantFromIso(QString::fromLatin1(text));
    }

    /// Ahmad lives in Riyadh; Billing works in Kuala Lumpur from 8 to 23, without Sundays. It is
    /// Tuesday 24 November 2026, 11:42 in Riyadh.
    static SlotQuestion ahmad()
    {
        const Weekdays workdays{1, 2, 3, 4, 5, 6};
        return {.now = utc("2026-11-24T08:42:00Z"),
                .called = {.zone = u"Asia/Riyadh"_s, .place = {u"SA"_s, {}}},
                .queue = {.zone = u"Asia/Kuala_Lumpur"_s,
                          .place = {u"MY"_s, u"14"_s},
                          .open = {{workdays, 8 * 60, 23 * 60}},
                          .breaks = {{workdays, 18 * 60, 18 * 60 + 30}}},
                .capacity = {.places = 4}};
    }

    [[nodiscard]] QList<Reason> reasons(const SlotQuestion &question, Instant at) const
    {
        QList<Reason> out;
        for (const Obstacle &one : whyNot(m_rules, question, at))
            out.append(one.reason);
        return out;
    }
    [[nodiscard]] QList<Slot> slotsOn(const SlotQuestion &question, QDate day) const
    {
        return Openings(m_rules, question, day, day).offered();
    }

private Q_SLOTS:
    void aFreeTimeHasNothingAgainstIt()
    {
        QCOMPARE(reasons(ahmad(), utc("2026-11-24T09:30:00Z")), {});
    }

    void everythingThatClosesATimeIsNamed_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QList<Reason>>("why");
        const auto row = [](const char *name, const char *at, const QList<Reason> &why) {
            QTest::newRow(name) << QString::fromLatin1(at) << why;
        };
        using enum Reason;
        row("over", "2026-11-24T08:30:00Z", {Past});
        row("too late for the law", "2026-11-24T18:45:00Z", {CallingLaw, QueueClosed});
        row("before nine there", "2026-11-25T05:30:00Z", {CallingLaw});
        row("runs into nine", "2026-11-25T05:45:00Z", {CallingLaw});
        row("nine", "2026-11-25T06:00:00Z", {});
        row("Friday prayer", "2026-11-27T09:00:00Z", {LawfulPause});
        row("runs into Friday prayer", "2026-11-27T08:15:00Z", {LawfulPause});
        row("break of the queue", "2026-11-25T10:00:00Z", {QueueBreak});
        row("runs into the break", "2026-11-25T09:45:00Z", {QueueBreak});
        row("queue's evening", "2026-11-25T15:00:00Z", {QueueClosed});
        row("Sunday", "2026-11-29T09:30:00Z", {QueueClosed});
        row("holiday of the queue", "2026-12-25T10:45:00Z", {QueueHoliday});
        row("holiday there", "2027-02-22T10:45:00Z", {Holiday});
        row("ninety days and one", "2027-02-23T10:45:00Z", {TooFar});
    }
    void everythingThatClosesATimeIsNamed()
    {
        QFETCH(const QString, at);
        QFETCH(const QList<Reason>, why);
        QCOMPARE(reasons(ahmad(), utc(at.toLatin1().constData())), why);
    }

    void anObstacleSaysWhatASentenceNeeds()
    {
        const auto law = whyNot(m_rules, ahmad(), utc("2026-11-25T05:30:00Z")).first();
        QCOMPARE(law.zone, u"Asia/Riyadh"_s);
        QCOMPARE(law.day, QDate(2026, 11, 25));
        QCOMPARE(law.hours, (QList<DayHours>{{Weekdays::all(), 9 * 60, 22 * 60}}));
        QCOMPARE(law.place.country, u"SA"_s);

        const auto prayer = whyNot(m_rules, ahmad(), utc("2026-11-27T09:00:00Z")).first();
        QCOMPARE(prayer.from, QTime(11, 30));
        QCOMPARE(prayer.to, QTime(13, 0));

        const auto holiday = whyNot(m_rules, ahmad(), utc("2027-02-22T10:45:00Z")).first();
        QCOMPARE(holiday.names.value(u"ar"_s), u"يوم التأسيس"_s);
        QCOMPARE(holiday.certainty, Holiday::Certainty::Sure);
    }

    void noticeAndFurthestDayHold()
    {
        SlotQuestion question = ahmad();
        question.terms.notice = 1h;
        const auto soon = whyNot(m_rules, question, utc("2026-11-24T09:30:00Z"));
        QCOMPARE(soon.size(), 1);
        QCOMPARE(soon.first().reason, Reason::TooSoon);
        QCOMPARE(soon.first().until, utc("2026-11-24T09:42:00Z"));
        QCOMPARE(reasons(question, utc("2026-11-24T09:42:00Z")), {Reason::QueueBreak});
        question.terms.furthestDays = 1;
        QCOMPARE(reasons(question, utc("2026-11-25T09:00:00Z")), {});
        QCOMPARE(reasons(question, utc("2026-11-26T09:00:00Z")), {Reason::TooFar});
    }

    void quietHoursMayRunPastMidnight()
    {
        SlotQuestion question = ahmad();
        question.called.quiet = QuietHours{13 * 60, 9 * 60 + 30};
        QCOMPARE(reasons(question, utc("2026-11-25T06:15:00Z")), {Reason::QuietHours});
        QCOMPARE(reasons(question, utc("2026-11-25T06:30:00Z")), {});
        QCOMPARE(reasons(question, utc("2026-11-25T09:30:00Z")), {});
        QCOMPARE(reasons(question, utc("2026-11-25T11:00:00Z")), {Reason::QuietHours});
        question.called.quiet = QuietHours{600, 600};
        QCOMPARE(reasons(question, utc("2026-11-25T11:00:00Z")), {});
    }

    void ramadanHasHoursOfItsOwn()
    {
        SlotQuestion question = ahmad();
        question.now = utc("2027-02-09T08:00:00Z");
        question.queue.holidays = OnHolidays::AsUsual;
        QCOMPARE(reasons(question, utc("2027-02-15T07:00:00Z")), {Reason::CallingLaw});
        QCOMPARE(reasons(question, utc("2027-02-15T09:00:00Z")), {});
    }

    void aTeamsOwnDaysCount()
    {
        SlotQuestion question = ahmad();
        question.queue.closed = {{QDate(2026, 11, 25), u"Stocktaking"_s}};
        const auto why = whyNot(m_rules, question, utc("2026-11-25T09:00:00Z"));
        QCOMPARE(why.size(), 1);
        QCOMPARE(why.first().reason, Reason::QueueHoliday);
        QCOMPARE(why.first().names.value({}), u"Stocktaking"_s);
        question.queue.workdays = {QDate(2026, 12, 25)};
        QCOMPARE(reasons(question, utc("2026-12-25T10:45:00Z")), {});
    }

    void whatIsTakenIsTaken()
    {
        SlotQuestion question = ahmad();
        const Instant at = utc("2026-11-25T07:00:00Z");
        question.capacity.booked = {
            {at, at + 30min}, {at - 15min, at + 15min}, {at + 29min, at + 59min}, {at - 30min, at}};
        const Openings openings(m_rules, question, {2026, 11, 25}, {2026, 11, 25});
        QCOMPARE(openings.placesLeft(at), 2);
        question.capacity.places = 2;
        const auto full = whyNot(m_rules, question, at);
        QCOMPARE(full.size(), 1);
        QCOMPARE(full.first().reason, Reason::Full);
        QCOMPARE(full.first().booked, 2);
        QCOMPARE(full.first().places, 2);
    }

    void nobodyIsPromisedWhoIsNotThere()
    {
        SlotQuestion question = ahmad();
        const Instant at = utc("2026-11-25T07:00:00Z");
        question.capacity.shifts = QList<Span>{{at - 4h, at + 45min}, {at, at + 2h}};
        const Openings openings(m_rules, question, {2026, 11, 25}, {2026, 11, 25});
        QCOMPARE(openings.placesLeft(at), 2);
        QCOMPARE(openings.placesLeft(at + 30min), 1);
        QCOMPARE(reasons(question, at + 2h), {Reason::NobodyThere});
        // Somebody leaves: the last minutes of the slot have nobody.
        question.capacity.shifts = QList<Span>{{at, at + 29min}};
        QCOMPARE(reasons(question, at), {Reason::NobodyThere});
    }

    void aZoneThatNobodyKnowsIsSaid()
    {
        SlotQuestion question = ahmad();
        question.called.zone = u"Asia/Atlantis"_s;
        const auto why = whyNot(m_rules, question, utc("2026-11-25T07:00:00Z"));
        QCOMPARE(why.size(), 1);
        QCOMPARE(why.first().reason, Reason::UnknownZone);
        QCOMPARE(why.first().zone, u"Asia/Atlantis"_s);
        QVERIFY(slotsOn(question, {2026, 11, 25}).isEmpty());
    }

    void aWallTimeThatIsNotThereIsNeverOffered()
    {
        SlotQuestion question = ahmad();
        question.now = utc("2027-03-20T00:00:00Z");
        question.called = {.zone = u"Europe/London"_s, .place = {u"GB"_s, u"ENG"_s}};
        QStringList walls;
        for (const Slot &slot : slotsOn(question, {2027, 3, 28}))
            walls.append(slot.wall.time().toString(u"HH:mm"_s));
        QCOMPARE(walls.size(), 46);
        QVERIFY(!walls.contains(u"01:00"_s) && !walls.contains(u"01:30"_s));
        QVERIFY(walls.contains(u"00:30"_s) && walls.contains(u"02:00"_s));
    }

    void aWallTimeThatIsThereTwiceIsToldApart()
    {
        SlotQuestion question = ahmad();
        question.now = utc("2027-10-30T00:00:00Z");
        question.called = {.zone = u"Europe/London"_s, .place = {u"GB"_s, u"ENG"_s}};
        QList<Slot> twice;
        for (const Slot &slot : slotsOn(question, {2027, 10, 31})) {
            if (slot.wall.time() == QTime(1, 30))
                twice.append(slot);
            else
                QCOMPARE(slot.showing == Showing::Only, slot.wall.time() != QTime(1, 0));
        }
        QCOMPARE(twice.size(), 2);
        QCOMPARE(twice[0].showing, Showing::First);
        QCOMPARE(twice[1].showing, Showing::Second);
        QCOMPARE(twice[1].at - twice[0].at, 1h);
    }

    void slotsAreInOrderAndAgreeWithWhyNot()
    {
        const Openings openings(m_rules, ahmad(), {2026, 11, 24}, {2026, 12, 1});
        const QList<Slot> all = openings.offered();
        QCOMPARE(all.size(), 8 * 48);
        QVERIFY(std::ranges::is_sorted(all, {}, &Slot::at));
        for (const Slot &slot : all) {
            QCOMPARE(slot.obstacles, openings.whyNot(slot.at));
            QCOMPARE(slot.obstacles, whyNot(m_rules, ahmad(), slot.at));
        }
    }

    void theNearestFreeOneIsFound()
    {
        const Openings openings(m_rules, ahmad(), {2026, 11, 24}, {2026, 11, 25});
        // 13:00 in Riyadh is the team's break; 12:30 and 13:30 are free.
        QCOMPARE(openings.nearestOpen(utc("2026-11-24T10:00:00Z"))->at,
                 utc("2026-11-24T09:30:00Z"));
        QCOMPARE(openings.firstOpenFrom(utc("2026-11-24T10:00:00Z"))->at,
                 utc("2026-11-24T10:30:00Z"));
        QCOMPARE(openings.firstOpenFrom(utc("2026-11-24T18:00:00Z"))->at,
                 utc("2026-11-25T06:00:00Z"));
        QVERIFY(!openings.firstOpenFrom(utc("2026-11-25T20:00:00Z")));
    }

    void clocksADayApartAgree()
    {
        SlotQuestion question = ahmad();
        question.called = {.zone = u"Pacific/Pago_Pago"_s, .place = {u"AS"_s, {}}};
        question.queue.zone = u"Pacific/Kiritimati"_s;
        question.queue.place = {};
        question.queue.open = {{{Qt::Thursday}, 10 * 60, 12 * 60}};
        // 10:00 on Thursday at the team is 09:00 on Wednesday there.
        for (const Slot &slot :
             Openings(m_rules, question, {2026, 11, 24}, {2026, 11, 26}).offered()) {
            const bool isIt = slot.wall.date() == QDate(2026, 11, 25)
                              && slot.wall.time() >= QTime(9, 0) && slot.wall.time() < QTime(11, 0);
            QCOMPARE(slot.isOpen(), isIt);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Openings)
#include "tst_Openings.moc"
