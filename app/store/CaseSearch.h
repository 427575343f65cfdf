// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/CaseSieve.h"

namespace hadir::store {

/// Goes through cases along an index and keeps those that a sieve lets through: by their words and
/// number, by their customer's words and numbers, or, when there is neither, whoever owns them and
/// wherever they wait. Looks at so many and no more.
class CaseSearch final
{
public:
    /// Both outlive it.
    CaseSearch(Database &database, const CaseSieve &sieve, int limit);

    /// At most `limit`, what changed last first.
    [[nodiscard]] core::Result<QList<domain::CaseId>> find(const SearchQuestion &question);
    /// Whether a sieve lets this one through.
    [[nodiscard]] static core::Result<bool> isLetThrough(Database &database, const CaseSieve &sieve,
                                                         domain::CaseId id);
    /// Whether every case that may fit was looked at, or enough were found.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    struct Fitting
    {
        core::Instant lastAt;
        domain::CaseId id;
    };

    [[nodiscard]] core::Result<void> lookUp(const SearchQuestion &question);
    [[nodiscard]] core::Result<void> walk();
    /// One statement with its arguments; its rows are id, lastAt, whether somebody waits, whether
    /// it fits.
    template <class... Args>
    [[nodiscard]] core::Result<void> go(const QString &sql, int most, const Args &...args);

    Database &m_database;
    const CaseSieve &m_sieve;
    int m_limit;
    QList<Fitting> m_fitting;
    bool m_isWhole = true;
};
} // namespace hadir::store
