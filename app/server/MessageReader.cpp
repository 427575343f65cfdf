// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/MessageReader.h"

#include "app/store/Database.h"
#include "app/store/TextSearch.h"

#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
/// Of the newest: with them the answer is there within half a second on a busy machine, too.
constexpr int mostLookedAt = 60'000;
constexpr int mostWaiting = 20; ///< some seconds of reading: whoever asked has typed on by then

Result<wire::Said> saidFor(store::Database &database, const store::MessageHit &hit)
{
    const domain::Interaction &message = hit.message;
    wire::Said out{.message = message.id,
                   .customer = message.customer,
                   .name = hit.customer,
                   .caseId = message.caseId,
                   .channel = message.channel,
                   .at = message.happenedAt,
                   .text = hit.passage.text};
    for (const store::Passage::Mark &mark : hit.passage.marks)
        out.marks.append({mark.start, mark.length});
    if (!message.caseId)
        return out;
    const auto number = database.value<qint64>(
        u"SELECT \"number\" FROM \"case\" WHERE \"id\" = ?"_s, *message.caseId);
    if (!number)
        return std::unexpected(number.error());
    out.number = number->value_or(0);
    return out;
}

Result<MessageReader::Answer> answerIn(store::Database &database,
                                       const MessageReader::Wanted &wanted)
{
    const auto texts = store::messagesWith(database, store::SearchQuestion::of(wanted.query),
                                           wanted.asker, {wanted.most, wanted.but, mostLookedAt});
    if (!texts)
        return std::unexpected(texts.error());
    MessageReader::Answer out{.messages = {}, .isWhole = texts->isWhole};
    for (const store::MessageHit &hit : texts->messages) {
        auto said = saidFor(database, hit);
        if (!said)
            return std::unexpected(said.error());
        out.messages.append(*std::move(said));
    }
    return out;
}
} // namespace

MessageReader::MessageReader(QString database)
    : m_database(std::move(database))
    , m_waiting(std::make_shared<std::atomic_int>(0))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

MessageReader::~MessageReader()
{
    stop();
    m_pool.waitForDone(); // allowed: nested-loop, because a pool's threads end before what they use
}

void MessageReader::stop()
{
    for (const Flag &end : std::as_const(m_ends))
        *end = true;
    m_ends.clear();
}

std::optional<QFuture<Result<MessageReader::Answer>>> MessageReader::read(const Wanted &wanted)
{
    if (*m_waiting >= mostWaiting)
        return std::nullopt;
    Flag &newest = m_ends[wanted.asker.agent];
    if (newest)
        *newest = true;
    newest = std::make_shared<std::atomic_bool>(false);
    ++*m_waiting;
    const auto job = [path = m_database, wanted, end = newest,
                      waiting = m_waiting]() -> Result<Answer> {
        const auto leave = qScopeGuard([&waiting] { --*waiting; });
        if (*end)
            return core::fail(FailureKind::Cancelled, u"asked anew"_s);
        // Opened for each: none is kept over a restore, and none holds the log while nobody asks.
        auto database = store::Database::open(path, {.access = store::Access::ReadOnly});
        if (!database)
            return std::unexpected(database.error());
        database->endWhen([&end] { return end->load(); });
        return answerIn(*database, wanted);
    };
    return QtConcurrent::run(&m_pool, job);
}
} // namespace hadir::server
