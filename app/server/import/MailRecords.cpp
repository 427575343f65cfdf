// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/MailRecords.h"

#include "app/core/Ids.h"
#include "app/server/import/attachments.h"
#include "app/server/import/keptLetter.h"
#include "app/server/mail/MailReader.h"
#include "app/server/mail/addresses.h"
#include "app/server/mail/plainText.h"
#include "app/server/mail/threading.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server {

namespace {
constexpr qsizetype longestName = 200;
constexpr auto clockSlack = 24h;
constexpr core::Instant firstMail{std::chrono::sys_days(std::chrono::year(1980) / 1 / 1)};

/// What tells a mail from every other. The message id alone would do if senders kept their word;
/// two different mails under one id must both be kept, and a copy from another folder must not.
QString nameOf(const Mail &mail)
{
    QCryptographicHash content(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &part) {
        content.addData(part);
        content.addData(QByteArray(1, '\n'));
    };
    add(mail.from.address.toUtf8());
    add(mail.subject.toUtf8());
    add(mail.date ? QByteArray::number(core::toMillis(*mail.date)) : QByteArray());
    for (const MailAddress &one : mail.to + mail.cc)
        add(one.address.toUtf8());
    add((mail.inReplyTo + mail.references).join(u' ').toUtf8());
    add(mail.text.toUtf8());
    for (const MailAttachment &file : mail.attachments)
        add(file.sha256);
    return u"mail\n"_s + mail.messageId + u'\n' + QString::fromLatin1(content.result().toHex());
}

/// What a case is called when its first mail has no subject.
QString titleOf(const Mail &mail)
{
    const QString subject = plainSubject(mail.subject);
    if (!subject.isEmpty())
        return subject.left(longestName);
    const QString start = oneLine(QStringView(mail.text).left(400)).left(80);
    return start.isEmpty() ? u"(no subject)"_s : start;
}

QSet<QString> recipientsOf(const Mail &mail)
{
    QSet<QString> all;
    for (const MailAddress &one : mail.to + mail.cc) {
        if (isWholeAddress(one.address))
            all += one.address.toLower();
    }
    return all;
}
} // namespace

std::optional<core::Instant> believableDate(const Mail &mail)
{
    const bool isPossible = mail.date && *mail.date >= firstMail
                            && (!mail.received || *mail.date <= *mail.received + clockSlack);
    return isPossible ? mail.date : mail.received;
}

bool MailRecords::isOurs(const QString &address) const
{
    return std::ranges::any_of(m_house.addresses, [&](const QString &ours) {
        return ours.startsWith(u'@') ? address.endsWith(ours, Qt::CaseInsensitive)
                                     : address.compare(ours, Qt::CaseInsensitive) == 0;
    });
}

std::optional<MailAddress> MailRecords::counterpart(const Mail &mail,
                                                    domain::Direction direction) const
{
    if (direction == domain::Direction::Inbound) {
        const bool isNobody = mail.from.address.isEmpty() && mail.from.name.isEmpty();
        return isNobody ? std::nullopt : std::optional(mail.from);
    }
    for (const MailAddress &one : mail.to + mail.cc) {
        if (isWholeAddress(one.address) && !isOurs(one.address))
            return one;
    }
    return std::nullopt;
}

/// The customer with that address; made when there is none yet.
MailRecords::Party MailRecords::party(Imported &out, const MailAddress &person, core::Instant at)
{
    const QString address = person.address.toLower().left(longestName);
    const bool isWhole = isWholeAddress(address);
    const QString key = address.isEmpty() ? u"name:"_s + person.name : address;
    const domain::ContactPointId ownPoint(core::uuidFor(u"mail\ncontact\n"_s + address));
    if (isWhole) {
        if (const auto known = m_index.customerWithEmail(address)) {
            const bool isOurPoint = m_index.has(domain::Kind::ContactPoint, ownPoint.uuid());
            return {*known, isOurPoint ? std::optional(ownPoint) : std::nullopt};
        }
    }
    const QString name = person.name.isEmpty() ? address.section(u'@', 0, 0) : person.name;
    const domain::Customer customer{
        .id = domain::CustomerId(core::uuidFor(u"mail\ncustomer\n"_s + key)),
        .name = name.left(longestName),
        .createdAt = at};
    out.entities += customer;
    if (!isWhole)
        return {customer.id, std::nullopt};
    out.entities += domain::ContactPoint{.id = ownPoint,
                                         .customer = customer.id,
                                         .kind = domain::ContactKind::Email,
                                         .value = address};
    m_index.remember(address, customer.id);
    return {customer.id, ownPoint};
}

