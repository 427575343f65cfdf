// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/Plot.h"

#include "app/server/demo/chance.h"
#include "app/server/demo/localTime.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server::demo {

namespace {
using core::Instant;
using core::Milliseconds;
using domain::Author;
using domain::CaseStatus;
using domain::Channel;
using domain::ContactKind;

/// How many cases are live in each team beside those of the desk. With its nine, Billing has 31.
struct Quota
{
    QLatin1StringView team;
    qint64 left;
};
constexpr std::array quotas{Quota{"billing"_L1, 22}, Quota{"technical"_L1, 21},
                            Quota{"delivery"_L1, 13}, Quota{"arabic"_L1, 25}};
constexpr qint64 daysOfHistory = 390;

/// Whether the member can be met on every channel that the story uses.
bool suits(const Story &story, const Member &member)
{
    const auto reachable = [&](const Step &step) {
        if (step.on == Channel::Email)
            return member.point(ContactKind::Email) != nullptr;
        return step.on != Channel::Social || member.point(ContactKind::Handle) != nullptr;
    };
    return (story.country.isEmpty() || story.country == member.customer.country)
           && std::ranges::all_of(story.steps, reachable);
}

class Plotting final
{
public:
    Plotting(const Content &content, const QList<Member> &cast, Instant now, quint64 seed)
        : m_content(content)
        , m_cast(cast)
        , m_now(now)
        , m_seed(seed)
    {}

    QList<Scene> made();

private:
    QString nextKey(qsizetype member) const;
    void castDesk(qsizetype member);
    void castStories(qsizetype member);
    void chooseLive();
    void date(Scene &scene);
    void dateLive(Scene &scene, core::Dice &dice);
    void dateBackFrom(Scene &scene, qsizetype steps, Instant end, core::Dice &dice);
    Instant settled(Instant at, const Step &step, const Member &member, core::Dice &dice);
    void number();

