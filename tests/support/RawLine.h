// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/codec.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QUrl>
#include <QtEndian>

namespace hadir::support {

enum Opcode { More = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// One frame as it stands on the wire, right or wrong.
struct RawFrame
{
    int opcode = Text;
    QByteArray payload = {};
    bool fin = true;
    int reserved = 0;
    bool masked = true;
    int lengthBytes = 0; ///< 0: as few as it takes
    std::optional<quint64> claimedLength = {};

    [[nodiscard]] QByteArray bytes() const
    {
        const quint64 length = claimedLength.value_or(quint64(payload.size()));
        const int wide = lengthBytes != 0 ? lengthBytes : length < 126 ? 1 : length < 65536 ? 2 : 8;
        const int mask = masked ? 0x80 : 0;
        QByteArray out;
        out.append(char((fin ? 0x80 : 0) | (reserved << 4) | opcode));
        out.append(char(mask | (wide == 1 ? int(length) : wide == 2 ? 126 : 127)));
        QByteArray big(8, '\0');
        qToBigEndian(length, big.data());
        if (wide > 1)
            out.append(big.last(wide));
        constexpr std::array<char, 4> key{0x12, 0x34, 0x56, 0x78};
        if (masked)
            out.append(key.data(), key.size());
        for (qsizetype at = 0; at < payload.size(); ++at)
            out.append(masked ? char(payload[at] ^ key.at(size_t(at % 4))) : payload[at]);
        return out;
    }
};

/// A frame as it came.
struct Heard
{
    int opcode;
    QByteArray payload;
    bool fin = true;
};
/// Puts together what came in several frames.
class Pieces final
{
public:
    /// What is whole now: a message, or a frame of control as it is; absent while more is to come.
    [[nodiscard]] std::optional<Heard> add(Heard heard)
    {
        if (heard.opcode >= Close)
            return heard;
        if (heard.opcode != More)
            m_whole = {heard.opcode, {}};
        m_whole.payload += heard.payload;
        if (!heard.fin)
            return std::nullopt;
        return std::exchange(m_whole, {});
    }

private:
    Heard m_whole{};
};
/// Takes the first frame of a server out of what came; absent while it is not whole.
[[nodiscard]] inline std::optional<Heard> takeFrame(QByteArray &in)
{
    if (in.size() < 2)
        return std::nullopt;
    qsizetype length = in[1] & 0x7f;
    const qsizetype head = length == 126 ? 4 : length == 127 ? 10 : 2;
    if (in.size() < head)
        return std::nullopt;
    if (length == 126)
        length = qFromBigEndian<quint16>(in.constData() + 2);
    else if (length == 127)
        length = qsizetype(qFromBigEndian<quint64>(in.constData() + 2));
    if (in.size() < head + length)
        return std::nullopt;
    Heard out{in[0] & 0x0f, in.mid(head, length), (in[0] & 0x80) != 0};
    in.remove(0, head + length);
    return out;
}
/// What a frame says; absent when it is no message.
[[nodiscard]] inline std::optional<wire::Message> messageIn(const Heard &heard)
{
    auto message =
        wire::decode({heard.opcode == Text ? wire::Frame::Type::Text : wire::Frame::Type::Binary,
                      heard.payload});
    return message ? std::optional(*std::move(message)) : std::nullopt;
}
/// A message as a client's frame.
[[nodiscard]] inline QByteArray frameOf(const wire::Message &message)
{
    const wire::Frame frame = wire::encode(message);
    return RawFrame{.opcode = frame.type == wire::Frame::Type::Text ? Text : Binary,
                    .payload = frame.bytes}
        .bytes();
}
/// How a client begins.
inline const QByteArray upgrade = "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
                                  "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

/// A connection whose bytes we choose.
class RawLine final
{
public:
    /// `from` is one of this machine's addresses, such as any in 127.0.0.0/8; `patience` is how
    /// long to wait for each thing.
    explicit RawLine(const QUrl &url, const QHostAddress &from = {},
                     std::chrono::milliseconds patience = std::chrono::seconds(3))
        : m_patience(int(patience.count()))
    {
        if (!from.isNull() && !m_socket.bind(from))
            return;
        m_socket.connectToHost(url.host(), quint16(url.port()));
        if (!m_socket.waitForConnected(m_patience))
            return;
        m_socket.write(upgrade);
        while (!m_got.contains("\r\n\r\n") && m_socket.waitForReadyRead(m_patience))
            m_got += m_socket.readAll();
        m_isOpen = m_got.startsWith("HTTP/1.1 101");
        m_got = m_got.mid(m_got.indexOf("\r\n\r\n") + 4);
    }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    void say(const wire::Message &message) { write(frameOf(message)); }

    /// The server's next frame; absent when the line ended.
    std::optional<Heard> next()
    {
        while (true) {
            if (auto whole = takeFrame(m_got))
                return whole;
            if (m_socket.state() != QAbstractSocket::ConnectedState
                || !m_socket.waitForReadyRead(m_patience))
                return std::nullopt;
            m_got += m_socket.readAll();
        }
    }
    /// The server's next message; absent when the line ended or it is none.
    std::optional<wire::Message> nextMessage()
    {
        while (const auto heard = next()) {
            const auto whole = m_pieces.add(*heard);
            if (!whole)
                continue;
            if (whole->opcode == Ping)
                write(RawFrame{.opcode = Pong, .payload = whole->payload}.bytes());
            if (whole->opcode != Text && whole->opcode != Binary)
                continue;
            return messageIn(*whole);
        }
        return std::nullopt;
    }
    /// How the server closed; 0 without a frame, -1 when it did not.
    int closeCode()
    {
        while (const auto heard = next()) {
            if (heard->opcode == Close)
                return heard->payload.size() < 2
                           ? 1005
                           : qFromBigEndian<quint16>(heard->payload.constData());
        }
        return m_socket.state() == QAbstractSocket::ConnectedState ? -1 : 0;
    }

private:
    int m_patience;
    QTcpSocket m_socket;
    QByteArray m_got;
    Pieces m_pieces;
    bool m_isOpen = false;
};
} // namespace hadir::support
