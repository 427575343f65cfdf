// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Recall.h"

#include "app/core/log.h"
#include "ui/shell/Trouble.h"

namespace hadir::ui {

namespace {
constexpr int lookedThrough = 50; ///< entries of the case

store::Draft wordsOf(const domain::Interaction &message)
{
    return {.customer = message.customer,
            .caseId = message.caseId,
            .channel = message.channel,
            .body = message.body};
}
} // namespace

Recall::Recall(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

std::optional<desk::HistoryItem> Recall::itemOf(domain::InteractionId message)
{
    const auto item = m_desk.reader().historyItem(domain::Kind::Interaction, message.uuid());
    if (!item)
        qCWarning(logUi) << "message not read" << item.error().detail;
    const bool isOne = item && *item && std::holds_alternative<domain::Interaction>((*item)->what);
    return isOne ? *item : std::nullopt;
}

void Recall::recall(domain::InteractionId message)
{
    const auto item = itemOf(message);
    if (!item)
        return;
    const auto &one = std::get<domain::Interaction>(item->what);
    follow(message);
    submit(
        m_desk, this, domain::RecallMessage{message, one.customer}, [] {},
        [this](const Trouble &trouble) { Q_EMIT failed(trouble.happened, trouble.next); });
}

void Recall::sendNow(domain::InteractionId message)
{
    const auto item = itemOf(message);
    if (!item)
        return;
    const auto &one = std::get<domain::Interaction>(item->what);
    m_followed.remove(message); // its words go on by themselves
    submit(
        m_desk, this, domain::RecallMessage{message, one.customer},
        [this, item = *item] { sendAgain(item); },
        [this](const Trouble &trouble) { Q_EMIT failed(trouble.happened, trouble.next); });
}

/// Two commands and not one stroke: what the new one follows is known when the old one is out. When
/// it is turned down, its words are wanted as those of any other that is recalled.
void Recall::sendAgain(const desk::HistoryItem &item)
{
    const auto &one = std::get<domain::Interaction>(item.what);
    if (!one.caseId)
        return;
    const auto about = m_desk.reader().caseWith(*one.caseId);
    domain::ReplyToCustomer reply{.interaction = m_desk.ids().make<domain::Interaction>(),
                                  .customer = one.customer,
                                  .caseId = *one.caseId,
                                  .channel = one.channel,
                                  .contactPoint = one.contactPoint,
                                  .subject = one.subject,
                                  .body = one.body,
                                  .sendAt = m_desk.now()};
    if (about && *about)
        reply.after = (*about)->lastMessage;
    for (const domain::Attachment &file : item.attachments)
        reply.files.append({.attachment = m_desk.ids().make<domain::Attachment>(),
                            .name = file.name,
                            .type = file.type,
                            .size = file.size,
                            .sha256 = file.sha256});
    const auto deed = m_desk.ids().make<store::Deed>();
    submit(
        m_desk, this, Stroke{.commands = {reply}, .deed = deed},
        [this, reply, deed] { Q_EMIT sentNow(reply, deed); },
        [this, words = wordsOf(one)](const Trouble &trouble) {
            Q_EMIT recalled(words);
            Q_EMIT failed(trouble.happened, trouble.next);
        });
}

void Recall::take(const store::TouchedSet &touched)
{
    for (const store::Touched &each : touched) {
        const domain::InteractionId message(each.id);
        if (each.kind != domain::Kind::Interaction || !m_followed.contains(message))
            continue;
        const auto item = itemOf(message);
        if (!item)
            continue;
        const auto &one = std::get<domain::Interaction>(item->what);
        if (one.delivery == domain::Delivery::Waiting)
            continue;
        m_followed.remove(message);
        if (one.delivery == domain::Delivery::Recalled)
            Q_EMIT recalled(wordsOf(one));
    }
}

std::optional<domain::InteractionId> Recall::newestIn(domain::CustomerId customer,
                                                      domain::CaseId about)
{
    const auto history =
        m_desk.reader().history({.customer = customer, .caseId = about, .limit = lookedThrough});
    const auto &me = m_desk.identity();
    if (!history || !me)
        return std::nullopt;
    for (const desk::HistoryItem &item : history->items) {
        const auto *one = std::get_if<domain::Interaction>(&item.what);
        if (one && one->delivery == domain::Delivery::Waiting && one->agent == me->agent
            && one->author == domain::Author::Agent)
            return one->id;
    }
    return std::nullopt;
}
} // namespace hadir::ui
