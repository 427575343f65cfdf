// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/RetryPlan.h"

#include "app/calling/Openings.h"

#include <algorithm>

namespace hadir::calling {

namespace {
using namespace std::chrono_literals;

/// The parts of a day that people differ in being there.
struct PartOfTheDay
{
    int from = 0; ///< minutes
    int to = 0;
};
constexpr PartOfTheDay partsOfTheDay[] = {{0, 12 * 60}, {12 * 60, 17 * 60}, {17 * 60, 24 * 60}};

int minuteOf(const QDateTime &wall)
{
    return wall.time().hour() * 60 + wall.time().minute();
}

/// Reckons one answer; see nextTry().
class Retry final
{
public:
    Retry(const RetryPlan &plan, const QList<Try> &tries, const QList<RetryPoint> &points)
        : m_plan(plan)
        , m_tries(tries)
    {
        for (const RetryPoint &one : points) {
            if (!isWrong(one))
                m_points.append(one);
        }
    }

    [[nodiscard]] std::optional<StopReason> stop() const
    {
        const TryOutcome last = m_tries.last().outcome;
        if (last == TryOutcome::Reached)
            return StopReason::Reached;
        if (last == TryOutcome::DoNotCall)
            return StopReason::DoNotCall;
        if (m_points.isEmpty())
            return StopReason::NoNumberLeft;
        return made() >= m_plan.tries ? std::optional(StopReason::TriesUsed) : std::nullopt;
    }

    [[nodiscard]] RetryAnswer answer(const CallingRules &rules, SlotQuestion question) const
    {
        const RetryPoint &point = nextPoint();
        question.called = point.called;
        const Instant earliest = std::max(wanted(), question.now);
        const auto clock = ZoneClock::of(point.called.zone, {m_tries.first().at, earliest + 48h});
        if (!clock)
            return StopReason::GivenUp;
        const QDate first = clock->wallAt(earliest).date();
        const QDate last =
            clock->wallAt(m_tries.first().at).date().addDays(m_plan.givesUpAfterDays);
        const Openings openings(rules, question, first, last);
        const auto slot = m_tries.last().askedFor ? openings.nearestOpen(*m_tries.last().askedFor)
                                                  : open(openings, *clock, earliest);
        if (!slot)
            return StopReason::GivenUp;
        return NextTry{slot->at, point.point};
    }

private:
    [[nodiscard]] bool isWrong(const RetryPoint &point) const
    {
        return std::ranges::any_of(m_tries, [&point](const Try &one) {
            return one.point == point.point && one.outcome == TryOutcome::WrongNumber;
        });
    }

    [[nodiscard]] qsizetype made() const
    {
        return std::ranges::count_if(
            m_tries, [](const Try &one) { return one.outcome != TryOutcome::NotMade; });
    }

    [[nodiscard]] RetryStep step() const
    {
        if (m_plan.steps.isEmpty())
            return {};
        return m_plan.steps[std::clamp<qsizetype>(made() - 1, 0, m_plan.steps.size() - 1)];
    }

    [[nodiscard]] bool isBusy() const { return m_tries.last().outcome == TryOutcome::Busy; }

    [[nodiscard]] Instant wanted() const
    {
        const Try &last = m_tries.last();
        if (last.outcome == TryOutcome::NotMade || last.outcome == TryOutcome::AnotherTime)
            return last.askedFor.value_or(last.at);
        if (isBusy())
            return last.at + m_plan.whenBusy;
        return step().days > 0 ? last.at : last.at + step().after;
    }

    /// The same again, or the one behind it and after the last one the first.
    [[nodiscard]] const RetryPoint &nextPoint() const
    {
        const Try &last = m_tries.last();
        const auto at = std::ranges::find(m_points, last.point, &RetryPoint::point);
        if (at == m_points.end())
            return m_points.first(); // it was wrong, or is gone
        const bool isOther =
            last.outcome == TryOutcome::NoAnswer && step().whom == RetryStep::Whom::NextPoint;
        if (!isOther)
            return *at;
        return at + 1 == m_points.end() ? m_points.first() : *(at + 1);
    }

    [[nodiscard]] std::optional<Slot> open(const Openings &openings, const ZoneClock &clock,
                                           Instant earliest) const
    {
        const bool isByStep = m_tries.last().outcome == TryOutcome::NoAnswer
                              || m_tries.last().outcome == TryOutcome::WrongNumber;
        if (!isByStep || step().days == 0)
            return openings.firstOpenFrom(earliest);
        const QDateTime wall = clock.wallAt(m_tries.last().at);
        const QDate day = wall.date().addDays(step().days);
        if (step().daytime == RetryStep::Daytime::Other) {
            for (const PartOfTheDay &part : leastTried(clock)) {
                const auto slot = openings.firstOpenFrom(
                    std::max(earliest, clock.settled(wallAt(day, part.from)).at));
                if (slot && slot->wall < wallAt(day, part.to))
                    return slot;
            }
        }
        const bool isSame = step().daytime == RetryStep::Daytime::Same;
        const QDateTime from = wallAt(day, isSame ? minuteOf(wall) : 0);
        return openings.firstOpenFrom(std::max(earliest, clock.settled(from).at));
    }

    [[nodiscard]] static QDateTime wallAt(QDate day, int minute)
    {
        return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(qint64(minute) * 60);
    }

    [[nodiscard]] QList<PartOfTheDay> leastTried(const ZoneClock &clock) const
    {
        QList<PartOfTheDay> parts(std::begin(partsOfTheDay), std::end(partsOfTheDay));
        const auto tried = [&](const PartOfTheDay &part) {
            return std::ranges::count_if(m_tries, [&](const Try &one) {
                const int minute = minuteOf(clock.wallAt(one.at));
                return minute >= part.from && minute < part.to;
            });
        };
        std::ranges::stable_sort(parts, {}, tried);
        return parts;
    }

    const RetryPlan &m_plan;
    const QList<Try> &m_tries;
    QList<RetryPoint> m_points; ///< without the wrong ones
};
} // namespace

RetryAnswer nextTry(const RetryPlan &plan, const QList<Try> &tries, const QList<RetryPoint> &points,
                    const CallingRules &rules, SlotQuestion question)
{
    if (tries.isEmpty())
        return StopReason::TriesUsed;
    const Retry retry(plan, tries, points);
    if (const auto stop = retry.stop())
        return *stop;
    return retry.answer(rules, std::move(question));
}
} // namespace hadir::calling
