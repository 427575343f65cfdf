// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/clashWords.h"

#include "app/domain/commandJson.h"
#include "app/domain/entityJson.h"
#include "ui/theme/bidi.h"
#include "ui/words/detailWords.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct ClashWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Clash)
};

/// What the thing holds at this desk, absent when it is not here, and what was wanted.
struct Sides
{
    std::optional<QString> held;
    QString wanted;
};

QString nobodyOr(const QString &name)
{
    return name.isEmpty() ? ClashWords::tr("nobody", "the owner of a case that has none") : name;
}

/// The two sides of each command that may clash.
struct SidesOf
{
    desk::Reader &reader;
    const models::Directory &directory;
    QString field;

    std::optional<Sides> operator()(const domain::SetCaseStatus &command) const
    {
        return about(
            command, [](const domain::Case &now) { return wordFor(now.status); },
            wordFor(command.status));
    }
    std::optional<Sides> operator()(const domain::SetCasePriority &command) const
    {
        return about(
            command, [](const domain::Case &now) { return wordFor(now.priority); },
            wordFor(command.priority));
    }
    std::optional<Sides> operator()(const domain::MoveCase &command) const
    {
        return about(
            command, [this](const domain::Case &now) { return nameOf(now.queue); },
            nameOf(command.queue));
    }
    std::optional<Sides> operator()(const domain::AssignCase &command) const
    {
        return about(
            command, [this](const domain::Case &now) { return nameOf(now.owner); },
            nameOf(command.agent));
    }
    std::optional<Sides> operator()(const domain::ChangeCustomer &command) const
    {
        Sides out{{}, valueOfDetail(field, domain::argumentsOf(command).value(field))};
        if (const auto person = reader.person(command.customer); person && *person)
            out.held = valueOfDetail(field, domain::toJson(domain::Entity(**person)).value(field));
        return out;
    }
    std::optional<Sides> operator()(const auto &) const { return std::nullopt; }

private:
    [[nodiscard]] std::optional<Sides> about(const auto &command, const auto &words,
                                             const QString &wanted) const
    {
        Sides out{{}, wanted};
        if (const auto now = reader.caseWith(command.caseId); now && *now)
            out.held = words(**now);
        return out;
    }
    [[nodiscard]] QString nameOf(std::optional<domain::QueueId> queue) const
    {
        const QString name = queue ? directory.nameOf(*queue) : QString();
        return name.isEmpty() ? ClashWords::tr("no queue") : houseWord(name);
    }
    [[nodiscard]] QString nameOf(std::optional<domain::AgentId> agent) const
    {
        return nobodyOr(agent ? directory.nameOf(*agent) : QString());
    }
};

/// Who and when, where both are known.
struct Doer
{
    QString name;
    QString time;
};
std::optional<Doer> doerOf(const domain::Authorship &first, const models::Directory &directory,
                           core::Instant now)
{
    const QString name = first.by ? directory.nameOf(*first.by) : QString();
    if (name.isEmpty() || !first.at)
        return std::nullopt;
    return Doer{isolated(name), timeAndDay(*first.at, now)};
}

QString changedBy(const Doer &doer, const QString &field)
{
    if (field == "status"_L1)
        return ClashWords::tr("%1 changed the status at %2.").arg(doer.name, doer.time);
    if (field == "priority"_L1)
        return ClashWords::tr("%1 changed the priority at %2.").arg(doer.name, doer.time);
    if (field == "queue"_L1)
        return ClashWords::tr("%1 moved the case at %2.").arg(doer.name, doer.time);
    if (field == "owner"_L1)
        return ClashWords::tr("%1 changed the owner at %2.").arg(doer.name, doer.time);
    const QString name = nameOfDetail(field);
    if (name.isEmpty()) // of a newer server
        return ClashWords::tr("%1 changed the same thing at %2.").arg(doer.name, doer.time);
    return ClashWords::tr("%1 changed “%3” at %2.", "%3 is the name of a field")
        .arg(doer.name, doer.time, name);
}

QString changedBySomebody(const QString &field)
{
    if (field == "status"_L1)
        return ClashWords::tr("The status was changed meanwhile.");
    if (field == "priority"_L1)
        return ClashWords::tr("The priority was changed meanwhile.");
    if (field == "queue"_L1)
        return ClashWords::tr("The case was moved meanwhile.");
    if (field == "owner"_L1)
        return ClashWords::tr("The owner was changed meanwhile.");
    const QString name = nameOfDetail(field);
    if (name.isEmpty())
        return ClashWords::tr("The same thing was changed meanwhile.");
    return ClashWords::tr("“%1” was changed meanwhile.", "%1 is the name of a field").arg(name);
}
} // namespace

QString changedBy(const domain::Authorship &first, const QString &field,
                  const models::Directory &directory, core::Instant now)
{
    const auto doer = doerOf(first, directory, now);
    return doer ? changedBy(*doer, field) : changedBySomebody(field);
}

QString clashWords(const store::RefusedCommand &refused, desk::Reader &reader,
                   const models::Directory &directory, core::Instant now)
{
    const QString field = refused.rejection.about;
    const QString who = changedBy(refused.first, field, directory, now);
    const auto sides = std::visit(SidesOf{reader, directory, field}, refused.command);
    if (!sides)
        return who;
    const QString what =
        sides->held
            ? ClashWords::tr("It is %1 now; you wanted %2.", "two values of one field")
                  .arg(isolated(*sides->held), isolated(sides->wanted))
            : ClashWords::tr("You wanted %1.", "the value of a field").arg(isolated(sides->wanted));
    return ClashWords::tr("%1 %2", "two sentences").arg(who, what);
}

QString takenWords(const store::RefusedCommand &refused, const models::Directory &directory,
                   core::Instant now)
{
    const auto owner = domain::AgentId::fromString(refused.rejection.about);
    const QString name = directory.nameOf(owner);
    if (name.isEmpty())
        return {};
    const auto doer = doerOf(refused.first, directory, now);
    if (!doer)
        return ClashWords::tr("%1 owns it.", "a case").arg(isolated(name));
    if (refused.first.by == owner)
        return ClashWords::tr("%1 took the case at %2.").arg(doer->name, doer->time);
    return ClashWords::tr("%1 gave the case to %3 at %2.")
        .arg(doer->name, doer->time, isolated(name));
}
} // namespace hadir::ui
