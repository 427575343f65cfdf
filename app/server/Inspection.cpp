// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Inspection.h"

#include "app/domain/Tombstone.h"
#include "app/domain/entityJson.h"
#include "app/server/Audit.h"
#include "app/server/BlobFolder.h"
#include "app/store/EntityTable.h"
#include "app/store/entityTables.h"

#include <QJsonDocument>
#include <QScopeGuard>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::server {

namespace {
using IdsByKind = std::array<QSet<QUuid>, std::variant_size_v<domain::Entity>>;

/// Calls `visit` with every entity of the workspace, kind after kind.
template <size_t at = 0, class Visit>
Result<void> eachEntity(store::Database &database, const Visit &visit)
{
    if constexpr (at == std::variant_size_v<domain::Entity>) {
        return {};
    } else {
        using Table = store::EntityTable<std::variant_alternative_t<at, domain::Entity>>;
        auto ok = database.each(u"SELECT %1 FROM %2"_s.arg(Table::columns(), Table::name()),
                                [&](const store::Row &row) { visit(Table::read(row)); });
        if (!ok)
            return ok;
        return eachEntity<at + 1>(database, visit);
    }
}

/// Calls `visit(field, kind, id)` for whatever a field points to.
template <class Visit>
struct Pointers
{
    const Visit &visit;

    template <class Value>
    void in(QLatin1StringView, const Value &) const
    {}
    template <class Of>
    void in(QLatin1StringView field, const core::Id<Of> &id) const
    {
        visit(field, domain::kindOf<Of>, id.uuid());
    }
    template <class Of>
    void in(QLatin1StringView field, const std::optional<core::Id<Of>> &id) const
    {
        if (id)
            visit(field, domain::kindOf<Of>, id->uuid());
    }
    template <class Of>
    void in(QLatin1StringView field, const QList<core::Id<Of>> &ids) const
    {
        for (const core::Id<Of> &id : ids)
            visit(field, domain::kindOf<Of>, id.uuid());
    }
};

QString named(domain::Kind kind, const QUuid &id)
{
    return domain::nameOf(kind) + u' ' + id.toString(QUuid::WithoutBraces);
}
} // namespace

Inspection::Inspection(store::Database &database, const BlobFolder &blobs)
    : m_database(database)
    , m_blobs(blobs)
{}

Result<QStringList> Inspection::run()
{
    m_findings.clear();
    // All of it looks at one moment: the server may write meanwhile.
    if (auto ok = m_database.run(u"BEGIN"_s); !ok)
        return std::unexpected(ok.error());
    const auto over = qScopeGuard([this] { (void)m_database.run(u"ROLLBACK"_s); });
    using Look = Result<void> (Inspection::*)();
    constexpr std::array<std::pair<const char16_t *, Look>, 5> looks{{
        {u"the file itself", &Inspection::lookAtTheFile},
        {u"the feed", &Inspection::lookAtTheFeed},
        {u"what points to what", &Inspection::lookAtReferences},
        {u"the counters", &Inspection::lookAtTheCounters},
        {u"the audit", &Inspection::lookAtTheAudit},
    }};
    for (const auto &[what, look] : looks) {
        const auto ok = (this->*look)();
        if (!ok && ok.error().kind != core::FailureKind::Corrupt)
            return std::unexpected(ok.error());
        if (!ok)
            m_findings.append(u"the file is damaged: %1 cannot be read to its end: %2"_s.arg(
                QStringView(what), ok.error().detail));
    }
    return m_findings;
}

Result<void> Inspection::expectNone(const QString &sentence, const QString &question)
{
    return m_database.each(question, [&](const store::Row &row) {
        QString finding = sentence;
        for (int column = 0; sentence.contains(u'%' + QString::number(column + 1)); ++column) {
            const auto bytes = row.at<QByteArray>(column);
            const QUuid id = QUuid::fromRfc4122(bytes);
            finding =
                finding.arg(bytes.size() == 16 && !id.isNull() ? id.toString(QUuid::WithoutBraces)
                                                               : row.at<QString>(column));
        }
        m_findings.append(finding);
    });
}