    const Content &m_content;
    const QList<Member> &m_cast;
    const Instant m_now;
    const quint64 m_seed;
    QList<Scene> m_scenes;
};

QList<Scene> Plotting::made()
{
    for (qsizetype member = 0; member < m_cast.size(); ++member) {
        castDesk(member);
        castStories(member);
    }
    chooseLive();
    for (Scene &scene : m_scenes) {
        if (scene.times.isEmpty())
            date(scene);
    }
    std::ranges::stable_sort(m_scenes, {}, &Scene::start);
    number();
    return m_scenes;
}

QString Plotting::nextKey(qsizetype member) const
{
    const auto earlier = std::ranges::count(m_scenes, member, &Scene::member);
    return u"%1/%2"_s.arg(member).arg(earlier);
}

/// The cases of a person of the desk, whose moments are written down.
void Plotting::castDesk(qsizetype member)
{
    const Person *person = m_cast.at(member).person;
    if (!person)
        return;
    for (const Story &story : person->cases) {
        Scene scene{.key = nextKey(member),
                    .member = member,
                    .story = &story,
                    .book = &m_content.book(story.language),
                    .status = story.status};
        for (const Step &step : story.steps)
            scene.times.append(momentOf(step.at, m_now, m_content.company.zone));
        m_scenes.append(scene);
    }
}

void Plotting::castStories(qsizetype member)
{
    core::SeededDice dice = diceFor(m_seed, u"stories/%1"_s.arg(member));
    const Member &who = m_cast.at(member);
    const Book &book = m_content.book(who.language());
    QList<const Story *> possible;
    for (const Story &story : book.stories) {
        if (suits(story, who))
            possible.append(&story);
    }
    qint64 count = between(1, 3, dice) + (happens(15, dice) ? between(2, 4, dice) : 0);
    if (who.person)
        count = who.person->stories;
    for (; count > 0 && !possible.isEmpty(); --count) {
        const Story *story = possible.takeAt(qsizetype(dice.below(quint64(possible.size()))));
        m_scenes.append({.key = nextKey(member),
                         .member = member,
                         .story = story,
                         .book = &book,
                         .status = story->status});
    }
}

/// Lets some stories still be going on: at most one a member, and a fixed number a team.
void Plotting::chooseLive()
{
    core::SeededDice dice = diceFor(m_seed, u"live");
    QList<Scene *> order;
    for (Scene &scene : m_scenes) {
        if (scene.times.isEmpty() && scene.story->steps.size() > 2 && !m_cast[scene.member].person)
            order.append(&scene);
    }
    for (qsizetype at = order.size() - 1; at > 0; --at)
        order.swapItemsAt(at, qsizetype(dice.below(quint64(at) + 1)));
    auto left = quotas;
    QSet<qsizetype> busy;
    for (Scene *scene : std::as_const(order)) {
        const QString team = teamOf(m_content.company, scene->story->queue);
        const auto quota = std::ranges::find(left, team, &Quota::team);
        if (quota == left.end() || quota->left == 0 || busy.contains(scene->member))
            continue;
        --quota->left;
        busy.insert(scene->member);
        scene->progress = Progress::Live;
    }
}

void Plotting::date(Scene &scene)
{
    core::SeededDice dice = diceFor(m_seed, u"dates/"_s + scene.key);
    if (scene.progress == Progress::Live)
        return dateLive(scene, dice);
    // The square of an even chance: as many cases in the last month as in the three before.
    constexpr qint64 grain = 10'000;
    const double even = double(between(0, grain, dice)) / grain;
    const auto age = std::chrono::minutes(40 + qint64(even * even * daysOfHistory * 24 * 60));
    const qint64 hour = between(8, 20, dice);
    const QTime time(int(hour), int(between(0, 59, dice)), int(between(0, 59, dice)));
    const QString &zone = m_cast.at(scene.member).customer.zone;
    const qsizetype last = scene.story->steps.size() - 1;
    // Today's cases end when they end; the older ones in the course of a working day.
    const Instant end =
        age < 36h ? m_now - age : instantAt(localTime(m_now - age, zone).date(), time, zone);
    dateBackFrom(scene, last + 1, settled(end, scene.step(last), m_cast.at(scene.member), dice),
                 dice);
}

/// Cuts the story short, mostly where the customer waits for an answer.
void Plotting::dateLive(Scene &scene, core::Dice &dice)
{
    const QList<Step> &steps = scene.story->steps;
    const auto isEscalation = [](const Step &step) { return step.outcome == "Escalated"_L1; };
    const auto turn = std::ranges::find_if(steps, isEscalation);
    const qsizetype ceiling = std::min(steps.size() - 1, qsizetype(turn - steps.begin()));
    const Author ends = happens(72, dice) ? Author::Customer : Author::Agent;
    qsizetype count = between(1, ceiling, dice);
    for (int tries = 0; tries < 8 && steps.at(count - 1).by != ends; ++tries)
        count = between(1, ceiling, dice);

    const Step &last = steps.at(count - 1);
    const bool answered = last.by == Author::Agent && last.on != Channel::Note;
    scene.status = answered ? CaseStatus::Pending : CaseStatus::Open;
    static const QList<std::pair<qint64, qint64>> ages{
        {2, 25}, {5, 60}, {20, 120}, {60, 300}, {120, 480}, {300, 900}, {900, 2000}, {2000, 4500}};
    const auto &[least, most] =
        ages.at(answered ? between(3, ages.size() - 1, dice) : between(0, 6, dice));
    const auto length = std::chrono::seconds(last.seconds.value_or(0) * 2);
    const auto age = std::chrono::seconds(between(least * 60, most * 60, dice)) + length;
    dateBackFrom(scene, count, m_now - age, dice);
}

/// Sets the moments of the first `steps` steps so that the last one is at `end`.
void Plotting::dateBackFrom(Scene &scene, qsizetype steps, Instant end, core::Dice &dice)
{
    scene.times.fill(end, steps);
    for (qsizetype at = steps - 1; at > 0; --at) {
        const Step &before = scene.step(at - 1);
        const Milliseconds planned = spanOf(scene.step(at).after);
        const Milliseconds gap = planned * between(70, 135, dice) / 100
                                 + std::chrono::seconds(between(5, 50, dice))
                                 + std::chrono::seconds(before.seconds.value_or(0) * 5 / 4);
        Instant moment = scene.times.at(at) - gap;
        // What follows within minutes is one conversation and stays together, whatever the hour.
        if (planned >= 30min)
            moment = settled(moment, before, m_cast.at(scene.member), dice);
        scene.times[at - 1] = moment;
    }
}

/// The moment itself, or one in the afternoon or evening before when it falls into the night where
/// the customer lives: each team works by the day of those whom it serves.
Instant Plotting::settled(Instant at, const Step &step, const Member &member, core::Dice &dice)
{
    const bool agents = step.by == Author::Agent;
    const int opens = agents ? 8 : 7;
    const int closes = step.on == Channel::Visit ? 19 : (agents ? 21 : 23);
    const QString &zone = member.customer.zone;
    const QDateTime local = localTime(at, zone);
    const int hour = local.time().hour();
    if (hour >= opens && hour < closes)
        return at;
    const QTime before(int(between(closes - 7, closes - 1, dice)), int(between(0, 59, dice)),
                       int(between(0, 59, dice)));
    return instantAt(hour < opens ? local.date().addDays(-1) : local.date(), before, zone);
}

/// Numbers the cases in the order of their opening, so that the one whose number is written down
/// has it.
void Plotting::number()
{
    const auto isFixed = [](const Scene &scene) { return scene.story->number > 0; };
    const auto fixed = std::ranges::find_if(m_scenes, isFixed);
    qint64 next = fixed == m_scenes.end() ? 1 : fixed->story->number - (fixed - m_scenes.begin());
    for (Scene &scene : m_scenes)
        scene.number = next++;
}
} // namespace

Instant Scene::start() const
{
    for (qsizetype at = 0; at < times.size(); ++at) {
        if (!step(at).loose)
            return times.at(at);
    }
    return times.front();
}

QList<Scene> makePlot(const Content &content, const QList<Member> &cast, Instant now, quint64 seed)
{
    return Plotting(content, cast, now, seed).made();
}

QString teamOf(const Company &company, QStringView queue)
{
    const auto found = std::ranges::find(company.queues, queue, &QueueEntry::key);
    return found == company.queues.end() ? QString() : found->team;
}
} // namespace hadir::server::demo
