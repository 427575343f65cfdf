// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/lines/Porch.h"

#include "app/core/log.h"
#include "app/server/lines/neighbourhood.h"

using namespace std::chrono_literals;
using boost::system::error_code;
using Tcp = boost::asio::ip::tcp;

namespace hadir::server {

namespace {
constexpr auto restTime = 100ms;
constexpr auto tellOfRestEvery = 60s;
} // namespace

Porch::Porch(Acceptor acceptor, Room room, const LineTerms &terms, const Line::Ends &ends)
    : m_acceptor(std::move(acceptor))
    , m_rest(m_acceptor.get_executor())
    , m_round(m_acceptor.get_executor())
    , m_room(room)
    , m_terms(terms)
    , m_ends(ends)
{}

void Porch::open()
{
    accept();
    lookAround();
}

void Porch::shut()
{
    error_code ignored; // it is shut either way
    m_acceptor.close(ignored);
    m_rest.cancel();
    const auto all = m_lines; // some of them end here
    for (const Kept &kept : all) {
        if (!kept.neighbourhood.isEmpty()) // would be a guest just when all are sent home
            kept.line->carryOut({kept.line, Order::Abort()});
    }
}

void Porch::accept()
{
    if (!m_acceptor.is_open() || m_isAccepting || m_begun >= m_room.ofAll)
        return;
    m_isAccepting = true;
    m_acceptor.async_accept([this](error_code failed, Tcp::socket connection) {
        m_isAccepting = false;
        if (failed == boost::asio::error::operation_aborted)
            return;
        if (failed == boost::asio::error::connection_aborted)
            return accept(); // they did not wait
        // Neither the process nor the system has anything left to take a line with.
        if (failed)
            return rest();
        take(std::move(connection));
    });
}

void Porch::take(Tcp::socket connection)
{
#ifdef Q_OS_UNIX
    if (connection.native_handle() >= m_room.descriptors) {
        error_code ignored; // it is closed either way
        connection.close(ignored);
        return rest();
    }
#endif
    error_code failed;
    const auto from = connection.remote_endpoint(failed);
    if (failed)
        return accept(); // gone already
    const QHostAddress caller(QString::fromStdString(from.address().to_string()));
    const QString neighbourhood = neighbourhoodOf(caller);
    if (isOneTooMany(neighbourhood)) {
        connection.close(failed);
        return accept();
    }
    connection.set_option(Tcp::no_delay(true), failed);
    const auto line = lineOver(std::move(connection), caller, m_ends, m_terms);
    m_lines.insert(line.get(), {line, neighbourhood});
    ++m_ofOne[neighbourhood];
    ++m_begun;
    line->begin();
    accept();
}

/// Who waits in the street would wake the server again at once, and for nothing.
void Porch::rest()
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_toldOfRest || now - *m_toldOfRest >= tellOfRestEvery) {
        m_toldOfRest = now;
        qCWarning(logServer) << "no file descriptors left for more lines; raise the limit of open "
                                "files";
    }
    m_rest.expires_after(restTime);
    m_rest.async_wait([this](error_code cancelled) {
        if (!cancelled)
            accept();
    });
}

bool Porch::isOneTooMany(const QString &neighbourhood)
{
    if (m_ofOne.value(neighbourhood) < m_room.ofOne)
        return false;
    if (!m_crowds.contains(neighbourhood)) {
        m_crowds.insert(neighbourhood);
        qCWarning(logServer).noquote() << "too many begun lines from" << neighbourhood;
    }
    return true;
}

void Porch::leave(const Line &line)
{
    if (const auto kept = m_lines.find(&line); kept != m_lines.end())
        makeRoom(*kept);
}

void Porch::forget(const Line &line)
{
    const auto kept = m_lines.find(&line);
    if (kept == m_lines.end())
        return;
    makeRoom(*kept);
    m_lines.erase(kept);
}

void Porch::makeRoom(Kept &kept)
{
    const QString neighbourhood = std::exchange(kept.neighbourhood, {});
    if (neighbourhood.isEmpty())
        return;
    if (int &left = m_ofOne[neighbourhood]; --left <= 0) {
        m_crowds.remove(neighbourhood);
        m_ofOne.remove(neighbourhood);
    }
    --m_begun;
    accept();
}

void Porch::lookAround()
{
    const auto now = std::chrono::steady_clock::now();
    const auto all = m_lines; // some of them end here
    for (const Kept &kept : all)
        kept.line->look(now);
    m_round.expires_after(m_terms.pace.lookEvery);
    m_round.async_wait([this](error_code cancelled) {
        if (!cancelled)
            lookAround();
    });
}
} // namespace hadir::server
