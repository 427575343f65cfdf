// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/attentionItems.h"

#include "app/domain/commandJson.h"
#include "ui/shell/commandWords.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::AttentionItem)
};

QString headlineFor(const store::RefusedCommand &refused, const QString &about)
{
    const QString what = wordsFor(refused.command);
    const bool isHeld = refused.rejection.refusal == domain::Refusal::Overtaken;
    if (about.isEmpty())
        return what;
    return isHeld ? AttentionWords::tr("Your reply to %1 was held back").arg(about)
                  : AttentionWords::tr("%1: %2", "a change and whom it is about").arg(what, about);
}

/// Who said or did what came in between, and when.
QString causeOf(const domain::Rejection &rejection, desk::Reader &reader,
                const models::Directory &directory)
{
    if (rejection.refusal == domain::Refusal::TakenByOther) {
        const QString owner = directory.nameOf(domain::AgentId::fromString(rejection.about));
        return owner.isEmpty() ? QString() : AttentionWords::tr("%1 owns it.").arg(isolated(owner));
    }
    if (rejection.refusal != domain::Refusal::Overtaken)
        return {};
    const auto id = domain::InteractionId::fromString(rejection.about);
    const auto item = reader.historyItem(domain::Kind::Interaction, id.uuid());
    if (!item || !*item)
        return {};
    const auto &message = std::get<domain::Interaction>((*item)->what);
    const QString way = wordFor(message.channel, message.direction);
    const QString time = timeOfDay(message.happenedAt);
    if (!message.agent)
        return AttentionWords::tr("%1, at %2", "a message and its time").arg(way, time);
    return AttentionWords::tr("%1 by %2, at %3", "a message, who sent it and its time")
        .arg(way, isolated(directory.nameOf(*message.agent)), time);
}
} // namespace

QString aboutWords(const domain::Command &command, desk::Reader &reader)
{
    if (const auto customer = domain::customerOf(command)) {
        const auto record = reader.customer(*customer);
        if (record && *record)
            return isolated((*record)->customer.name);
    } else if (const auto caseId = domain::caseOf(command)) {
        const auto row = reader.workRow(*caseId);
        if (row && *row)
            return u"%1 · %2"_s.arg(isolated((*row)->customerName),
                                    caseNumber((*row)->work.number));
    }
    return {};
}

QList<AttentionItem> attentionItems(const QList<store::RefusedCommand> &refused,
                                    desk::Reader &reader, const models::Directory &directory)
{
    QList<AttentionItem> out;
    for (const store::RefusedCommand &each : refused) {
        out.append({.refused = each,
                    .headline = headlineFor(each, aboutWords(each.command, reader)),
                    .cause = causeOf(each.rejection, reader, directory)});
    }
    return out;
}
} // namespace hadir::ui
