// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/Rows.h"

#include "app/store/EntityTable.h"

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;
using hadir::store::Database;

namespace hadir::sim {

namespace {
/// An approval that is withdrawn was asked for all the same; what a customer was promised and told
/// of a callback stays said when it has its old time again.
bool isRecord(QLatin1StringView field)
{
    constexpr std::array record{"lastAt"_L1,     "approvals"_L1,    "claimedAt"_L1, "promisedAt"_L1,
                                "firstTryAt"_L1, "hold"_L1,         "sequence"_L1,  "toldOf"_L1,
                                "toldAt"_L1,     "overriddenBy"_L1, "origin"_L1};
    return std::ranges::find(record, field) != record.end();
}
} // namespace

template <class T>
QList<Rows::Row> Rows::ofKind(Database &database)
{
    QList<Row> out;
    auto read = database.each(
        u"SELECT %1 FROM %2 ORDER BY \"id\""_s.arg(store::EntityTable<T>::columns(),
                                                   store::EntityTable<T>::name()),
        [&](const store::Row &row) {
            Row one;
            domain::forEachField<T>([&](const auto &field) {
                const int at = int(one.fields.size());
                const QByteArrayView bytes = row.view(at);
                const QString text = QString::fromUtf8(bytes);
                const bool isOwner =
                    QLatin1StringView(field.name) == "customer"_L1
                    || (std::is_same_v<T, Customer> && QLatin1StringView(field.name) == "id"_L1);
                if (isOwner)
                    one.customer = row.at<CustomerId>(at);
                if ((std::is_same_v<T, SavedReply> || std::is_same_v<T, Macro>)&&QLatin1StringView(
                        field.name)
                    == "agent"_L1)
                    one.reader = row.at<std::optional<AgentId>>(at);
                if (QLatin1StringView(field.name) == "retired"_L1)
                    one.isRetired = row.at<bool>(at);
                if (std::is_same_v<T, Callback> && text == u"cancelled")
                    one.isRetired = true;
                if (isRecord(QLatin1StringView(field.name)))
                    one.record.append(at);
                one.fields.append(row.isNull(at) ? u"-"_s
                                  : text.toUtf8() == bytes
                                      ? text
                                      : QString::fromLatin1(bytes.toByteArray().toHex()));
            });
            out.append(one);
        });
    return read ? out : QList<Row>{{{}, {}, {u"unreadable"_s}}};
}

Rows Rows::of(Database &database)
{
    Rows out;
    [&]<size_t... at>(std::index_sequence<at...>)
    {
        (out.m_kinds.append(ofKind<std::variant_alternative_t<at, Entity>>(database)), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Entity>>());
    return out;
}

Rows Rows::about(const QSet<CustomerId> &customers) const
{
    Rows out = *this;
    for (QList<Row> &kind : out.m_kinds)
        kind.removeIf(
            [&](const Row &row) { return row.customer && !customers.contains(*row.customer); });
    return out;
}

Rows Rows::readBy(AgentId agent) const
{
    Rows out = *this;
    for (QList<Row> &kind : out.m_kinds)
        kind.removeIf([&](const Row &row) { return row.reader && row.reader != agent; });
    return out;
}

Rows Rows::standing() const
{
    Rows out = *this;
    out.m_kinds[qsizetype(Kind::Interaction)].clear();
    for (QList<Row> &kind : out.m_kinds) {
        kind.removeIf([](const Row &row) { return row.isRetired; });
        for (Row &row : kind) {
            for (const qsizetype at : row.record)
                row.fields[at].clear();
        }
    }
    return out;
}

QSet<CustomerId> Rows::customers() const
{
    QSet<CustomerId> out;
    for (const QList<Row> &kind : m_kinds) {
        for (const Row &row : kind) {
            if (row.customer)
                out.insert(*row.customer);
        }
    }
    return out;
}

QString Rows::unlike(const Rows &ledger) const
{
    for (qsizetype kind = 0; kind < m_kinds.size(); ++kind) {
        const QList<Row> &ours = m_kinds[kind];
        const QList<Row> &theirs = ledger.m_kinds[kind];
        for (qsizetype at = 0; at < std::max(ours.size(), theirs.size()); ++at) {
            const QStringList a = ours.value(at, {{}, {}, {u"(none)"_s}}).fields;
            const QStringList b = theirs.value(at, {{}, {}, {u"(none)"_s}}).fields;
            if (a != b)
                return u"desk has %1 rows, ledger %2; first difference:\n  desk   %3\n  "
                       "ledger %4"_s.arg(ours.size())
                           .arg(theirs.size())
                           .arg(a.join(u'|'), b.join(u'|'));
        }
    }
    return {};
}

void addAll(QCryptographicHash &hash, Database &database)
{
    QStringList tables;
    (void)database.each(uR"(SELECT name FROM sqlite_master WHERE type = 'table'
                            AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name)"_s,
                        [&](const store::Row &row) { tables.append(row.at<QString>(0)); });
    for (const QString &table : std::as_const(tables)) {
        hash.addData(table.toUtf8());
        // Not the salts of the audit, which SQLite draws by chance, nor the chain over them.
        const auto columns = database.value<QString>(
            uR"(SELECT group_concat('"' || name || '"', ', ') FROM pragma_table_info(?)
                WHERE name NOT IN ('salt', 'digest', 'hash', 'auditHash'))"_s,
            table);
        const QString question = u"SELECT %1 FROM \"%2\""_s.arg(columns->value_or(u"*"_s), table);
        (void)database.each(question, [&](const store::Row &row) {
            for (int at = 0; at < row.columns(); ++at) {
                hash.addData(row.isNull(at) ? "-" : "+");
                hash.addData(row.view(at));
            }
        });
    }
}
} // namespace hadir::sim
