// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Courier.h"

#include "app/core/log.h"
#include "app/sync/introduction.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::desk {

namespace {
QList<domain::AttachedFile> filesOf(const domain::Command &command)
{
    return std::visit(
        [](const auto &held) {
            if constexpr (requires { held.files; })
                return held.files;
            else
                return QList<domain::AttachedFile>();
        },
        command);
}
} // namespace

Courier::Courier(Tools tools, QObject *parent) : QObject(parent), m_tools(tools) {}

Result<void> Courier::begin(const QList<store::PendingCommand> &waiting)
{
    for (const store::PendingCommand &one : waiting) {
        if (auto ok = expect(QList<domain::Command>{one.command}); !ok)
            return ok;
    }
    if (auto ok = tidy(); !ok)
        return ok;
    const auto all = m_tools.work.files().all();
    if (!all)
        return std::unexpected(all.error());
    QSet<QString> known;
    for (const store::OutgoingFile &file : *all)
        known.insert(file.sha256);
    m_tools.shelf.keepOnly(known); // what was packed and not kept with a draft before the end
    return {};
}

Result<void> Courier::expect(const QList<domain::Command> &commands)
{
    for (const domain::Command &command : commands) {
        for (const domain::AttachedFile &file : filesOf(command)) {
            if (auto ok = m_tools.work.files().add({file.sha256, file.size}); !ok)
                return ok;
        }
    }
    return {};
}

Result<void> Courier::expect(const QList<domain::AttachedFile> &files)
{
    for (const domain::AttachedFile &file : files) {
        if (auto ok = m_tools.work.files().addNew({file.sha256, file.size}); !ok)
            return ok;
    }
    return {};
}

void Courier::follow(const sync::LineState &line)
{
    const bool hasLine = std::holds_alternative<sync::line::Live>(line);
    if (std::exchange(m_hasLine, hasLine) == hasLine)
        return;
    m_current.reset();
    m_aside.clear();
    goOn();
}

void Courier::lookAgain()
{
    m_aside.clear();
    goOn();
}

void Courier::goOn()
{
    if (!m_hasLine || m_current)
        return;
    const auto waiting = m_tools.work.files().waiting();
    if (!waiting) {
        qCWarning(logDesk) << "files that wait cannot be read" << waiting.error().detail;
        return;
    }
    for (const store::OutgoingFile &file : *waiting) {
        if (m_aside.contains(file.sha256))
            continue;
        m_current = file;
        Q_EMIT offered({file.sha256, file.size});
        return;
    }
}

void Courier::hear(const wire::Taken &taken)
{
    if (!m_current || m_current->sha256 != taken.sha256)
        return; // an answer to an earlier question
    if (!taken.kind.isEmpty()) {
        setAside(sync::failureOf(wire::Sorry{.kind = taken.kind}));
        if (taken.retryAfterMs > 0)
            m_tools.clock.after(core::Milliseconds(taken.retryAfterMs), this,
                                [this] { lookAgain(); });
        return goOn();
    }
    Q_EMIT progressed(taken.sha256, taken.got, m_current->size);
    if (!taken.whole)
        return send(taken.got);
    if (auto ok = m_tools.work.files().noteArrival(taken.sha256); !ok)
        qCWarning(logDesk) << "an arrival is not noted" << ok.error().detail;
    m_current.reset();
    Q_EMIT arrived(taken.sha256);
    if (auto ok = tidy(); !ok)
        qCWarning(logDesk) << "files are not tidied" << ok.error().detail;
    goOn();
}

void Courier::send(qint64 offset)
{
    const auto piece = m_tools.shelf.piece(m_current->sha256, offset);
    if (piece && !piece->isEmpty()) {
        Q_EMIT pieceReady({m_current->sha256, offset, QString::fromLatin1(piece->toBase64())});
        return;
    }
    setAside(piece ? Failure{FailureKind::Corrupt, u"it is shorter than it was"_s} : piece.error());
    goOn();
}

void Courier::setAside(const Failure &why)
{
    const QString sha256 = m_current->sha256;
    qCWarning(logDesk) << "a file is not brought" << sha256 << core::nameOf(why.kind) << why.detail;
    m_aside.insert(sha256);
    m_current.reset();
    Q_EMIT failed(sha256, why);
}

/// Whether a message that is here shows it.
Result<bool> Courier::isAttached(const QString &sha256)
{
    const auto there = m_tools.cache.value<bool>(
        u"SELECT EXISTS(SELECT 1 FROM attachment WHERE sha256 = ?)"_s, sha256);
    if (!there)
        return std::unexpected(there.error());
    return there->value_or(false);
}

Result<void> Courier::tidy()
{
    store::FileTable files = m_tools.work.files();
    const auto all = files.all();
    if (!all)
        return std::unexpected(all.error());
    for (const store::OutgoingFile &file : *all) {
        const auto named = files.isNamed(file.sha256);
        const auto sent = files.wasSent(file.sha256);
        const auto attached = isAttached(file.sha256);
        const auto there = files.hasArrived(file.sha256);
        for (const auto *answer : {&named, &sent, &attached, &there}) {
            if (!*answer)
                return std::unexpected(answer->error());
        }
        const bool isShown = *sent || *attached;
        if (*named || (isShown && !*there))
            continue; // it is still needed here
        if (isShown)
            m_tools.shelf.settle(file.sha256);
        else
            m_tools.shelf.drop(file.sha256);
        if (m_current && m_current->sha256 == file.sha256)
            m_current.reset();
        if (auto ok = files.remove(file.sha256); !ok)
            return ok;
    }
    return {};
}
} // namespace hadir::desk
