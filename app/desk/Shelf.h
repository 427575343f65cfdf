// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/desk/Profile.h"
#include "app/store/SealedBlob.h"
#include "app/wire/messages.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace hadir::desk {

/// The attachments of one profile: fetched piece by piece when somebody asks, checked against their
/// hash, and kept for offline under the profile's key. A break of the line is gone on from where it
/// was; one that was damaged on the disk is fetched again. Belongs to the workbench's thread.
class Shelf final : public QObject
{
    Q_OBJECT

public:
    explicit Shelf(Profile profile, QObject *parent = nullptr);

    /// Begins to fetch, or goes on, unless it is here.
    void want(const QString &sha256);
    /// No longer wanted: failed() says Cancelled, and what has come waits for the next want().
    void leave(const QString &sha256);
    void take(const wire::Chunk &chunk);
    /// Writes a copy in plain sight to `target`, in place of what is there, whole or not at all.
    /// Corrupt when it was damaged: it is being fetched again then.
    [[nodiscard]] core::Result<void> save(const QString &sha256, const QString &target);
    /// All of it, in memory. Refused when it is more than `most` bytes; else as save().
    [[nodiscard]] core::Result<QByteArray> bytes(const QString &sha256, qint64 most);

    // ---- what an agent attached, see packFile()

    /// From that byte on, as much as goes over the line at once; empty at the end.
    [[nodiscard]] core::Result<QByteArray> piece(const QString &sha256, qint64 offset) const;
    /// It was sent, and is an attachment like others.
    void settle(const QString &sha256);
    /// It is not sent after all.
    void drop(const QString &sha256);
    /// Removes what lies there and is none of these.
    void keepOnly(const QSet<QString> &sha256s);

    /// The line is back, or the server can again: asks once more for what is missing.
    void resume();

Q_SIGNALS:
    void pieceWanted(const QString &sha256, qint64 offset);
    void progressed(const QString &sha256, qint64 got, qint64 total);
    void arrived(const QString &sha256);
    /// The desk where it was attached still brings it to the server; it comes by itself then.
    void delayed(const QString &sha256);
    void failed(const QString &sha256, const hadir::core::Failure &why);

private:
    [[nodiscard]] QString partFile(const QString &sha256) const;
    /// Where it lies: among those that came, or those that go.
    [[nodiscard]] QString fileOf(const QString &sha256) const;
    [[nodiscard]] store::SealedBlob part(const QString &sha256) const;
    /// Reads it through, and answers Corrupt unless it is what its name says.
    using Taker = std::function<core::Result<void>(QByteArrayView)>;
    [[nodiscard]] core::Result<void> check(const QString &sha256, const QString &path,
                                           const Taker &take) const;
    [[nodiscard]] core::Result<void> append(const wire::Chunk &chunk);
    [[nodiscard]] core::Result<void> finish(const QString &sha256);
    void give(const QString &sha256, const core::Failure &why);

    Profile m_profile;
    QHash<QString, qint64> m_wanted; ///< hash -> offset that was asked for
};
} // namespace hadir::desk
