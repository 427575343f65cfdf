// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/RecordForm.h"

#include "app/core/Ids.h"
#include "app/domain/PhoneNumber.h"
#include "app/domain/feedback.h"
#include "app/server/import/attachments.h"
#include "app/server/mail/plainText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qsizetype longestComment = 10'000; ///< as RecordFeedback has it
constexpr qint64 largestFile = 25 * 1024 * 1024;

/// Digits after the decimal point of a currency (ISO 4217); two for all that are not named.
int digitsOf(const QString &currency)
{
    static const QStringList none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s,
                                  u"KMF"_s, u"KRW"_s, u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s,
                                  u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s,
                                   u"LYD"_s, u"OMR"_s, u"TND"_s};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

domain::Author usualAuthor(domain::Direction direction)
{
    switch (direction) {
    case domain::Direction::Inbound:
        return domain::Author::Customer;
    case domain::Direction::Outbound:
        return domain::Author::Agent;
    case domain::Direction::Internal:
        return domain::Author::System;
    }
    Q_UNREACHABLE();
}
} // namespace

QString RecordForm::typeOfFile(const QString &path)
{
    static const QStringList types{u"customer"_s, u"contact"_s, u"case"_s, u"interaction"_s,
                                   u"order"_s, u"feedback"_s};
    const QString name = QFileInfo(path).fileName();
    const auto found = std::ranges::find_if(
        types, [&](const QString &type) { return name.startsWith(type, Qt::CaseInsensitive); });
    return found == types.end() ? QString() : *found;
}

QString RecordForm::nameOf(const QString &kind, const QString &ref) const
{
    return u"import\n"_s + m_origin.source + u'\n' + kind + u'\n' + ref;
}

template <class T>
core::Id<T> RecordForm::idOf(const QString &kind, const QString &ref) const
{
    return core::Id<T>(core::uuidFor(nameOf(kind, ref)));
}

core::Result<Imported> RecordForm::read(const QJsonObject &whole, const QString &usualType)
{
    RowFields row(whole);
    const QString said = row.line("type"_L1);
    const QString type = said.isEmpty() ? usualType : said;
    Imported out;
    if (type == u"customer"_s)
        out = customer(row);
    else if (type == u"contact"_s)
        out = contact(row);
    else if (type == u"case"_s)
        out = caseRecord(row);
    else if (type == u"interaction"_s)
        out = interaction(row, whole);
    else if (type == u"order"_s)
        out = order(row);
    else if (type == u"feedback"_s)
        out = feedback(row);
    else if (type == u"source"_s)
        m_origin.source = row.requiredLine("source"_L1);
    else if (type.isEmpty())
        return core::fail(core::FailureKind::Malformed, u"type is missing"_s);
    else
        row.setWrong("type"_L1, type);
    if (const auto ok = row.outcome(); !ok)
        return std::unexpected(ok.error());
    return out;
}

Imported RecordForm::customer(RowFields &row)
{
    const QString ref = row.requiredLine("ref"_L1);
    const domain::Customer customer{
        .id = idOf<domain::Customer>(u"customer"_s, ref),
        .name = row.requiredLine("name"_L1),
        .company = row.line("company"_L1),
        .city = row.line("city"_L1),
        .country = row.line("country"_L1).toUpper(),
        .zone = row.line("zone"_L1),
        .languages = row.lines("languages"_L1),
        .preferredChannel = row.choice<domain::Channel>("preferredChannel"_L1),
        .tier = row.line("tier"_L1),
        .about = row.line("about"_L1, longestSubject),
        .externalRef = ref,
        .createdAt = row.instant("createdAt"_L1).value_or(core::Instant())};
    Imported out{.entities = {customer}, .files = {}, .leftOut = {}};
    for (const QString &phone : row.lines("phones"_L1))
        addContact(out, customer, {.kind = domain::ContactKind::Phone, .value = phone});
    for (const QString &email : row.lines("emails"_L1))
        addContact(out, customer, {.kind = domain::ContactKind::Email, .value = email});
    for (const QString &handle : row.lines("handles"_L1)) // "instagram:ann"
        addContact(out, customer,
                   {.kind = domain::ContactKind::Handle,
                    .value = handle.section(u':', 1),
                    .service = handle.section(u':', 0, 0)});
    return out;
}

Imported RecordForm::contact(RowFields &row)
{
    const QString ref = row.requiredLine("customer"_L1);
    const domain::Customer customer{.id = idOf<domain::Customer>(u"customer"_s, ref),
                                    .country = row.line("country"_L1),
                                    .externalRef = ref};
    domain::ContactPoint point{
        .kind = row.choice<domain::ContactKind>("kind"_L1).value_or(domain::ContactKind::Phone),
        .value = row.requiredLine("value"_L1),
        .service = row.line("service"_L1),
        .label = row.line("label"_L1),
        .confirmedAt = row.instant("confirmedAt"_L1)};
    Imported out;
    addContact(out, customer, point);
    return out;
}

