// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/RetryPlan.h"

#include "app/calling/rulesJson.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::calling;

class tst_RetryPlan final : public QObject
{
    Q_OBJECT

    CallingRules m_rules = *shippedRules();

    static Instant utc(const char *text)
    {
        return *hadir::core::instantFromIso(QString::fromLatin1(text));
    }

    /// "Try 3 times: +30 min, +2 h, next day", and the same at other times and numbers.
    static RetryPlan plan()
    {
        return {.tries = 4, .steps = {{.after = 30min}, {.after = 2h}, {.days = 1}}};
    }
    static QList<RetryPoint> points()
    {
        return {{u"mobile"_s, {.zone = u"Asia/Riyadh"_s, .place = {u"SA"_s, {}}}},
                {u"work"_s, {.zone = u"Asia/Riyadh"_s, .place = {u"SA"_s, {}}}},
                {u"flat in London"_s, {.zone = u"Europe/London"_s, .place = {u"GB"_s, u"ENG"_s}}}};
    }

    [[nodiscard]] RetryAnswer next(const RetryPlan &plan, const QList<Try> &tries,
                                   std::optional<Instant> now = {}) const
    {
        const SlotQuestion question{.now = now.value_or(tries.last().at),
                                    .queue = {.zone = u"Asia/Kuala_Lumpur"_s},
                                    .capacity = {.places = 2}};
        return nextTry(plan, tries, points(), m_rules, question);
    }
    static Try at(const char *when, TryOutcome outcome = TryOutcome::NoAnswer,
                  const QString &point = u"mobile"_s)
    {
        return {utc(when), point, outcome, {}};
    }
    static RetryAnswer then(const char *when, const QString &point = u"mobile"_s)
    {
        return NextTry{utc(when), point};
    }

private Q_SLOTS:
    void eachTryHasItsStep()
    {
        const Try first = at("2026-11-24T07:00:00Z");
        const Try second = at("2026-11-24T07:30:00Z");
        const Try third = at("2026-11-24T09:30:00Z");
        QCOMPARE(next(plan(), {first}), then("2026-11-24T07:30:00Z"));
        QCOMPARE(next(plan(), {first, second}), then("2026-11-24T09:30:00Z"));
        QCOMPARE(next(plan(), {first, second, third}), then("2026-11-25T09:30:00Z"));
        QCOMPARE(next(plan(), {first, second, third, third}), RetryAnswer(StopReason::TriesUsed));
    }

    void whatTheLawForbidsIsPutOff()
    {
        // 21:45 in Riyadh and half an hour: the law ends at 22:00, and begins again at 9.
        QCOMPARE(next(plan(), {at("2026-11-24T18:45:00Z")}), then("2026-11-25T06:00:00Z"));
        // Friday prayer lies two hours behind the second try.
        QCOMPARE(next(plan(), {at("2026-11-27T06:00:00Z"), at("2026-11-27T06:45:00Z")}),
                 then("2026-11-27T10:00:00Z"));
    }

    void neverBeforeNow()
    {
        QCOMPARE(next(plan(), {at("2026-11-24T07:00:00Z")}, utc("2026-11-24T10:10:00Z")),
                 then("2026-11-24T10:30:00Z"));
    }

    void someOutcomesEndIt()
    {
        using enum TryOutcome;
        QCOMPARE(next(plan(), {at("2026-11-24T07:00:00Z", Reached)}),
                 RetryAnswer(StopReason::Reached));
        QCOMPARE(next(plan(), {at("2026-11-24T07:00:00Z", DoNotCall)}),
                 RetryAnswer(StopReason::DoNotCall));
        QCOMPARE(next(plan(), {at("2026-11-24T07:00:00Z", WrongNumber),
                               at("2026-11-24T07:30:00Z", WrongNumber, u"work"_s),
                               at("2026-11-24T09:30:00Z", WrongNumber, u"flat in London"_s)}),
                 RetryAnswer(StopReason::NoNumberLeft));
    }