Result<void> Inspection::lookAtTheFile()
{
    return m_database.each(u"PRAGMA integrity_check"_s, [this](const store::Row &row) {
        if (row.at<QString>(0) != "ok"_L1)
            m_findings.append(u"the file is damaged: "_s + row.at<QString>(0).simplified());
    });
}

Result<void> Inspection::lookAtTheFeed()
{
    QHash<QUuid, domain::Kind> published;
    auto read = m_database.each(
        uR"(SELECT "kind", "id", "scope", "entity", "reader" FROM change)"_s,
        [&](const store::Row &row) {
            if (row.at<QString>(0) == domain::tombstoneKind)
                return; // lookAtTheCounters() has to do with it
            const auto kind = domain::fromName<domain::Kind>(row.at<QString>(0));
            const auto id = row.at<QUuid>(1);
            const auto entity = kind ? domain::entityFromJson(
                                    *kind, QJsonDocument::fromJson(row.at<QByteArray>(3)).object())
                                     : core::fail(core::FailureKind::Malformed, u"unknown kind"_s);
            if (!entity || domain::uuidOf(*entity) != id) {
                m_findings.append(
                    u"%1 cannot be read in the feed"_s.arg(id.toString(QUuid::WithoutBraces)));
                return;
            }
            if (domain::scopeOf(*entity).uuid() != row.at<QUuid>(2))
                m_findings.append(u"%1 is in another's scope"_s.arg(named(*kind, id)));
            if (domain::onlyReaderOf(*entity) != row.at<std::optional<domain::AgentId>>(4))
                m_findings.append(u"%1 is told to others than whose it is"_s.arg(named(*kind, id)));
            const auto there = store::findEntity(m_database, *kind, id);
            if (!there || !*there)
                m_findings.append(
                    u"%1 is in the feed and not in its table"_s.arg(named(*kind, id)));
            else if (**there != *entity)
                m_findings.append(u"%1 differs between feed and table"_s.arg(named(*kind, id)));
            published.insert(id, *kind);
        });
    if (!read)
        return read;
    return eachEntity(m_database, [&](const domain::Entity &entity) {
        if (!published.contains(domain::uuidOf(entity)))
            m_findings.append(u"%1 is in its table and not in the feed"_s.arg(
                named(domain::kindOfEntity(entity), domain::uuidOf(entity))));
    });
}

Result<void> Inspection::lookAtReferences()
{
    IdsByKind there;
    auto read = eachEntity(m_database, [&](const domain::Entity &entity) {
        there.at(entity.index()).insert(domain::uuidOf(entity));
    });
    QSet<domain::AttachmentId> coming; // from the desk of whoever attached it
    if (read)
        read = m_database.each(
            uR"(SELECT "one"."id" FROM attachment AS "one"
                JOIN interaction AS "said" ON "said"."id" = "one"."interaction"
                WHERE "said"."agent" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM brought
                    WHERE "sha256" = "one"."sha256" AND "agent" = "said"."agent"))"_s,
            [&](const store::Row &row) { coming.insert(row.at<domain::AttachmentId>(0)); });
    if (!read)
        return read;
    // An id of somebody who was erased says nothing of them: whom they were separated from may
    // still name it.
    QSet<QUuid> erased;
    read = m_database.each(uR"(SELECT "id" FROM erased)"_s,
                           [&](const store::Row &row) { erased.insert(row.at<QUuid>(0)); });
    if (!read)
        return read;
    return eachEntity(m_database, [&](const domain::Entity &entity) {
        const QString who = named(domain::kindOfEntity(entity), domain::uuidOf(entity));
        const auto expect = [&](QLatin1StringView field, domain::Kind kind, const QUuid &id) {
            if (!there.at(size_t(kind)).contains(id) && !erased.contains(id))
                m_findings.append(u"%1 points with %2 to %3, which is not there"_s.arg(
                    who, field, named(kind, id)));
        };
        std::visit(
            [&](const auto &held) {
                const Pointers<decltype(expect)> pointers{expect};
                domain::forEachField<std::remove_cvref_t<decltype(held)>>(
                    [&](const auto &field) { pointers.in(field.name, held.*field.member); });
            },
            entity);
        if (const auto *file = std::get_if<domain::Attachment>(&entity);
            file && !m_blobs.has(file->sha256) && !coming.contains(file->id))
            m_findings.append(u"the bytes of %1 are not there"_s.arg(who));
    });
}

