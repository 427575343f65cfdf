// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SavedReplyBinding.h"

#include "app/core/log.h"
#include "app/domain/savedReplies.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/ReplyInsertion.h"
#include "ui/shell/tongueCode.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
/// What the newest message of the case is written in; empty when that does not show.
QString languageOfNewest(const std::optional<domain::Case> &about, desk::Reader &reader)
{
    if (!about || !about->lastMessage)
        return {};
    const auto item = reader.historyItem(domain::Kind::Interaction, about->lastMessage->uuid());
    if (!item || !*item)
        return {};
    const auto *message = std::get_if<domain::Interaction>(&(*item)->what);
    return message ? codeOf(tongueOf(message->body)) : QString();
}
} // namespace

SavedReplyBinding::SavedReplyBinding(desk::Desk &desk, CustomerPage &page, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_page(page)
{
    ReplyInsertion &insertion = page.composer()->insertion();
    connect(&insertion, &ReplyInsertion::begun, this, &SavedReplyBinding::readSituation);
    connect(&insertion, &ReplyInsertion::wanted, this, &SavedReplyBinding::offer);
    connect(&desk, &desk::Desk::changed, this, [this](const store::TouchedSet &touched) {
        const auto isReply = [](const store::Touched &one) {
            return one.kind == domain::Kind::SavedReply;
        };
        if (std::ranges::any_of(touched, isReply))
            m_shelf.reset();
    });
}

void SavedReplyBinding::readSituation()
{
    desk::Reader &reader = m_desk.reader();
    m_situation = {};
    if (const auto &identity = m_desk.identity())
        m_situation.agent =
            reader.agent(identity->agent)
                .value_or(domain::Agent{.id = identity->agent, .name = identity->name});
    const auto record = reader.customer(m_page.customer());
    if (!record || !*record)
        return;
    const auto about = reader.caseWith(m_page.currentCase());
    const std::optional<domain::Case> one = about ? *about : std::nullopt;
    const QList<domain::Order> &orders = (*record)->orders;
    m_situation.fillings =
        domain::fillingsOf((*record)->customer, m_situation.agent, one,
                           orders.isEmpty() ? std::nullopt : std::optional(orders.first()));
    m_situation.languages = (*record)->customer.languages;
    if (const QString language = languageOfNewest(one, reader); !language.isEmpty())
        m_situation.languages.append(language);
    m_situation.languages.append(QLocale().bcp47Name());
}

void SavedReplyBinding::offer(const QString &query)
{
    if (!m_shelf) {
        const auto all = m_desk.reader().savedReplies();
        if (!all)
            qCWarning(logUi) << "saved replies not read" << all.error().detail;
        m_shelf = desk::ReplyShelf(all ? *all : QList<domain::SavedReply>());
    }
    QList<OfferedReply> out;
    const auto found = m_shelf->find(query, m_situation.agent, m_page.composer()->channel());
    for (const domain::SavedReply &reply : found)
        out.append(offered(reply));
    m_page.composer()->insertion().offer(query, out);
}

OfferedReply SavedReplyBinding::offered(const domain::SavedReply &reply) const
{
    OfferedReply out{.id = reply.id,
                     .title = reply.title,
                     .shortcut = reply.shortcut,
                     .circle = domain::circleOf(reply),
                     .variants = {},
                     .best = domain::wordingFor(reply, m_situation.languages)};
    for (const domain::Wording &wording : reply.wordings)
        out.variants.append({wording.language, domain::filled(wording.text, m_situation.fillings)});
    return out;
}
} // namespace hadir::ui