void RecordForm::addContact(Imported &out, const domain::Customer &customer,
                            domain::ContactPoint point)
{
    const QString given = point.value;
    if (point.kind == domain::ContactKind::Phone) {
        const QString region = customer.country.isEmpty() ? m_origin.region : customer.country;
        const auto phone = domain::PhoneNumber::read(given, region);
        point.value = phone ? phone->e164() : QString();
    } else if (point.kind == domain::ContactKind::Email) {
        point.value = given.count(u'@') == 1 ? given.toLower() : QString();
    }
    if (point.value.isEmpty()) {
        out.leftOut += u"%1 is no %2"_s.arg(given, domain::nameOf(point.kind));
        return;
    }
    point.customer = customer.id;
    point.id = idOf<domain::ContactPoint>(u"contact"_s, customer.externalRef + u'\n'
                                                            + domain::nameOf(point.kind) + u'\n'
                                                            + point.service + u'\n' + point.value);
    out.entities += point;
}

Imported RecordForm::caseRecord(RowFields &row)
{
    Imported out;
    const QString ref = row.requiredLine("ref"_L1);
    domain::Case opened{
        .id = idOf<domain::Case>(u"case"_s, ref),
        .customer = idOf<domain::Customer>(u"customer"_s, row.requiredLine("customer"_L1)),
        .subject = row.requiredLine("subject"_L1),
        .status = row.choice<domain::CaseStatus>("status"_L1).value_or(domain::CaseStatus::Open),
        .priority = row.choice<domain::Priority>("priority"_L1).value_or(domain::Priority::Normal),
        .queue = queue(out, row.line("queue"_L1)),
        .owner = agent(out, row.line("owner"_L1)),
        .channel = row.choice<domain::Channel>("channel"_L1).value_or(domain::Channel::Email),
        .tags = row.lines("tags"_L1, 60),
        .disposition = row.line("disposition"_L1),
        .openedAt = row.requiredInstant("openedAt"_L1),
        .waitingSince = row.instant("waitingSince"_L1),
        .solvedAt = row.instant("solvedAt"_L1),
        .externalRef = ref};
    opened.lastAt = std::max(opened.openedAt, row.instant("lastAt"_L1).value_or(opened.openedAt));
    opened.tags.sort();
    opened.tags.removeDuplicates();
    out.entities += opened;
    return out;
}

Imported RecordForm::interaction(RowFields &row, const QJsonObject &whole)
{
    Imported out;
    // Without a ref of its own a row is known by all that it says.
    const QString ref = row.line("ref"_L1);
    const QString own = ref.isEmpty()
                            ? QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact))
                            : ref;
    const QString customer = row.requiredLine("customer"_L1);
    const QString caseRef = row.line("case"_L1);
    const QString login = row.line("agent"_L1);
    const core::Instant at = row.requiredInstant("happenedAt"_L1);
    const auto direction =
        row.choice<domain::Direction>("direction"_L1).value_or(domain::Direction::Inbound);
    domain::Interaction told{
        .id = domain::InteractionId(core::uuidFor(at, nameOf(u"interaction"_s, own))),
        .customer = idOf<domain::Customer>(u"customer"_s, customer),
        .channel = row.choice<domain::Channel>("channel"_L1).value_or(domain::Channel::Note),
        .direction = direction,
        .author = row.choice<domain::Author>("author"_L1).value_or(usualAuthor(direction)),
        .agent = m_index.agentWithLogin(login),
        .authorName = row.line("authorName"_L1),
        .subject = row.line("subject"_L1, longestSubject),
        .body = row.text("body"_L1),
        .outcome = row.line("outcome"_L1),
        .place = row.line("place"_L1),
        .seconds = row.number("seconds"_L1),
        .delivery = direction == domain::Direction::Outbound ? domain::Delivery::Sent
                                                             : domain::Delivery::None,
        .happenedAt = at,
        .externalRef = ref};
    row.require("channel"_L1);
    if (!caseRef.isEmpty())
        told.caseId = idOf<domain::Case>(u"case"_s, caseRef);
    if (!told.agent && told.authorName.isEmpty())
        told.authorName = login; // somebody of another system
    if (const QString contact = row.line("contact"_L1); !contact.isEmpty()) {
        Imported named;
        const bool isMail = contact.contains(u'@');
        addContact(named, {.id = told.customer, .externalRef = customer},
                   {.kind = isMail ? domain::ContactKind::Email : domain::ContactKind::Phone,
                    .value = contact});
        const auto *point = named.entities.isEmpty()
                                ? nullptr
                                : std::get_if<domain::ContactPoint>(&named.entities[0]);
        if (point && m_index.has(domain::Kind::ContactPoint, point->id.uuid()))
            told.contactPoint = point->id;
        else
            out.leftOut += u"%1 is no contact of the customer"_s.arg(contact);
    }
    addInteraction(out, told);
    addAttachments(out, row, told);
    return out;
}