Result<void> Inspection::lookAtTheAudit()
{
    const auto broken = Audit(m_database).verify();
    if (!broken)
        return std::unexpected(broken.error());
    m_findings += *broken;
    return {};
}

Result<void> Inspection::lookAtTheCounters()
{
    struct Question
    {
        QString sentence;
        QString sql;
    };
    const QList<Question> questions{
        {u"the workspace has no row in meta"_s,
         uR"(SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM meta))"_s},
        {u"the ledger is at revision %1, its newest change at %2"_s,
         uR"(SELECT "revision", (SELECT max("revision") FROM change) AS "newest" FROM meta
             WHERE "newest" IS NOT "revision" AND "revision" != ifnull("newest", 0))"_s},
        {u"cases %1 and %2 have one number"_s,
         uR"(SELECT one."id", other."id" FROM "case" AS one JOIN "case" AS other
             ON one."number" = other."number" AND one."id" < other."id")"_s},
        {u"case %1 has a number that was not given out yet"_s,
         uR"(SELECT "id" FROM "case" WHERE "number" > (SELECT "caseNumber" FROM meta))"_s},
        {u"client %1 has %2 commands in the audit and counts %3"_s,
         uR"(SELECT "id", "asked", "lastNumber" FROM (
                 SELECT "id", "lastNumber",
                        (SELECT count(*) FROM audit WHERE audit."client" = client."id") AS "asked"
                 FROM client) WHERE "asked" != "lastNumber")"_s},
        {u"client %1 has a verdict on command %2, which was not answered"_s,
         uR"(SELECT verdict."client", verdict."number" FROM verdict LEFT JOIN client
             ON client."id" = verdict."client"
             WHERE client."id" IS NULL OR verdict."number" > client."lastNumber")"_s},
        {u"customer %1 was erased and is there"_s,
         uR"(SELECT "customer" FROM change JOIN erased ON erased."id" = change."scope"
             GROUP BY "customer")"_s},
        {u"customer %1 was erased and has no tombstone"_s,
         uR"(SELECT "id" FROM erased WHERE "id" = "customer" AND NOT EXISTS
             (SELECT 1 FROM change WHERE change."id" = erased."id" AND "kind" = 'erased'))"_s},
        {u"customer %1 is merged in a ring"_s,
         uR"(WITH RECURSIVE row("id", "at", "depth") AS (
                 SELECT "id", "mergedInto", 1 FROM customer WHERE "mergedInto" IS NOT NULL
                 UNION ALL SELECT row."id", customer."mergedInto", "depth" + 1
                 FROM row JOIN customer ON customer."id" = row."at"
                 WHERE customer."mergedInto" IS NOT NULL AND "depth" <= 20)
             SELECT "id" FROM row WHERE "at" = "id" GROUP BY "id")"_s},
        {u"account %1 is nobody's"_s,
         uR"(SELECT "agent" FROM account WHERE "agent" NOT IN (SELECT "id" FROM agent))"_s},
        {u"logins of agents %1 and %2 are one"_s,
         uR"(SELECT one."id", other."id" FROM agent AS one JOIN agent AS other
             ON one."login" = other."login" AND one."id" < other."id")"_s},
    };
    for (const Question &question : questions) {
        if (auto ok = expectNone(question.sentence, question.sql); !ok)
            return ok;
    }
    return {};
}
} // namespace hadir::server
