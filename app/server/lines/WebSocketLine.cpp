// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/lines/WebSocketLine.h"

#include "app/core/log.h"
#include "app/server/lines/neighbourhood.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/flat_static_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket.hpp>

#include <array>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using boost::system::error_code;
using Tcp = asio::ip::tcp;

namespace hadir::server {

namespace {
constexpr size_t strangersCeiling = 64 * 1024;
constexpr size_t desksCeiling = 1024 * 1024;
// What waits for who reads nothing and goes on asking, beside the largest single answer. A desk's
// pages and pieces stop at the link's ceiling; what may be beyond is one answer of each kind.
constexpr qint64 strangersWaiting = 256 * 1024;
constexpr qint64 desksWaiting = DeskLink::queueCeiling + 7 * 1024 * 1024;
// A large message goes in pieces: what answers a ping goes between them, and each that is taken
// shows that somebody reads.
constexpr qsizetype pieceOfAMessage = 64 * 1024;
constexpr size_t headCeiling = 8 * 1024;
constexpr std::chrono::seconds farewell{3};

/// How a caller asks for a WebSocket.
struct Request
{
    beast::flat_static_buffer<headCeiling> bytes;
    http::request_parser<http::empty_body> parser;
    http::response<http::empty_body> refusal;
};

template <class Stream>
constexpr bool isSecured = !std::is_same_v<Stream, Tcp::socket>;

/// Over Boost.Beast, on its io_context's thread.
template <class Stream>
class WebSocketLine final : public Line
{
public:
    WebSocketLine(Tcp::socket connection, QHostAddress caller, const Ends &ends,
                  const LineTerms &terms)
        : Line(ends, std::move(caller))
        , m_terms(terms)
        , m_connection(std::move(connection))
        , m_begunAt(std::chrono::steady_clock::now())
    {}

    void begin() override;
    void carryOut(const Order &order) override;
    void look(Moment now) override;

private:
    using Socket = websocket::stream<Stream, false>; // our messages are compressed already
    enum class Step { Begun, Open, Closing, Over };

    [[nodiscard]] std::shared_ptr<WebSocketLine> self()
    {
        return std::static_pointer_cast<WebSocketLine>(shared_from_this());
    }
    void bringUp();
    void readRequest();
    void answerRequest();
    void refuse(http::status status);
    void open();

    void read();
    void take(size_t bytes);
    [[nodiscard]] bool asksAndReadsNothing() const;

    void write();
    void closeWhenWritten();
    void ping(Moment now);
    void end();

    const LineTerms &m_terms;
    Tcp::socket m_connection; ///< until there is something above it
    std::optional<Socket> m_socket;
    std::unique_ptr<Request> m_request;
    Step m_step = Step::Begun;

    std::array<char, 128> m_beginning{}; ///< of a message; who is silent needs no more room
    QByteArray m_message;                ///< so far

    QList<wire::Frame> m_waiting; ///< to be written
    qsizetype m_written = 0;      ///< of the first of them
    qint64 m_waitingBytes = 0;    ///< in all
    qint64 m_waitingCeiling = strangersWaiting;
    std::optional<CloseCode> m_closeCode; ///< once all is written
    Moment m_closeAskedAt;
    bool m_isWriting = false;
    bool m_isPinging = false;

