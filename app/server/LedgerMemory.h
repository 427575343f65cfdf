// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"

#include <QHash>

namespace hadir::server {

/// What the ledger's commands found and left in its tables lately, so that the next ones need not
/// ask for it: who asks, the case that is worked on and its customer. Things that are large and
/// seldom read again are not kept. Holds only while nobody else writes the file.
class LedgerMemory final
{
public:
    using Key = std::pair<int, QUuid>; // kind and id
    /// Absent is known too.
    using Known = QHash<Key, std::optional<domain::Entity>>;

    /// The file is at that version (PRAGMA data_version): after another one nothing is known.
    void turnTo(qint64 version);
    void learn(const Known &known);
    void forget() { m_known.clear(); }

    /// Null when it is not known.
    [[nodiscard]] const std::optional<domain::Entity> *find(const Key &key) const;

private:
    Known m_known;
    qint64 m_version = 0;
};
} // namespace hadir::server