/// The conversation that the mail goes on with. Somebody who merely knows the id of a mail (a
/// newsletter that a thousand people got) does not get into another customer's case by answering.
const MailThread *MailRecords::joined(const Mail &mail, const Party &party, const QString &address)
{
    const ThreadKey key = threadKeyOf(mail);
    for (const QString &id : QStringList{mail.messageId} + key.ancestors) {
        const MailThread *thread = id.isEmpty() ? nullptr : m_index.threadOf(id);
        if (thread && (thread->customer == party.customer || thread->invited.contains(address)))
            return thread;
    }
    if (key.caseToken.isEmpty())
        return nullptr;
    return m_index.threadOf(u"token\n"_s + key.caseToken + u'\n' + party.customer.toString());
}

domain::CaseId MailRecords::caseOf(Imported &out, const Mail &mail, const Party &party,
                                   const domain::Interaction &told)
{
    const ThreadKey key = threadKeyOf(mail);
    const QString customer = party.customer.toString();
    const QString root = !mail.references.isEmpty()  ? mail.references.first()
                         : !mail.inReplyTo.isEmpty() ? mail.inReplyTo.first()
                         : !mail.messageId.isEmpty() ? mail.messageId
                                                     : told.id.toString();
    domain::Case opened{
        .id = domain::CaseId(core::uuidFor(u"mail\nthread\n"_s + root + u'\n' + customer)),
        .customer = party.customer,
        .subject = titleOf(mail),
        .channel = domain::Channel::Email,
        .openedAt = told.happenedAt,
        .lastAt = told.happenedAt,
        .externalRef = root.left(longestSubject)};
    if (!m_house.queue.isEmpty()) {
        opened.queue = m_index.queueNamed(m_house.queue);
        if (!opened.queue) {
            const domain::Queue made{
                .id = domain::QueueId(core::uuidFor(u"queue\n"_s + m_house.queue)),
                .name = m_house.queue};
            out.entities += made;
            opened.queue = made.id;
        }
    }
    out.entities += opened;
    if (!key.caseToken.isEmpty())
        m_index.remember(u"token\n"_s + key.caseToken + u'\n' + customer,
                         {.caseId = opened.id, .customer = party.customer, .invited = {}});
    return opened.id;
}

core::Result<Imported> MailRecords::read(QByteArrayView bytes, core::Instant now)
{
    const core::Result<Mail> mail = MailReader().read(bytes);
    if (!mail)
        return std::unexpected(mail.error());
    const QString name = nameOf(*mail);
    const auto date = believableDate(*mail);
    const bool isFromUs = isOurs(mail->from.address);
    domain::Interaction told{
        .id = domain::InteractionId(date ? core::uuidFor(*date, name) : core::uuidFor(name)),
        .channel = domain::Channel::Email,
        .direction = isFromUs ? domain::Direction::Outbound : domain::Direction::Inbound,
        .author = isFromUs         ? domain::Author::Agent
                  : mail->isBounce ? domain::Author::System
                                   : domain::Author::Customer,
        .authorName =
            (mail->from.name.isEmpty() ? mail->from.address : mail->from.name).left(longestName),
        .subject = mail->subject.left(longestSubject),
        .body = mail->text,
        .delivery = isFromUs ? domain::Delivery::Sent : domain::Delivery::None,
        .happenedAt = std::min(date.value_or(now), now),
        .externalRef = mail->messageId};
    if (m_index.has(domain::Kind::Interaction, told.id.uuid()))
        return Imported{.entities = {told}, .files = {}, .leftOut = {}}; // which is there already
    const auto person = counterpart(*mail, told.direction);
    if (!person)
        return core::fail(core::FailureKind::Malformed,
                          isFromUs ? u"sent to nobody but ourselves"_s : u"it names no sender"_s);

    Imported out;
    const Party party = this->party(out, *person, told.happenedAt);
    const QString address = person->address.toLower();
    const MailThread *thread = joined(*mail, party, address);
    told.customer = thread ? thread->customer : party.customer;
    if (told.customer == party.customer && party.contactPoint)
        told.contactPoint = party.contactPoint;
    told.caseId = thread ? thread->caseId : caseOf(out, *mail, party, told);
    MailThread entry{.caseId = *told.caseId, .customer = told.customer, .invited = {}};
    m_index.remember(mail->messageId, entry);
    if (!isFromUs && told.customer == party.customer)
        m_index.invite(entry.caseId, recipientsOf(*mail));

    addInteraction(out, told);
    for (const MailAttachment &file : mail->attachments) {
        const bool isLetter = file.role == AttachmentRole::OriginalHtml;
        addAttachment(out, told,
                      {.name = file.fileName,
                       .mediaType = file.mediaType,
                       .bytes = isLetter ? keptLetter(*mail, file) : file.bytes});
    }
    if (mail->defects.contains(MailDefect::TooManyParts))
        out.leftOut += u"parts beyond the first 100"_s;
    return out;
}
} // namespace hadir::server