    Moment m_begunAt; ///< of this step
    Moment m_heardAt; ///< or, in the midst of a large message, when a piece was taken
    Moment m_pingedAt;
};

template <class Stream>
void WebSocketLine<Stream>::begin()
{
    // Not at once: who says nothing is not worth the memory of a handshake.
    m_connection.async_wait(Tcp::socket::wait_read, [self = self()](error_code failed) {
        return failed ? self->end() : self->bringUp();
    });
}

template <class Stream>
void WebSocketLine<Stream>::bringUp()
{
    if (m_step == Step::Over)
        return;
    if constexpr (isSecured<Stream>) {
        m_socket.emplace(std::move(m_connection), *m_terms.tls);
        m_socket->next_layer().async_handshake(
            asio::ssl::stream_base::server, [self = self()](error_code failed) {
                return failed ? self->end() : self->readRequest();
            });
    } else {
        m_socket.emplace(std::move(m_connection));
        readRequest();
    }
}

template <class Stream>
void WebSocketLine<Stream>::readRequest()
{
    m_request = std::make_unique<Request>();
    m_request->parser.header_limit(headCeiling);
    http::async_read_header(
        m_socket->next_layer(), m_request->bytes, m_request->parser,
        [self = self()](error_code failed, size_t) {
            if (!failed)
                return self->answerRequest();
            if (failed == http::error::header_limit
                || failed.category() == http::make_error_code(http::error::bad_version).category())
                return self->refuse(http::status::bad_request);
            self->end();
        });
}

template <class Stream>
void WebSocketLine<Stream>::answerRequest()
{
    const auto &request = m_request->parser.get();
    // What is read in two ways on its way here is not read at all.
    const bool hasBody = m_request->parser.chunked()
                         || request.count(http::field::transfer_encoding) > 0
                         || m_request->parser.content_length().value_or(0) > 0;
    if (!websocket::is_upgrade(request) || request.count(http::field::sec_websocket_key) > 1
        || hasBody)
        return refuse(http::status::bad_request);
    // A desk sends no Origin; a web page cannot help sending one.
    const auto origins = request.count(http::field::origin);
    const auto origin = request[http::field::origin];
    const auto named = QString::fromLatin1(origin.data(), qsizetype(origin.size()));
    if (origins > 1 || (origins == 1 && !m_terms.origins.contains(named)))
        return refuse(http::status::forbidden);
    if (m_request->bytes.size() > 0) // who does not wait for the answer speaks something else
        return refuse(http::status::bad_request);
    m_socket->auto_fragment(false);
    m_socket->set_option(websocket::stream_base::decorator(
        [](websocket::response_type &answer) { answer.set(http::field::server, "hadird"); }));
    m_socket->read_message_max(strangersCeiling);
    m_socket->control_callback([this](websocket::frame_type, beast::string_view) {
        m_heardAt = std::chrono::steady_clock::now();
    });
    m_socket->async_accept(request, [self = self()](error_code failed) {
        return failed ? self->end() : self->open();
    });
}

template <class Stream>
void WebSocketLine<Stream>::refuse(http::status status)
{
    if (m_step == Step::Over)
        return;
    m_request->refusal = {status, 11};
    m_request->refusal.keep_alive(false);
    m_request->refusal.prepare_payload();
    http::async_write(m_socket->next_layer(), m_request->refusal,
                      [self = self()](error_code, size_t) { self->end(); });
}

template <class Stream>
void WebSocketLine<Stream>::open()
{
    if (m_step == Step::Over)
        return;
    m_request.reset();
    m_step = Step::Open;
    m_heardAt = m_pingedAt = std::chrono::steady_clock::now();
    m_ends.opened(*this);
    m_ends.notice({self(), Notice::Came()});
    read();
}

template <class Stream>
void WebSocketLine<Stream>::read()
{
    const auto taken = [self = self()](error_code failed, size_t bytes) {
        if (!failed)
            return self->take(bytes);
        if (self->m_step != Step::Closing) // who closes is told of the end
            self->end();
    };
    if (m_message.isEmpty())
        return m_socket->async_read_some(asio::buffer(m_beginning), taken);
    const qsizetype there = m_message.size();
    m_message.resize(there + qsizetype(m_socket->read_size_hint(size_t(pieceOfAMessage))));
    const asio::mutable_buffer room(m_message.data() + there, size_t(m_message.size() - there));
    m_socket->async_read_some(room, [taken, there, self = self()](error_code failed, size_t bytes) {
        self->m_message.truncate(there + qsizetype(bytes));
        taken(failed, bytes);
    });
}

template <class Stream>
void WebSocketLine<Stream>::take(size_t bytes)
{
    if (m_step == Step::Over)
        return;
    // A long message is alive before it is whole: desks send it in small frames.
    m_heardAt = std::chrono::steady_clock::now();
    if (m_message.isEmpty())
        m_message = QByteArray(m_beginning.data(), qsizetype(bytes));
    if (!m_socket->is_message_done())
        return read();
    if (asksAndReadsNothing()) {
        qCWarning(logServer).noquote()
            << "cut off who asks and reads nothing, from" << neighbourhoodOf(caller());
        return end();
    }
    if (m_closeCode) {
        m_message.clear(); // what is said after that is not heard
        return read();
    }
    m_message.squeeze(); // what came in many pieces takes many times its size
    const auto type = m_socket->got_text() ? wire::Frame::Type::Text : wire::Frame::Type::Binary;
    if (deliver({type, std::exchange(m_message, {})}))
        read();
}

template <class Stream>
bool WebSocketLine<Stream>::asksAndReadsNothing() const
{
    if (m_waitingBytes <= m_waitingCeiling)
        return false;
    // One page may be larger than all that may wait beside it.
    qint64 largest = 0;
    for (const wire::Frame &frame : m_waiting)
        largest =
            std::max(largest, frame.bytes.size() - (&frame == &m_waiting.first() ? m_written : 0));
    return m_waitingBytes > m_waitingCeiling + largest;
}

template <class Stream>
void WebSocketLine<Stream>::carryOut(const Order &order)
{
    if (m_step == Step::Over)
        return;
    if (const auto *frame = std::get_if<wire::Frame>(&order.what)) {
        m_waiting.append(*frame);
        m_waitingBytes += frame->bytes.size();
        write();
    } else if (const auto *close = std::get_if<Order::Close>(&order.what)) {
        m_closeCode = close->code;
        m_closeAskedAt = std::chrono::steady_clock::now();
        closeWhenWritten();
    } else if (std::holds_alternative<Order::Abort>(order.what)) {
        end();
    } else if (std::holds_alternative<Order::Trust>(order.what)) {
        m_waitingCeiling = desksWaiting;
        m_socket->read_message_max(desksCeiling);
    } else if (m_step == Step::Open) {
        m_heardAt = std::chrono::steady_clock::now(); // it was we who did not listen
        read();
    }
}

template <class Stream>
void WebSocketLine<Stream>::write()
{
    if (m_isWriting || m_step != Step::Open)
        return;
    if (m_waiting.isEmpty())
        return closeWhenWritten();
    const wire::Frame &frame = m_waiting.first();
    const qsizetype piece = std::min(pieceOfAMessage, frame.bytes.size() - m_written);
    const bool isLast = m_written + piece == frame.bytes.size();
    m_socket->text(frame.type == wire::Frame::Type::Text);
    m_isWriting = true;
    m_socket->async_write_some(isLast,
                               asio::buffer(frame.bytes.constData() + m_written, size_t(piece)),
                               [self = self(), piece, isLast](error_code failed, size_t) {
                                   self->m_isWriting = false;
                                   if (self->m_step == Step::Over)
                                       return;
                                   if (failed)
                                       return self->m_step == Step::Closing ? void() : self->end();
                                   if (isLast) {
                                       self->m_waiting.removeFirst();
                                       self->m_written = 0;
                                   } else {
                                       self->m_written += piece;
                                       self->m_heardAt = std::chrono::steady_clock::now();
                                   }
                                   self->m_waitingBytes -= piece;
                                   self->noteWritten(piece);
                                   self->write();
                               });
}

template <class Stream>
void WebSocketLine<Stream>::closeWhenWritten()
{
    if (!m_closeCode || m_isWriting || !m_waiting.isEmpty() || m_step != Step::Open)
        return;
    m_step = Step::Closing;
    m_begunAt = std::chrono::steady_clock::now();
    m_socket->async_close(websocket::close_code(*m_closeCode),
                          [self = self()](error_code) { self->end(); });
}

template <class Stream>
void WebSocketLine<Stream>::look(Moment now)
{
    const auto isLate = [&](Moment since, auto time) { return now - since >= time; };
    if ((m_step == Step::Begun && isLate(m_begunAt, m_terms.pace.begun))
        || (m_step == Step::Closing && isLate(m_begunAt, farewell))
        || (m_step == Step::Open && m_closeCode && isLate(m_closeAskedAt, m_terms.pace.deadAfter))
        || (m_step == Step::Open && !isHeldUp() && isLate(m_heardAt, m_terms.pace.deadAfter)))
        return end();
    if (m_step == Step::Open && !m_isPinging && isLate(m_pingedAt, m_terms.pace.pingEvery))
        ping(now);
}

template <class Stream>
void WebSocketLine<Stream>::ping(Moment now)
{
    m_pingedAt = now;
    m_isPinging = true;
    m_socket->async_ping({}, [self = self()](error_code) { self->m_isPinging = false; });
}

template <class Stream>
void WebSocketLine<Stream>::end()
{
    const Step before = std::exchange(m_step, Step::Over);
    if (before == Step::Over)
        return;
    error_code ignored; // it ends, one way or another
    if (m_socket)
        beast::get_lowest_layer(*m_socket).close(ignored);
    else
        m_connection.close(ignored);
    m_ends.ended(*this);
    if (before != Step::Begun)
        m_ends.notice({self(), Notice::Gone()});
}
} // namespace

std::shared_ptr<Line> lineOver(Tcp::socket connection, const QHostAddress &caller,
                               const Line::Ends &ends, const LineTerms &terms)
{
    if (terms.tls)
        return std::make_shared<WebSocketLine<beast::ssl_stream<Tcp::socket>>>(
            std::move(connection), caller, ends, terms);
    return std::make_shared<WebSocketLine<Tcp::socket>>(std::move(connection), caller, ends, terms);
}
} // namespace hadir::server
