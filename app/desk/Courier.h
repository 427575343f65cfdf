// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/desk/Shelf.h"
#include "app/store/WorkFile.h"
#include "app/sync/LineState.h"

#include <QSet>

namespace hadir::desk {

/// Brings what agents attached to the server: one file at a time and one piece at a time, so that
/// commands and pages pass in between. After a break it goes on where the server says it is. What
/// is no longer named by anything is removed. Belongs to the workbench's thread.
class Courier final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all outlive it.
    struct Tools
    {
        store::WorkFile &work;
        store::Database &cache;
        Shelf &shelf;
        core::Clock &clock;
    };
    explicit Courier(Tools tools, QObject *parent = nullptr);

    /// What is here from before: these commands wait still.
    [[nodiscard]] core::Result<void> begin(const QList<store::PendingCommand> &waiting);
    /// What a message that is sent names is to be brought, also when it was before: the server may
    /// have been put back to an earlier day.
    [[nodiscard]] core::Result<void> expect(const QList<domain::Command> &commands);
    /// What is attached to a draft.
    [[nodiscard]] core::Result<void> expect(const QList<domain::AttachedFile> &files);
    /// Whether there is somebody to bring them to.
    void follow(const sync::LineState &line);
    /// Something new waits, or what was set aside is to be tried again.
    void lookAgain();
    void hear(const wire::Taken &taken);
    /// Takes away what nothing names any more; what has arrived and was sent stays as an
    /// attachment.
    [[nodiscard]] core::Result<void> tidy();

Q_SIGNALS:
    void offered(const hadir::wire::Offer &offer);
    void pieceReady(const hadir::wire::Piece &piece);
    void progressed(const QString &sha256, qint64 got, qint64 total);
    void arrived(const QString &sha256);
    /// Not now: it is tried again by itself when that may help, and with the next line.
    void failed(const QString &sha256, const hadir::core::Failure &why);

private:
    void goOn();
    void send(qint64 offset);
    void setAside(const core::Failure &why);
    [[nodiscard]] core::Result<bool> isAttached(const QString &sha256);

    Tools m_tools;
    bool m_hasLine = false;
    std::optional<store::OutgoingFile> m_current; ///< what the server was asked about last
    QSet<QString> m_aside;                        ///< is not tried now
};
} // namespace hadir::desk
