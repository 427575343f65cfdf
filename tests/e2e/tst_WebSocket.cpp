// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Caller.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/ServerProcess.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using support::Caller;
using support::ServerProcess;

namespace {
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

struct Case
{
    QString name;
    QByteArray bytes;
    QList<int> codes; ///< how the server may close; 0: without a frame
};

/// A connection whose bytes we choose.
class RawLine final
{
public:
    explicit RawLine(const QUrl &url)
    {
        m_socket.connectToHost(url.host(), quint16(url.port()));
        if (!m_socket.waitForConnected(patience))
            return;
        m_socket.write("GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
                       "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        while (!m_got.contains("\r\n\r\n") && m_socket.waitForReadyRead(patience))
            m_got += m_socket.readAll();
        m_isOpen = m_got.startsWith("HTTP/1.1 101");
        m_got = m_got.mid(m_got.indexOf("\r\n\r\n") + 4);
    }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void write(const QByteArray &bytes) { m_socket.write(bytes); }

    struct Heard
    {
        int opcode;
        QByteArray payload;
    };
    /// The server's next frame; absent when the line ended.
    std::optional<Heard> next()
    {
        while (true) {
            if (m_got.size() >= 2) {
                qsizetype length = m_got[1] & 0x7f;
                const qsizetype head = length == 126 ? 4 : length == 127 ? 10 : 2;
                if (m_got.size() >= head) {
                    if (length == 126)
                        length = qFromBigEndian<quint16>(m_got.constData() + 2);
                    else if (length == 127)
                        length = qsizetype(qFromBigEndian<quint64>(m_got.constData() + 2));
                    if (m_got.size() >= head + length) {
                        const Heard out{m_got[0] & 0x0f, m_got.mid(head, length)};
                        m_got = m_got.mid(head + length);
                        return out;
                    }
                }
            }
            if (m_socket.state() != QAbstractSocket::ConnectedState
                || !m_socket.waitForReadyRead(patience))
                return std::nullopt;
            m_got += m_socket.readAll();
        }
    }
    /// How the server closed; 0 without a frame.
    int closeCode()
    {
        while (const auto heard = next()) {
            if (heard->opcode == Close)
                return heard->payload.size() < 2
                           ? 1005
                           : qFromBigEndian<quint16>(heard->payload.constData());
        }
        return 0;
    }

private:
    static constexpr int patience = 3'000;
    QTcpSocket m_socket;
    QByteArray m_got;
    bool m_isOpen = false;
};

const QByteArray hello =
    R"({"t":"hello","protocol":1,"client":"018f0000-0000-7000-8000-000000000001"})";

QByteArray closing(int code, const QByteArray &reason = {})
{
    QByteArray out(2, '\0');
    qToBigEndian(quint16(code), out.data());
    return out + reason;
}

QList<Case> wrongFrames()
{
    QList<Case> out;
    const QList<int> wrong{1002, 0};
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        for (const bool fin : {true, false})
            for (const int size : {0, 5})
                out.append({u"opcode %1 fin %2 size %3"_s.arg(opcode).arg(fin).arg(size),
                            RawFrame{.opcode = opcode, .payload = QByteArray(size, 'x'), .fin = fin}
                                .bytes(),
                            wrong});
    }
    for (const int opcode : {Text, Binary, Close, Ping, Pong}) {
        for (int reserved = 1; reserved < 8; ++reserved)
            out.append({u"reserved %1 opcode %2"_s.arg(reserved).arg(opcode),
                        RawFrame{.opcode = opcode, .payload = "ab", .reserved = reserved}.bytes(),
                        wrong});
        out.append({u"unmasked opcode %1"_s.arg(opcode),
                    RawFrame{.opcode = opcode, .payload = "ab", .masked = false}.bytes(), wrong});
    }
    for (const int opcode : {Close, Ping, Pong}) {
        for (const int size : {126, 127, 1000, 65536})
            out.append({u"control %1 of %2 bytes"_s.arg(opcode).arg(size),
                        RawFrame{.opcode = opcode, .payload = QByteArray(size, 'x')}.bytes(),
                        wrong});
        out.append({u"control %1 in pieces"_s.arg(opcode),
                    RawFrame{.opcode = opcode, .payload = "ab", .fin = false}.bytes(), wrong});
    }
    for (const bool fin : {true, false})
        out.append({u"nothing to continue, fin %1"_s.arg(fin),
                    RawFrame{.opcode = More, .payload = "x", .fin = fin}.bytes(), wrong});
    for (const int first : {Text, Binary}) {
        for (const int second : {Text, Binary})
            out.append({u"%1 within %2"_s.arg(second).arg(first),
                        RawFrame{.opcode = first, .payload = "x", .fin = false}.bytes()
                            + RawFrame{.opcode = second, .payload = "y"}.bytes(),
                        wrong});
    }
    for (const int wide : {2, 8}) {
        for (const int size : {0, 1, 125})
            out.append({u"%1 bytes said in %2"_s.arg(size).arg(wide),
                        RawFrame{.payload = QByteArray(size, 'x'), .lengthBytes = wide}.bytes(),
                        wrong});
    }
    for (const quint64 length : {quint64(1) << 63, ~quint64(0)})
        out.append({u"length with the highest bit"_s,
                    RawFrame{.lengthBytes = 8, .claimedLength = length}.bytes(),
                    {1002, 1009, 0}});
    for (const quint64 length : {quint64(1) << 40, quint64(1) << 31, quint64(65'537)})
        out.append({u"length %1"_s.arg(length),
                    RawFrame{.lengthBytes = 8, .claimedLength = length}.bytes(),
                    {1009}});
    return out;
}

QList<Case> wrongWords()
{
    QList<Case> out;
    const QList<QByteArray> notUtf8{"\x80",
                                    "\xbf",
                                    "\xc0\xaf",
                                    "\xc1\xbf",
                                    "\xe0\x80\xaf",
                                    "\xed\xa0\x80",
                                    "\xed\xbf\xbf",
                                    "\xf0\x80\x80\xaf",
                                    "\xf4\x90\x80\x80",
                                    "\xf8\x88\x80\x80\x80",
                                    "\xfe",
                                    "\xff",
                                    "\xc3",
                                    "\xe2\x82",
                                    "\xf0\x9f\x98",
                                    "a\xff"
                                    "b",
                                    "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80"
                                    "edited"};
    for (const QByteArray &text : notUtf8) {
        const QString name = QString::fromLatin1(text.toHex());
        out.append({u"no UTF-8: "_s + name, RawFrame{.payload = text}.bytes(), {1007, 1002}});
        out.append({u"no UTF-8 in pieces: "_s + name,
                    RawFrame{.payload = "x", .fin = false}.bytes()
                        + RawFrame{.opcode = More, .payload = text}.bytes(),
                    {1007, 1002}});
        out.append({u"no UTF-8 as a reason: "_s + name,
                    RawFrame{.opcode = Close, .payload = closing(1000, text)}.bytes(),
                    {1007, 1002, 0}});
    }
    for (const int code : {0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999, 5000, 65535})
        out.append({u"close code %1"_s.arg(code),
                    RawFrame{.opcode = Close, .payload = closing(code)}.bytes(),
                    {1002, 0}});
    out.append(
        {u"half a close code"_s, RawFrame{.opcode = Close, .payload = "x"}.bytes(), {1002, 0}});
    for (const QByteArray &text : QList<QByteArray>{"", "hello", "[1,2]", "{}", "{\"t\":1}",
                                                    "{\"t\":\"page\"}", QByteArray(60'000, '[')}) {
        for (const int opcode : {Text, Binary})
            out.append({u"no message: "_s + QString::fromLatin1(text.left(12)),
                        RawFrame{.opcode = opcode, .payload = text}.bytes(),
                        {1002}});
    }
    return out;
}

qint64 memoryOf(const QProcess &process)
{
    QFile status(u"/proc/%1/status"_s.arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}
} // namespace

/// What RFC 6455 forbids, byte by byte, to a real server; and clients that others wrote.
class tst_WebSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.make());
        QVERIFY(m_server.serve());
    }

    void whatIsForbiddenEndsOneLineWithTheRightCode()
    {
        const QList<Case> all = wrongFrames() + wrongWords();
        const qint64 before = memoryOf(m_server.served());
        QElapsedTimer took;
        took.start();
        QStringList wrong;
        for (const Case &one : all) {
            RawLine line(m_server.url());
            QVERIFY2(line.isOpen(), qPrintable(one.name));
            line.write(one.bytes);
            if (const int code = line.closeCode(); !one.codes.contains(code))
                wrong.append(u"%1: %2"_s.arg(one.name).arg(code));
        }
        const qint64 grown = memoryOf(m_server.served()) - before;
        qInfo() << all.size() << "cases," << wrong.size() << "closed otherwise," << took.elapsed()
                << "ms, the server grew by" << grown / 1024 << "KiB";
        QCOMPARE(wrong, QStringList());
        QVERIFY(grown < 64 * 1024 * 1024);
        QCOMPARE(m_server.served().state(), QProcess::Running);
    }

    void whatIsAllowedIsUnderstood()
    {
        int cases = 0;
        for (const int size : {0, 1, 2, 63, 124, 125}) {
            RawLine line(m_server.url());
            const QByteArray payload(size, 'p');
            line.write(RawFrame{.opcode = Ping, .payload = payload}.bytes());
            const auto pong = line.next();
            QVERIFY(pong);
            QCOMPARE(pong->opcode, int(Pong));
            QCOMPARE(pong->payload, payload);
            ++cases;
        }
        // A hello in pieces of every size, with pings and unasked pongs between them.
        for (const qsizetype piece : {1, 2, 3, 7, 16, 40, 1000}) {
            RawLine line(m_server.url());
            for (qsizetype at = 0; at < hello.size(); at += piece) {
                line.write(RawFrame{.opcode = at == 0 ? Text : More,
                                    .payload = hello.mid(at, piece),
                                    .fin = at + piece >= hello.size()}
                               .bytes());
                line.write(RawFrame{.opcode = Pong, .payload = "unasked"}.bytes());
            }
            const auto welcome = line.next();
            QVERIFY(welcome);
            QVERIFY2(welcome->payload.contains("\"welcome\""), welcome->payload.constData());
            ++cases;
        }
        // Byte by byte.
        {
            RawLine line(m_server.url());
            const QByteArray bytes = RawFrame{.payload = hello}.bytes();
            for (const char byte : bytes)
                line.write(QByteArray(1, byte));
            const auto welcome = line.next();
            QVERIFY(welcome && welcome->payload.contains("\"welcome\""));
            ++cases;
        }
        for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 4999}) {
            RawLine line(m_server.url());
            line.write(RawFrame{.opcode = Close, .payload = closing(code, "bye")}.bytes());
            QCOMPARE(line.closeCode(), code);
            ++cases;
        }
        qInfo() << cases << "cases understood";
    }

    /// Python's websockets, of which we wrote no line.
    void aForeignClientWorks()
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {QStringLiteral(FOREIGN_CLIENT), m_server.url().toString()});
        QVERIFY(python.waitForFinished(60'000));
        const QByteArray said = python.readAllStandardOutput();
        const QByteArray complaint = python.readAllStandardError();
        if (complaint.contains("No module named")) {
            qInfo("left out: python3-websockets is not here");
            return;
        }
        QVERIFY2(python.exitCode() == 0, complaint.constData());
        qInfo() << said.trimmed().constData();
    }

    void thenAnHonestDeskIsServed()
    {
        Caller caller;
        caller.call(m_server.url());
        QTRY_VERIFY(caller.isConnected());
        caller.say(wire::Hello{.program = u"test"_s, .client = m_ids.make<wire::Client>()});
        caller.say(wire::SignIn{u"admin"_s, u"password of admin"_s});
        QTRY_VERIFY(caller.has<wire::SignedIn>());
        QCOMPARE(m_server.stop(), 0);
    }

private:
    ServerProcess m_server{QStringLiteral(HADIRD)};
    support::SequentialIds m_ids;
};

QTEST_GUILESS_MAIN(tst_WebSocket)
#include "tst_WebSocket.moc"
