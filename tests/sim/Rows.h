// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"
#include "app/store/Database.h"

#include <QCryptographicHash>
#include <QSet>

namespace hadir::sim {

/// Every row of every kind of entity in a database, in words, so that two can be compared and a
/// difference shown.
class Rows final
{
public:
    [[nodiscard]] static Rows of(store::Database &database);

    /// Only what is nobody's, and what belongs to these customers.
    [[nodiscard]] Rows about(const QSet<domain::CustomerId> &customers) const;
    /// Without what is another agent's own.
    [[nodiscard]] Rows readBy(domain::AgentId agent) const;
    /// What stands, without what is a record of how it came to it: no entries, nor what was asked
    /// for and when something last happened, nor what was retired.
    [[nodiscard]] Rows standing() const;
    [[nodiscard]] QSet<domain::CustomerId> customers() const;
    /// What is the first that differs here from the ledger; empty when nothing does.
    [[nodiscard]] QString unlike(const Rows &ledger) const;

private:
    struct Row
    {
        std::optional<domain::CustomerId> customer;
        std::optional<domain::AgentId> reader; ///< who alone holds it
        QStringList fields;
        QList<qsizetype> record; ///< which of them tell what happened
        bool isRetired = false;  ///< kept for those who point to it

        bool operator==(const Row &) const = default;
    };
    QList<QList<Row>> m_kinds;

    template <class T>
    [[nodiscard]] static QList<Row> ofKind(store::Database &database);
};

/// Adds whatever is in a database, tables of its own included.
void addAll(QCryptographicHash &hash, store::Database &database);
} // namespace hadir::sim
