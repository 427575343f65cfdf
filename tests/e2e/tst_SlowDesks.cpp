// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Dice.h"
#include "tests/e2e/Guest.h"
#include "tests/e2e/shareOf.h"
#include "tests/support/Neighbours.h"
#include "tests/support/ServerProcess.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTestEventLoop>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using e2e::Guest;
using e2e::shareOf;

namespace {
constexpr int everybody = 200;
constexpr int slow = 50;
constexpr int patience = 60'000;
constexpr double unnoticed = 50; // ms
constexpr int changesATurn = 20;
constexpr qsizetype longNote = 60'000;
constexpr qint64 queueCeiling = 1024 * 1024; // of a desk; memory is more than what lies in it
const QString nur = u"018f0000-0000-7000-8000-000000000001"_s;
} // namespace

/// A real server with two hundred desks, of which a quarter stop reading.
class tst_SlowDesks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_guests =
            e2e::crowdAt(m_server, everybody, m_clock, m_dice, {u"--holdings"_s, u"everyone"_s});
        QCOMPARE(m_guests.size(), size_t(everybody));
        for (size_t number = 0; number < everybody; ++number) {
            Guest *guest = m_guests[number].get();
            const bool isSlow = number >= everybody - slow;
            if (number > 0 && !isSlow)
                guest->read(Guest::Reading::OnlyThatTheyCame);
            if (!isSlow)
                connect(guest, &Guest::pageCame, this, [this, number] { takeNote(number); });
            guest->come(support::neighbour(number / 10));
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(m_guests, &Guest::isLive), patience);
        QVERIFY(!waitsFor(1, u"create-customer"_s, {}).isEmpty());
    }

    /// All listen, a quarter does not, all listen again, and so on: what else this machine does
    /// weighs on both.
    void whoDoesNotListenSlowsNobodyDown()
    {
        const int rounds = qEnvironmentVariableIsSet("HADIR_LONG") ? 10 : 1;
        QList<double> quick;
        QList<double> beside;
        qint64 grown = 0;
        for (int round = 0; round < rounds; ++round) {
            quick += waitsFor(changesATurn, u"add-note"_s, u"a"_s);
            const qint64 before = m_server.memory();
            m_server.forgetPeak();
            for (size_t at = everybody - slow; at < everybody; ++at)
                m_guests[at]->stopListening();
            beside += waitsFor(4 * changesATurn, u"add-note"_s, u"b"_s);
            grown = std::max(grown, m_server.memory("VmHWM:") - before);
            for (size_t at = everybody - slow; at < everybody; ++at)
                m_guests[at]->listenOn();
            QElapsedTimer since;
            since.start();
            QTRY_VERIFY_WITH_TIMEOUT(areAllThere(), patience);
            qInfo() << "the slow ones are there" << since.elapsed() << "ms after they listen";
            quick += waitsFor(changesATurn, u"add-note"_s, u"c"_s);
        }
        const double ratio = shareOf(beside, 99) / shareOf(quick, 99);
        qInfo().noquote() << u"the others waited %1 ms (median %2) at the 99th percentile of %3 "
                             "pages, %4 ms (median %5) of %6 while all listened: %7 times; the "
                             "server grew by %8 KiB for each who did not"_s
                                 .arg(shareOf(beside, 99), 0, 'f', 1)
                                 .arg(shareOf(beside, 50), 0, 'f', 1)
                                 .arg(beside.size())
                                 .arg(shareOf(quick, 99), 0, 'f', 1)
                                 .arg(shareOf(quick, 50), 0, 'f', 1)
                                 .arg(quick.size())
                                 .arg(ratio, 0, 'f', 2)
                                 .arg(grown / slow / 1024);
        QCOMPARE(quick.size(), qsizetype(rounds) * 2 * changesATurn * (everybody - slow));
        QCOMPARE(beside.size(), 2 * quick.size());
        // In one round, one in a hundred is the slowest change of all: what else went on just then.
        if (rounds > 1)
            QVERIFY(shareOf(beside, 99) < std::max(1.2 * shareOf(quick, 99), unnoticed));
        else
            QVERIFY(shareOf(beside, 50) < std::max(2 * shareOf(quick, 50), unnoticed));
        QVERIFY(grown / slow < 2 * queueCeiling);
        for (size_t at = 0; at < everybody - slow; ++at)
            QCOMPARE(m_guests[at]->timesCutOff(), 0);
    }

    /// A quarter hears nothing for five minutes, asked for with HADIR_LONG: half of those are
    /// silent and are given up after a quarter of a minute, the others speak on and keep their
    /// line.
    void fiveSilentMinutes()
    {
        if (!qEnvironmentVariableIsSet("HADIR_LONG"))
            return qInfo("left out: five minutes are asked for with HADIR_LONG");
        QList<double> quick = waitsThrough(75'000, u"d"_s);
        const qint64 before = m_server.memory();
        m_server.forgetPeak();
        for (size_t at = everybody - slow; at < everybody; ++at)
            m_guests[at]->stopListening();
        const QList<double> beside = waitsThrough(300'000, u"e"_s, [this] {
            for (size_t at = everybody - slow / 2; at < everybody; ++at)
                m_guests[at]->mutter();
        });
        const qint64 grown = m_server.memory("VmHWM:") - before;
        for (size_t at = everybody - slow; at < everybody; ++at)
            m_guests[at]->listenOn();
        QElapsedTimer since;
        since.start();
        // This process has to read what they all missed, a few hundred megabytes.
        QTRY_VERIFY_WITH_TIMEOUT(areAllThere(), 4 * patience);
        const qint64 there = since.elapsed();
        // Not before: who does not read does not see that their line has ended.
        int given = 0;
        int kept = 0;
        for (size_t at = everybody - slow; at < everybody; ++at)
            (m_guests[at]->timesCutOff() > 0 ? given : kept) += 1;
        quick += waitsThrough(75'000, u"f"_s);
        qInfo().noquote() << u"five minutes: the others waited %1 ms (median %2) at the 99th "
                             "percentile of %3 pages, %4 ms (median %5) of %6 while all listened: "
                             "%7 times; %8 lines were given up, %9 kept"_s
                                 .arg(shareOf(beside, 99), 0, 'f', 1)
                                 .arg(shareOf(beside, 50), 0, 'f', 1)
                                 .arg(beside.size())
                                 .arg(shareOf(quick, 99), 0, 'f', 1)
                                 .arg(shareOf(quick, 50), 0, 'f', 1)
                                 .arg(quick.size())
                                 .arg(shareOf(beside, 99) / shareOf(quick, 99), 0, 'f', 2)
                                 .arg(given)
                                 .arg(kept)
                          << u"; the server grew by %1 KiB for each who did not listen, and they "
                             "were there %2 ms after they did"_s.arg(grown / slow / 1024)
                                 .arg(there);
        QVERIFY(!quick.isEmpty() && !beside.isEmpty());
        QVERIFY(grown / slow < 2 * queueCeiling);
        QVERIFY(shareOf(beside, 99) < std::max(1.2 * shareOf(quick, 99), unnoticed));
        for (size_t at = 0; at < everybody - slow; ++at)
            QCOMPARE(m_guests[at]->timesCutOff(), 0);
    }

    void cleanupTestCase()
    {
        for (const auto &guest : m_guests)
            guest->leave();
        QCOMPARE(m_server.stop(), 0);
    }

private:
    /// How long each of the quick waited for each of so many changes, in ms, one after the other.
    QList<double> waitsFor(int changes, const QString &name, const QString &what)
    {
        QList<double> out;
        for (int change = 0; change < changes; ++change) {
            m_waits.clear();
            m_hasHeard.assign(everybody - slow, false);
            m_since.start();
            m_guests.front()->push(1, 1, [&](qint64 number) { return deed(name, what, number); });
            m_all.enterLoopMSecs(patience);
            if (m_all.timeout())
                return {};
            out += m_waits;
        }
        return out;
    }
    /// The same for so many ms, a change in every other second; `between` is done before each.
    QList<double>
    waitsThrough(qint64 time, const QString &what, const std::function<void()> &between = [] {})
    {
        constexpr int pace = 2'000;
        QList<double> out;
        QElapsedTimer since;
        since.start();
        for (qint64 due = pace; since.elapsed() < time; due += pace) {
            between();
            const QList<double> waits = waitsFor(1, u"add-note"_s, what);
            if (waits.isEmpty())
                return {};
            out += waits;
            if (const qint64 rest = due - since.elapsed(); rest > 0)
                QTestEventLoop().enterLoopMSecs(int(rest));
        }
        return out;
    }
    /// A long note, of which pressing leaves three quarters.
    Guest::Deed deed(const QString &name, const QString &what, qint64 number)
    {
        if (name == u"create-customer")
            return {name, {{u"customer"_s, nur}, {u"name"_s, u"Nur"_s}}};
        const QUuid id =
            QUuid::createUuidV5(QUuid(nur), what.toUtf8() + QByteArray::number(number));
        return {name,
                {{u"interaction"_s, id.toString(QUuid::WithoutBraces)},
                 {u"customer"_s, nur},
                 {u"body"_s, QString::fromLatin1(m_dice.bytes(longNote * 3 / 4).toBase64())}}};
    }
    void takeNote(size_t number)
    {
        if (number >= m_hasHeard.size() || m_hasHeard[number])
            return;
        m_hasHeard[number] = true;
        m_waits.append(double(m_since.nsecsElapsed()) / 1e6);
        if (m_waits.size() == everybody - slow)
            m_all.exitLoop();
    }
    [[nodiscard]] bool areAllThere() const
    {
        return std::ranges::all_of(
            m_guests.begin() + everybody - slow, m_guests.end(), [&](const auto &guest) {
                return guest->isLive() && guest->revision() >= m_guests.front()->revision();
            });
    }

    support::ServerProcess m_server{QStringLiteral(HADIRD)};
    core::SystemClock m_clock;
    core::SystemDice m_dice;
    std::vector<std::unique_ptr<Guest>> m_guests;
    QTestEventLoop m_all;
    QElapsedTimer m_since;
    QList<double> m_waits;
    std::vector<bool> m_hasHeard;
};

#ifdef Q_OS_LINUX
QTEST_GUILESS_MAIN(tst_SlowDesks)
#else
int main()
{
    qInfo("left out: only Linux gives all of 127.0.0.0/8 to whoever asks");
}
#endif
#include "tst_SlowDesks.moc"
