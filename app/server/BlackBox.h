// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/wire/messages.h"

#include <QFile>
#include <QHash>

namespace hadir::server {

struct Submission;

/// What the server was executing when it died: a small file beside the ledger that names the batch
/// at work, by ids, numbers and marks, and outlives the process. Not synced, for it is to tell of
/// crashes of the program, not of the machine. After a restore a number may be another command's;
/// its mark is not. Used on the workspace's thread, by whoever has the Claim.
class BlackBox final
{
public:
    /// Reads what the process before this one left. A file that cannot be read tells nothing.
    explicit BlackBox(const QString &path);

    /// Notes that these are being executed.
    [[nodiscard]] core::Result<void> open(const QList<Submission> &batch);
    /// Whatever became of them, the process lives.
    void close();

    /// How often in a row a server died while it executed this one, alone or among others.
    [[nodiscard]] int deathsAt(const Submission &submission) const;
    /// Whether there is any such command that was not answered since.
    [[nodiscard]] bool hasSuspects() const { return !m_suspects.isEmpty(); }
    /// It was answered, and so were all before it of the same client.
    void acquit(const Submission &submission);

private:
    using Number = std::pair<wire::ClientId, qint64>;
    struct Suspect
    {
        QString mark; ///< of the command that had the number then
        int deaths = 0;
    };

    void readBack();
    void writeDown();
    [[nodiscard]] core::Result<void> write(const QList<Submission> &batch);

    QFile m_file;
    QHash<Number, Suspect> m_suspects;
};
} // namespace hadir::server
