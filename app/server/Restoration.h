// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/core/Dice.h"
#include "app/core/Result.h"

namespace hadir::store {
class Database;
}

namespace hadir::server {

class BlobFolder;

/// Puts a backup in a workspace's place. The ledger gets a new epoch, so that every desk begins
/// anew and sends again what it had done since. Whoever calls it has the folder's Claim.
class Restoration final
{
public:
    Restoration(QString folder, const core::Clock &clock, core::Dice &dice)
        : m_folder(std::move(folder))
        , m_clock(clock)
        , m_dice(dice)
    {}

    struct Wishes
    {
        bool endSessions = false; ///< everybody types their password again
    };
    struct Restored
    {
        QString name;
        qint64 revision = 0;
        core::Instant madeAt;   ///< the backup
        qint64 attachments = 0; ///< brought back
        QString replaced;       ///< the folder in which what was there lies now; empty: nothing was
    };
    /// Until its last step what was there is untouched; after a crash in that, or a failure,
    /// doing it again goes on. Refused when the file is no backup, Corrupt when it is damaged.
    [[nodiscard]] core::Result<Restored> from(const QString &backup, const Wishes &wishes);

private:
    [[nodiscard]] core::Result<Restored> prepare(const QString &backup, const QString &place,
                                                 const Wishes &wishes);
    [[nodiscard]] core::Result<qint64> bringAttachments(store::Database &copy);
    [[nodiscard]] core::Result<QString> setAside();

    QString m_folder;
    const core::Clock &m_clock;
    core::Dice &m_dice;
};
} // namespace hadir::server