    void aWrongNumberIsNotCalledAgain()
    {
        const Try wrong = at("2026-11-24T07:00:00Z", TryOutcome::WrongNumber);
        QCOMPARE(next(plan(), {wrong}), then("2026-11-24T07:30:00Z", u"work"_s));
        QCOMPARE(next(plan(), {wrong, at("2026-11-24T07:30:00Z", TryOutcome::NoAnswer, u"work"_s)}),
                 then("2026-11-24T09:30:00Z", u"work"_s));
    }

    void otherNumbersTakeTurnsByTheirOwnClock()
    {
        RetryPlan other = plan();
        other.steps = {{.after = 30min, .whom = RetryStep::Whom::NextPoint}};
        const Try mobile = at("2026-11-24T06:00:00Z");
        const Try work = at("2026-11-24T06:30:00Z", TryOutcome::NoAnswer, u"work"_s);
        QCOMPARE(next(other, {mobile}), then("2026-11-24T06:30:00Z", u"work"_s));
        // Seven in London: the code wants eight.
        QCOMPARE(next(other, {mobile, work}), then("2026-11-24T08:00:00Z", u"flat in London"_s));
        const Try flat = at("2026-11-24T08:00:00Z", TryOutcome::NoAnswer, u"flat in London"_s);
        QCOMPARE(next(other, {mobile, work, flat}), then("2026-11-24T08:30:00Z"));
    }

    void anotherTimeOfDayIsTheOneTriedLeast()
    {
        RetryPlan other = plan();
        other.steps = {{.days = 1, .daytime = RetryStep::Daytime::Other}};
        // Tried in the morning: the afternoon of the next day, then the evening of the one after.
        const Try morning = at("2026-11-24T07:00:00Z");
        const Try afternoon = at("2026-11-25T09:00:00Z");
        QCOMPARE(next(other, {morning}), then("2026-11-25T09:00:00Z"));
        QCOMPARE(next(other, {morning, afternoon}), then("2026-11-26T14:00:00Z"));
        // Tried in the afternoon alone: the morning, which the law begins at nine.
        QCOMPARE(next(other, {afternoon}), then("2026-11-26T06:00:00Z"));
    }

    void aBusyLineIsTriedSoon()
    {
        QCOMPARE(next(plan(), {at("2026-11-24T07:00:00Z", TryOutcome::Busy)}),
                 then("2026-11-24T07:30:00Z"));
        RetryPlan patient = plan();
        patient.whenBusy = 50min;
        QCOMPARE(next(patient, {at("2026-11-24T07:00:00Z", TryOutcome::Busy)}),
                 then("2026-11-24T08:00:00Z"));
    }

    void whatTheCustomerNamesGoesBeforeThePlan()
    {
        Try asked = at("2026-11-24T07:00:00Z", TryOutcome::AnotherTime);
        asked.askedFor = utc("2026-11-26T12:00:00Z");
        QCOMPARE(next(plan(), {asked}), then("2026-11-26T12:00:00Z"));
        asked.askedFor = utc("2026-11-27T09:00:00Z"); // noon on Friday: nearest is before prayer
        QCOMPARE(next(plan(), {asked}), then("2026-11-27T08:00:00Z"));
    }

    void whatNobodyMadeIsNoTry()
    {
        const Try missed = at("2026-11-24T07:00:00Z", TryOutcome::NotMade);
        QCOMPARE(next({.tries = 1, .steps = {}}, {missed}, utc("2026-11-24T07:05:00Z")),
                 then("2026-11-24T07:30:00Z"));
    }

    void itGivesUpInTheEnd()
    {
        RetryPlan longer = plan();
        longer.steps = {{.days = 15}};
        QCOMPARE(next(longer, {at("2026-11-24T07:00:00Z")}), RetryAnswer(StopReason::GivenUp));
        QCOMPARE(nextTry(plan(), {}, points(), m_rules, {}), RetryAnswer(StopReason::TriesUsed));
    }
};

QTEST_GUILESS_MAIN(tst_RetryPlan)
#include "tst_RetryPlan.moc"
