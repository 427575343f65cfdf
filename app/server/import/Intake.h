// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/server/import/Imported.h"

#include <array>
#include <functional>

namespace hadir::server {

class Workspace;
class WorkspaceIndex;

/// How far an import came.
struct ImportTally
{
    struct Counts
    {
        qint64 added = 0;
        qint64 known = 0;
        qint64 refused = 0;

        bool operator==(const Counts &) const = default;
    };

    static constexpr size_t kinds = std::variant_size_v<domain::Entity>;

    qint64 pieces = 0;     ///< rows and mails that were read
    qint64 unreadable = 0; ///< of them, those that became nothing
    qint64 leftOut = 0;    ///< lines of the list of what was left out, whole pieces or parts
    std::array<Counts, kinds> entities;

    [[nodiscard]] const Counts &of(domain::Kind kind) const { return entities[size_t(kind)]; }
    [[nodiscard]] Counts sum() const;
};

/// Brings what is imported into a workspace, in batches of about 500 entities, each of them one
/// transaction of the ledger. What is in stays in, whenever it stops. Everything that is left out
/// is told, with place and reason.
class Intake final
{
public:
    using LeftOut = std::function<void(const ImportPlace &, const QString &reason)>;

    Intake(Workspace &workspace, WorkspaceIndex &index, const core::Clock &clock, LeftOut leftOut);

    /// `source` is what the audit says of where it is from.
    [[nodiscard]] core::Result<void> take(ImportStep step, const QString &source);
    /// Commits what is not yet committed.
    [[nodiscard]] core::Result<void> finish(const QString &source);

    [[nodiscard]] const ImportTally &tally() const { return m_tally; }

private:
    [[nodiscard]] core::Result<void> keepFiles(const QList<QByteArray> &files);
    void leaveOut(const ImportPlace &place, const QString &reason);

    Workspace &m_workspace;
    WorkspaceIndex &m_index;
    const core::Clock &m_clock;
    LeftOut m_leftOut;
    QList<domain::Entity> m_batch;
    QList<ImportPlace> m_places; ///< one an entity of the batch
    ImportTally m_tally;
};
} // namespace hadir::server
