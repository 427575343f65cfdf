// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/BareDesk.h"

#include "tests/bench/waiting.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <zstd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::bench {

namespace {
constexpr size_t seatedAtOnce = 10;

/// The beginning of a frame's text.
QByteArray beginningOf(const wire::Frame &frame)
{
    if (frame.type == wire::Frame::Type::Text)
        return frame.bytes;
    QByteArray out(64 * 1024, Qt::Uninitialized);
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(),
                                                                       &ZSTD_freeDCtx);
    ZSTD_inBuffer from{frame.bytes.constData(), size_t(frame.bytes.size()), 0};
    ZSTD_outBuffer to{out.data(), size_t(out.size()), 0};
    if (ZSTD_isError(ZSTD_decompressStream(context.get(), &to, &from)))
        return {};
    out.truncate(qsizetype(to.pos));
    return out;
}

/// The message without what changed: the server writes that last.
QJsonObject headOf(const wire::Frame &frame)
{
    QByteArray text = beginningOf(frame);
    if (const qsizetype changes = text.indexOf(R"(,"changes":[)"); changes >= 0) {
        text.truncate(changes);
        text += '}';
    }
    return QJsonDocument::fromJson(text).object();
}
} // namespace

BareDesk::BareDesk(Place place, QString epoch, qint64 revision)
    : m_place(std::move(place))
    , m_epoch(std::move(epoch))
    , m_revision(revision)
{
    connect(&m_link, &sync::Link::opened, this,
            [this] { send(wire::Hello{.program = u"hadir-bench"_s, .client = m_place.client}); });
    connect(&m_link, &sync::Link::received, this, &BareDesk::hear);
    connect(&m_link, &sync::Link::closed, this, [this](const core::Failure &why) {
        m_live = false;
        m_ended = why;
    });
}

void BareDesk::connectTo(const QUrl &server)
{
    m_link.open(server);
}

void BareDesk::hear(const wire::Frame &frame)
{
    const QJsonObject head = headOf(frame);
    const QString type = head.value(u"t"_s).toString();
    if (type == u"welcome"_s)
        send(wire::Resume{m_place.token});
    else if (type == u"signed-in"_s)
        send(wire::Sync{.epoch = m_epoch, .revision = m_revision});
    else if (type == u"page"_s)
        hearPage(head);
}

void BareDesk::hearPage(const QJsonObject &head)
{
    m_revision = head.value(u"to"_s).toInteger();
    m_confirmed = std::max(m_confirmed, head.value(u"confirmed"_s).toInteger());
    if (!std::exchange(m_live, true))
        Q_EMIT wentLive();
    Q_EMIT pageHeard();
}

bool seatAll(const QUrl &server, const std::vector<std::unique_ptr<BareDesk>> &desks)
{
    for (size_t seated = 0; seated < desks.size(); seated += seatedAtOnce) {
        const size_t end = std::min(desks.size(), seated + seatedAtOnce);
        for (size_t at = seated; at < end; ++at)
            desks[at]->connectTo(server);
        const bool all = turnUntil(
            [&] {
                return std::all_of(desks.begin() + qsizetype(seated),
                                   desks.begin() + qsizetype(end),
                                   [](const auto &desk) { return desk->isLive(); });
            },
            30s);
        if (!all)
            return false;
    }
    return true;
}
} // namespace hadir::bench
