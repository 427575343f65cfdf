// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/kin.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::domain::CustomerId;

namespace hadir::store {

namespace {
/// Where one leads to, from name to name; in a circle, which no rule makes, the oldest of it.
template <class Next>
Result<CustomerId> endOf(CustomerId customer, const Next &into)
{
    QList<CustomerId> met{customer};
    while (met.size() <= mostKin) {
        const Result<std::optional<CustomerId>> next = into(met.last());
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            break;
        if (const qsizetype again = met.indexOf(**next); again >= 0)
            return *std::min_element(met.cbegin() + again, met.cend());
        met.append(**next);
    }
    return met.last();
}
} // namespace

Result<CustomerId> survivorOf(Database &database, CustomerId customer)
{
    // Only somebody who is there stands for others.
    return endOf(customer, [&](CustomerId one) {
        return database.value<CustomerId>(
            u"SELECT other.\"id\" FROM \"customer\" one JOIN \"customer\" other "
            "ON other.\"id\" = one.\"mergedInto\" WHERE one.\"id\" = ?"_s,
            one);
    });
}

Result<QList<CustomerId>> kinOf(Database &database, CustomerId customer)
{
    const auto survivor = survivorOf(database, customer);
    if (!survivor)
        return std::unexpected(survivor.error());
    QList<CustomerId> out{*survivor};
    for (qsizetype at = 0; at < out.size() && out.size() < mostKin; ++at) {
        auto read = database.each(
            u"SELECT \"id\" FROM \"customer\" WHERE \"mergedInto\" = ? ORDER BY \"id\" LIMIT ?"_s,
            [&](const Row &row) {
                if (const auto id = row.at<CustomerId>(0); !out.contains(id))
                    out.append(id);
            },
            out[at], qint64(mostKin - out.size()));
        if (!read)
            return std::unexpected(read.error());
    }
    return out;
}

Result<Kin> Kin::read(Database &database)
{
    QMap<CustomerId, CustomerId> into;
    auto ok = database.each(
        u"SELECT one.\"id\", other.\"id\" FROM \"customer\" one JOIN \"customer\" other "
        "ON other.\"id\" = one.\"mergedInto\" WHERE one.\"mergedInto\" IS NOT NULL"_s,
        [&](const Row &row) { into.insert(row.at<CustomerId>(0), row.at<CustomerId>(1)); });
    if (!ok)
        return std::unexpected(ok.error());
    Kin out;
    for (const CustomerId &one : into.keys()) {
        const auto survivor = endOf(one, [&into](CustomerId of) {
            const auto next = into.constFind(of);
            return Result<std::optional<CustomerId>>(
                next == into.cend() ? std::nullopt : std::optional(*next));
        });
        if (!survivor)
            return std::unexpected(survivor.error());
        if (*survivor == one)
            continue;
        out.m_into.insert(one, *survivor);
        QList<CustomerId> &all = out.m_all[*survivor];
        if (all.isEmpty())
            all.append(*survivor);
        all.append(one);
    }
    return out;
}

CustomerId Kin::survivorOf(CustomerId customer) const
{
    return m_into.value(customer, customer);
}

QList<CustomerId> Kin::of(CustomerId customer) const
{
    const CustomerId survivor = survivorOf(customer);
    return m_all.value(survivor, {survivor});
}

QSet<CustomerId> Kin::with(QSet<CustomerId> customers) const
{
    for (const auto &[survivor, all] : m_all.asKeyValueRange()) {
        const bool isOne = std::ranges::any_of(
            all, [&](const CustomerId &one) { return customers.contains(one); });
        if (isOne)
            customers += QSet<CustomerId>(all.begin(), all.end());
    }
    return customers;
}

QSet<CustomerId> Kin::otherThan(const Kin &before) const
{
    QSet<CustomerId> out;
    for (const auto &[one, survivor] : m_into.asKeyValueRange()) {
        if (before.m_into.value(one) != survivor)
            out << one << survivor << before.survivorOf(one);
    }
    for (const auto &[one, survivor] : before.m_into.asKeyValueRange()) {
        if (m_into.value(one) != survivor)
            out << one << survivor << survivorOf(one);
    }
    return out;
}
} // namespace hadir::store
