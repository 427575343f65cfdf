// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/FileTalk.h"

#include "app/core/log.h"
#include "app/server/Workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;

namespace hadir::server {

namespace {
constexpr auto bringAgainAfter = std::chrono::seconds(5); // when the disk is full or will not do
constexpr qint64 pieceBytes = 256 * 1024;
constexpr qsizetype fetchesAtOnce = 16;
} // namespace

FileTalk::FileTalk(House house, DeskLink &link, QObject *parent)
    : QObject(parent)
    , m_house(house)
    , m_link(link)
{
}

void FileTalk::hear(const wire::Fetch &fetch, const Sight &sight)
{
    if (m_link.hasRoom())
        return sendPiece(fetch, sight);
    if (m_fetches.size() >= fetchesAtOnce)
        return Q_EMIT misunderstood(u"too many pieces asked for at once"_s);
    m_fetches.append(fetch);
}

void FileTalk::hear(const wire::Offer &offer, const Sight &sight, domain::AgentId agent)
{
    const auto there = m_house.workspace.feed().fileIn(sight, offer.sha256);
    if (!there)
        return Q_EMIT apologised(there.error());
    m_offered = offer;
    const auto taken = m_house.workspace.files().offer(
        agent, offer,
        *there == Feed::File::Here ? FileIntake::Sighting::Seen : FileIntake::Sighting::Unseen,
        m_house.clock.now());
    if (!taken || taken->whole || !taken->kind.isEmpty())
        m_offered.reset(); // no piece of it is wanted
    say(offer.sha256, taken);
}

void FileTalk::hear(const wire::Piece &piece, domain::AgentId agent)
{
    if (!m_offered || m_offered->sha256 != piece.sha256)
        return Q_EMIT misunderstood(u"a piece of what was not offered last"_s);
    say(piece.sha256,
        m_house.workspace.files().take(agent, *m_offered, piece, m_house.clock.now()));
}

void FileTalk::say(const QString &sha256, const core::Result<wire::Taken> &taken)
{
    if (!taken) {
        qCWarning(logServer) << "a file is not taken" << taken.error().detail;
        return Q_EMIT answered(
            wire::Taken{.sha256 = sha256,
                        .kind = core::nameOf(taken.error().kind),
                        .retryAfterMs = core::Milliseconds(bringAgainAfter).count()});
    }
    Q_EMIT answered(*taken);
    if (taken->whole)
        Q_EMIT brought(taken->sha256);
}

void FileTalk::sendPiece(const wire::Fetch &fetch, const Sight &sight)
{
    wire::Chunk chunk{.sha256 = fetch.sha256, .offset = fetch.offset};
    const auto there = m_house.workspace.feed().fileIn(sight, fetch.sha256);
    if (!there)
        return Q_EMIT apologised(there.error());
    chunk.coming = *there == Feed::File::Coming;
    if (chunk.coming)
        await(fetch);
    if (*there == Feed::File::Here) {
        const auto piece = m_house.workspace.blobs().read(fetch.sha256, fetch.offset, pieceBytes);
        if (!piece && piece.error().kind == FailureKind::Malformed) {
            m_fetches.clear(); // the talk is over
            return Q_EMIT misunderstood(piece.error().detail);
        }
        if (!piece)
            return Q_EMIT apologised(piece.error());
        chunk.total = piece->total;
        chunk.base64 = QString::fromLatin1(piece->bytes.toBase64());
    }
    Q_EMIT answered(chunk);
}

/// Each file once, and of more than that the newest.
void FileTalk::await(const wire::Fetch &fetch)
{
    m_awaited.removeIf([&](const wire::Fetch &one) { return one.sha256 == fetch.sha256; });
    m_awaited.append(fetch);
    if (m_awaited.size() > fetchesAtOnce)
        m_awaited.removeFirst();
}

void FileTalk::tellOf(const QString &sha256, const Sight &sight)
{
    const auto awaited = std::ranges::find(m_awaited, sha256, &wire::Fetch::sha256);
    if (awaited == m_awaited.end())
        return;
    const wire::Fetch fetch = *awaited;
    m_awaited.erase(awaited);
    if (m_link.hasRoom())
        sendPiece(fetch, sight);
    else if (m_fetches.size() < fetchesAtOnce)
        m_fetches.append(fetch);
}

void FileTalk::goOn(const Sight &sight)
{
    while (!m_fetches.isEmpty() && m_link.hasRoom()) {
        const wire::Fetch fetch = m_fetches.takeFirst();
        sendPiece(fetch, sight);
    }
}
} // namespace hadir::server