void RecordForm::addAttachments(Imported &out, RowFields &row,
                                const domain::Interaction &interaction)
{
    for (const QJsonObject &one : row.objects("attachments"_L1)) {
        RowFields fields(one);
        const QString path = fields.requiredLine("path"_L1, 1'000);
        const QString name = fields.line("name"_L1);
        const QString type = fields.line("mediaType"_L1);
        const auto bytes =
            fields.outcome() ? attachedFile(path) : std::unexpected(fields.outcome().error());
        if (!bytes) {
            out.leftOut += u"attachment: "_s + bytes.error().detail;
            continue;
        }
        addAttachment(out, interaction,
                      {.name = name.isEmpty() ? QFileInfo(path).fileName() : name,
                       .mediaType = type.isEmpty() ? u"application/octet-stream"_s : type,
                       .bytes = *bytes});
    }
}

/// Only files below the folder of the import: a row must not be able to fetch anything else.
core::Result<QByteArray> RecordForm::attachedFile(const QString &path) const
{
    const QString folder = QDir(m_origin.folder).canonicalPath() + u'/';
    const QString whole = QFileInfo(QDir(m_origin.folder), path).canonicalFilePath();
    if (whole.isEmpty() || !whole.startsWith(folder))
        return core::fail(core::FailureKind::NotFound,
                          u"there is no %1 beside this file"_s.arg(path));
    QFile file(whole);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::FailureKind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > largestFile)
        return core::fail(
            core::FailureKind::Malformed,
            u"%1 has %2 bytes; the limit is %3"_s.arg(path).arg(file.size()).arg(largestFile));
    return file.readAll();
}

Imported RecordForm::order(RowFields &row)
{
    const QString ref = row.requiredLine("ref"_L1);
    const core::Instant at = row.requiredInstant("placedAt"_L1);
    const QString currency = row.requiredLine("currency"_L1, 3).toUpper();
    const int digits = digitsOf(currency);
    if (currency.size() != 3)
        row.setWrong("currency"_L1, currency);
    domain::Order order{
        .id = domain::OrderId(core::uuidFor(at, nameOf(u"order"_s, ref))),
        .customer = idOf<domain::Customer>(u"customer"_s, row.requiredLine("customer"_L1)),
        .number = row.requiredLine("number"_L1),
        .status =
            row.choice<domain::OrderStatus>("status"_L1).value_or(domain::OrderStatus::Placed),
        .currency = currency,
        .totalMinor = row.amount("total"_L1, digits).value_or(0),
        .placedAt = at,
        .externalRef = ref};
    for (const QJsonObject &line : row.objects("lines"_L1)) {
        RowFields fields(line);
        order.lines +=
            domain::OrderLine{.name = fields.requiredLine("name"_L1),
                              .quantity = fields.number("quantity"_L1).value_or(1),
                              .amountMinor = fields.amount("amount"_L1, digits).value_or(0)};
        if (!fields.outcome())
            row.setWrong("lines"_L1, fields.outcome().error().detail);
    }
    return {.entities = {order}, .files = {}, .leftOut = {}};
}

Imported RecordForm::feedback(RowFields &row)
{
    const QString ref = row.requiredLine("ref"_L1);
    const QString caseRef = row.line("case"_L1);
    const QString asked = row.line("asked"_L1);
    const QString comment = row.text("comment"_L1);
    domain::Feedback given{
        .id = idOf<domain::Feedback>(u"feedback"_s, ref), // whatever its date is corrected to
        .customer = idOf<domain::Customer>(u"customer"_s, row.requiredLine("customer"_L1)),
        .kind = row.choice<domain::FeedbackKind>("kind"_L1).value_or(domain::FeedbackKind::Csat),
        .score = row.number("score"_L1).value_or(0),
        .comment = comment.left(longestComment),
        .givenAt = row.requiredInstant("givenAt"_L1),
        .externalRef = ref};
    row.require("kind"_L1);
    row.require("score"_L1);
    if (!domain::scoreRange(given.kind).holds(given.score))
        row.setWrong("score"_L1, QString::number(given.score));
    if (!caseRef.isEmpty())
        given.caseId = idOf<domain::Case>(u"case"_s, caseRef);
    Imported out;
    if (!asked.isEmpty()) { // its id holds when it was sent
        const core::Instant sent = row.requiredInstant("askedAt"_L1);
        given.interaction =
            domain::InteractionId(core::uuidFor(sent, nameOf(u"interaction"_s, asked)));
    }
    if (comment.size() > longestComment)
        out.leftOut += u"the comment after %1 characters"_s.arg(longestComment);
    out.entities += given;
    return out;
}

std::optional<domain::QueueId> RecordForm::queue(Imported &out, const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    if (const auto known = m_index.queueNamed(name))
        return known;
    const domain::Queue made{.id = domain::QueueId(core::uuidFor(u"queue\n"_s + name)),
                             .name = name};
    out.entities += made;
    return made.id;
}

std::optional<domain::AgentId> RecordForm::agent(Imported &out, const QString &login)
{
    if (login.isEmpty())
        return std::nullopt;
    const auto known = m_index.agentWithLogin(login);
    if (!known)
        out.leftOut += u"there is no agent %1"_s.arg(login);
    return known;
}
} // namespace hadir::server
