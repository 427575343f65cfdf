// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/macroRuns.h"

#include "app/core/log.h"
#include "app/desk/macroShelf.h"
#include "app/domain/channelRules.h"
#include "app/models/mentions.h"
#include "ui/customer/macroWords.h"
#include "ui/shell/caseDeeds.h"
#include "ui/shell/commandWords.h"
#include "ui/words/formats.h"
#include "ui/words/replyWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hadir::ui {

namespace {
using Fate = PreviewedStep::Fate;
using Outcome = store::CacheAttempt::Outcome;

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::MacroRuns)
};

domain::Agent whoSitsAt(desk::Desk &desk)
{
    const auto &identity = desk.identity();
    if (!identity)
        return {};
    return desk.reader()
        .agent(identity->agent)
        .value_or(domain::Agent{.id = identity->agent, .name = identity->name});
}

Fate fateOf(const Outcome &outcome)
{
    if (!outcome.verdict)
        return Fate::Refused;
    if (!outcome.inverse)
        return Fate::Stays;
    return outcome.inverse->isEmpty() ? Fate::Nothing : Fate::Done;
}

/// How the words read that somebody will see.
QString filledWords(const domain::Command &command)
{
    if (const auto *reply = std::get_if<domain::ReplyToCustomer>(&command))
        return reply->body;
    if (const auto *note = std::get_if<domain::AddNote>(&command))
        return note->body;
    if (const auto *check = std::get_if<domain::ChangeChecklist>(&command))
        return check->add.value(0);
    return {};
}

QString unknownIn(const domain::MacroDeed &deed)
{
    QStringList names;
    for (const domain::Placeholder placeholder : deed.empty)
        names.append(wordFor(placeholder));
    return names.isEmpty()
               ? QString()
               : RunWords::tr("Not known here: %1", "%1: names of placeholders").arg(listed(names));
}

QString whyRefused(const domain::MacroDeed &deed, const domain::Rejection &why,
                   const domain::Case &before)
{
    const auto *reply = std::get_if<domain::ReplyToCustomer>(&deed.command);
    if (reply && !domain::canCarryReplies(reply->channel))
        return RunWords::tr("The customer cannot be reached in writing. Add a way to reach them "
                            "under Details.");
    if (why.refusal == domain::Refusal::Unfilled)
        return unknownIn(deed);
    if (why.refusal == domain::Refusal::Unfinished) {
        if (const QString open = whyUnfinished(before); !open.isEmpty())
            return open;
    }
    return sentenceFor(why);
}
} // namespace

RunMacroSheet::Find macrosOf(desk::Desk &desk)
{
    return [&desk](const QString &typed) {
        const auto all = desk.reader().macros();
        if (!all)
            qCWarning(logUi) << "macros not read" << all.error().detail;
        return all ? desk::macrosFor(*all, typed, whoSitsAt(desk)) : QList<domain::Macro>();
    };
}

QList<domain::MacroDeed> macroDeedsIn(desk::Desk &desk, domain::CaseId caseId,
                                      const domain::Macro &macro,
                                      const models::Directory &directory)
{
    const auto about = desk.reader().caseWith(caseId);
    if (!about || !*about)
        return {};
    const auto record = desk.reader().customer((*about)->customer);
    if (!record || !*record)
        return {};
    const QList<domain::Order> &orders = (*record)->orders;
    const auto heard = desk.reader().newestFrom((*about)->customer, domain::Channel::WhatsApp);
    QList<domain::MacroDeed> out = domain::deedsOf(
        macro,
        {.about = **about,
         .customer = (*record)->customer,
         .points = (*record)->contactPoints,
         .agent = whoSitsAt(desk),
         .newest = orders.isEmpty() ? std::nullopt : std::optional(orders.first()),
         .now = desk.now(),
         .heard = heard && *heard ? std::optional((*heard)->happenedAt) : std::nullopt},
        desk.ids());
    for (domain::MacroDeed &deed : out) { // whom its author named, not what a customer is called
        if (auto *note = std::get_if<domain::AddNote>(&deed.command))
            note->mentions = models::mentionedIn(deed.step.value, directory);
    }
    return out;
}

RunMacroSheet::Verdict TriedMacro::verdict() const
{
    using enum RunMacroSheet::Verdict;
    if (deeds.isEmpty() || std::ranges::any_of(outcomes, [](const Outcome &one) {
            return fateOf(one) == Fate::Refused;
        }))
        return Refused;
    return commands().isEmpty() ? Pointless : Allowed;
}

QList<domain::Command> TriedMacro::commands() const
{
    QList<domain::Command> out;
    for (qsizetype at = 0; at < deeds.size(); ++at) {
        if (fateOf(outcomes.at(at)) != Fate::Nothing)
            out.append(deeds.at(at).command);
    }
    return out;
}

QList<PreviewedStep> previewOf(const TriedMacro &tried, const domain::Case &before,
                               const models::Directory &directory)
{
    QList<PreviewedStep> out;
    for (qsizetype at = 0; at < tried.deeds.size(); ++at) {
        const domain::MacroDeed &deed = tried.deeds.at(at);
        const Outcome &outcome = tried.outcomes.at(at);
        const auto *reply = std::get_if<domain::ReplyToCustomer>(&deed.command);
        const bool hasWay = reply && domain::canCarryReplies(reply->channel);
        out.append(
            {.icon = hasWay ? iconFor(reply->channel) : iconFor(deed.step.act),
             .words = hasWay ? replyWordFor(reply->channel) : stepWords(deed.step, directory),
             .written = filledWords(deed.command),
             .fate = fateOf(outcome),
             .why = outcome.verdict ? unknownIn(deed)
                                    : whyRefused(deed, outcome.verdict.error(), before)});
    }
    return out;
}

QList<PreviewedStep> previewOf(const domain::Macro &macro, const models::Directory &directory)
{
    QList<PreviewedStep> out;
    for (const domain::MacroStep &step : macro.steps)
        out.append({.icon = iconFor(step.act),
                    .words = stepWords(step, directory),
                    .written = writtenBy(step)});
    return out;
}
} // namespace hadir::ui
