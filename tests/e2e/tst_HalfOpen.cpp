// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Caller.h"
#include "tests/support/Certificate.h"
#include "tests/support/Neighbours.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/ServerProcess.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
constexpr int silent = 400;
constexpr int halfWords = 400;
constexpr int dripping = 200;
constexpr int ofOneAddress = 90; // fewer than are allowed
constexpr int greedy = 300;      // more than that, all of one
constexpr int patience = 40'000;

bool isOver(const std::unique_ptr<QTcpSocket> &line)
{
    return line->state() == QAbstractSocket::UnconnectedState;
}
} // namespace

/// A thousand lines to a real server that are begun and never come to be, and of one address more
/// than it may, while a desk comes in.
class tst_HalfOpen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoNeverFinishesCostsLittleAndIsCutOff()
    {
        QVERIFY(m_server.make());
        const auto certificate =
            support::Certificate::in(m_server.folder(), u"house"_s,
                                     {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s});
        QVERIFY(
            m_server.serve({u"--certificate"_s, certificate.file, u"--key"_s, certificate.key}));
        const auto trusted = QSslCertificate::fromPath(certificate.file);
        const qint64 before = m_server.memory();

        std::vector<std::unique_ptr<QTcpSocket>> lines;
        for (int number = 0; number < silent + halfWords; ++number) {
            auto line = std::make_unique<QTcpSocket>();
            line->bind(support::neighbour(lines.size() / ofOneAddress));
            line->connectToHost(m_server.url().host(), quint16(m_server.url().port()));
            if (number >= silent) // the head of a TLS greeting whose body never comes
                line->write(QByteArray::fromHex("160301020001"));
            lines.push_back(std::move(line));
        }
        std::vector<QSslSocket *> drips;
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&] {
            for (QSslSocket *one : drips) {
                if (one->isEncrypted())
                    one->write("x");
            }
        });
        for (int number = 0; number < dripping; ++number) {
            auto line = std::make_unique<QSslSocket>();
            QSslConfiguration tls = line->sslConfiguration();
            tls.addCaCertificates(trusted);
            line->setSslConfiguration(tls);
            line->bind(support::neighbour(lines.size() / ofOneAddress));
            line->connectToHostEncrypted(m_server.url().host(), quint16(m_server.url().port()));
            line->write("GET / HTTP/1.1\r\nX-Long: ");
            drips.push_back(line.get());
            lines.push_back(std::move(line));
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(drips, &QSslSocket::isEncrypted), patience);
        drip.start(200);
        const qint64 grown = m_server.memory() - before;
        for (int number = 0; number < greedy; ++number) {
            lines.push_back(std::make_unique<QTcpSocket>());
            lines.back()->bind(support::neighbour(greedy));
            lines.back()->connectToHost(m_server.url().host(), quint16(m_server.url().port()));
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            std::count_if(lines.end() - greedy, lines.end(), isOver) == greedy - 100, 10'000);

        QElapsedTimer since;
        since.start();
        support::Caller desk;
        desk.trust(trusted);
        desk.call(m_server.url());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), patience);
        desk.say(wire::Hello{.program = u"test"_s, .client = m_ids.make<wire::Client>()});
        desk.say(wire::SignIn{u"admin"_s, u"password of admin"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desk.has<wire::SignedIn>(), patience);
        const qint64 cameIn = since.elapsed();

        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(lines, isOver), patience);
        qInfo().noquote() << u"%1 lines that never came to be: the server grew by %2 MiB, a desk "
                             "came in after %3 ms, the last was cut off after %4 s"_s
                                 .arg(lines.size())
                                 .arg(double(grown) / (1024 * 1024), 0, 'f', 1)
                                 .arg(cameIn)
                                 .arg(double(since.elapsed()) / 1000, 0, 'f', 1);
        QVERIFY(grown < support::memoryOf(64));
        QVERIFY(cameIn < 10'000);
        QVERIFY(desk.isConnected());
        QCOMPARE(m_server.stop(), 0);
    }

private:
    support::ServerProcess m_server{QStringLiteral(HADIRD)};
    support::SequentialIds m_ids;
};

#ifdef Q_OS_LINUX
QTEST_GUILESS_MAIN(tst_HalfOpen)
#else
int main()
{
    qInfo("left out: only Linux gives all of 127.0.0.0/8 to whoever asks");
}
#endif
#include "tst_HalfOpen.moc"
