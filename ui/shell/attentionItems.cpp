// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/attentionItems.h"

#include "app/domain/callbackOffers.h"
#include "app/domain/commandJson.h"
#include "ui/shell/clashWords.h"
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

QString nameOfCustomer(domain::CustomerId id, desk::Reader &reader)
{
    const auto record = reader.customer(id);
    return record && *record ? (*record)->customer.name : QString();
}

/// Where one looks at what it was about.
void findPlace(AttentionItem &item, desk::Reader &reader)
{
    item.customer = domain::customerOf(item.refused.command);
    item.caseId = domain::caseOf(item.refused.command);
    if (item.customer || !item.caseId)
        return;
    if (const auto about = reader.caseWith(*item.caseId); about && *about)
        item.customer = (*about)->customer;
}

QString headlineFor(const store::RefusedCommand &refused, const QString &about)
{
    const QString what = wordsFor(refused.command);
    const bool isHeld = refused.rejection.refusal == domain::Refusal::Overtaken;
    if (about.isEmpty())
        return what;
    return isHeld ? AttentionWords::tr("Your reply to %1 was held back").arg(about)
                  : AttentionWords::tr("%1: %2", "a change and whom it is about").arg(what, about);
}

/// What a reply had not seen, who wrote it and when.
QString overtakingWords(const store::RefusedCommand &refused, desk::Reader &reader,
                        const models::Directory &directory, core::Instant now)
{
    const auto id = domain::InteractionId::fromString(refused.rejection.about);
    const auto item = reader.historyItem(domain::Kind::Interaction, id.uuid());
    if (!item || !*item) { // it is not here, and the server says whose it is
        const QString name = refused.first.by ? directory.nameOf(*refused.first.by) : QString();
        return name.isEmpty() || !refused.first.at
                   ? QString()
                   : AttentionWords::tr("%1 wrote at %2.", "a colleague and a time")
                         .arg(isolated(name), timeAndDay(*refused.first.at, now));
    }
    const auto &message = std::get<domain::Interaction>((*item)->what);
    const QString who =
        message.agent ? directory.nameOf(*message.agent) : nameOfCustomer(message.customer, reader);
    return happenedWords(message.channel, message.author, who, timeAndDay(message.happenedAt, now));
}

/// What may be booked instead.
QString offerWords(const store::RefusedCommand &refused, core::Instant now)
{
    const auto offer = domain::offeredFor(refused.command, refused.rejection);
    return offer ? AttentionWords::tr("The nearest free time is %1.", "a day and time")
                       .arg(isolated(momentWords(offer->at, now)))
                 : QString();
}

/// Who said or did what came in between, and when.
QString causeOf(const store::RefusedCommand &refused, desk::Reader &reader,
                const models::Directory &directory, core::Instant now)
{
    switch (refused.rejection.refusal) {
    case domain::Refusal::Clash:
        return clashWords(refused, reader, directory, now);
    case domain::Refusal::TakenByOther:
        return takenWords(refused, directory, now);
    case domain::Refusal::Overtaken:
        return overtakingWords(refused, reader, directory, now);
    case domain::Refusal::SlotFull:
        return offerWords(refused, now);
    case domain::Refusal::NotAllowed:
    case domain::Refusal::NotFound:
    case domain::Refusal::AlreadyThere:
    case domain::Refusal::Invalid:
    case domain::Refusal::NothingToDo:
    case domain::Refusal::NoConsent:
    case domain::Refusal::Unreadable:
    case domain::Refusal::Unfilled:
    case domain::Refusal::Unfinished:
    case domain::Refusal::WindowClosed:
    case domain::Refusal::TooLate:
    case domain::Refusal::OutsideHours:
    case domain::Refusal::TooEarly:
        return {};
    }
    Q_UNREACHABLE();
}
} // namespace

QString aboutWords(const domain::Command &command, desk::Reader &reader)
{
    if (const auto customer = domain::customerOf(command)) {
        if (const QString name = nameOfCustomer(*customer, reader); !name.isEmpty())
            return isolated(name);
    } else if (const auto caseId = domain::caseOf(command)) {
        const auto row = reader.workRow(*caseId);
        if (row && *row)
            return u"%1 · %2"_s.arg(isolated((*row)->customerName),
                                    caseNumber((*row)->work.number));
    }
    return {};
}

QList<AttentionItem> attentionItems(const QList<store::RefusedCommand> &refused,
                                    desk::Reader &reader, const models::Directory &directory,
                                    core::Instant now)
{
    QList<AttentionItem> out;
    for (const store::RefusedCommand &each : refused) {
        AttentionItem item{.refused = each,
                           .headline = headlineFor(each, aboutWords(each.command, reader)),
                           .cause = causeOf(each, reader, directory, now)};
        findPlace(item, reader);
        out.append(item);
    }
    return out;
}
} // namespace hadir::ui
