// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Dice.h"
#include "app/store/Database.h"
#include "tests/e2e/Guest.h"
#include "tests/e2e/Witness.h"
#include "tests/support/ServerProcess.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using e2e::Guest;

namespace {
constexpr int desks = 20;
constexpr int usual = 200; // messages a second, of all desks
constexpr int tenTimes = 10 * usual;
constexpr int patience = 60'000;
constexpr qint64 mayWait = 1'000; // of one desk, unanswered
} // namespace

/// A real server at its usual pace, then at ten times of it for a minute, then at the usual again.
/// Each message is a push of one command. Three seconds in place of sixty without HADIR_LONG.
class tst_TenTimes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenTimesTheUsualForAMinute()
    {
        const bool isLong = qEnvironmentVariableIsSet("HADIR_LONG");
        const qint64 time = isLong ? 60'000 : 3'000;
        m_guests = e2e::crowdAt(m_server, desks, m_clock, m_dice);
        QCOMPARE(m_guests.size(), size_t(desks));
        for (const auto &guest : m_guests)
            guest->come();
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(m_guests, &Guest::isLive), patience);
        for (const auto &guest : m_guests)
            guest->push(0, mayWait, [&guest](qint64 number) { return guest->newCustomer(number); });

        begin(usual);
        e2e::Witness witness(m_server.url());
        const bool isReady = QTest::qWaitFor([&] { return witness.isReady(); }, patience);
        const qint64 before = m_given;
        begin(tenTimes);
        QElapsedTimer took;
        took.start();
        const bool isOver = QTest::qWaitFor([&] { return took.hasExpired(time); }, int(2 * time));
        const double rate = double(m_given - before) * 1000 / double(took.elapsed());
        const qint64 behind = m_given - confirmed();
        begin(usual);
        bool isCalm = false;
        std::thread ending([&] { isCalm = witness.end(); });
        const bool isWitnessed =
            QTest::qWaitFor([&] { return witness.recovered() >= 0; }, patience + 10'000);
        m_pace.stop();
        ending.join();
        const bool areThrough = QTest::qWaitFor(
            [&] { return std::ranges::all_of(m_guests, &Guest::hasPushedAll); }, patience);
        int putOff = 0;
        int cutOff = 0;
        for (const auto &guest : m_guests) {
            putOff += guest->timesPutOff();
            cutOff += guest->timesCutOff();
        }
        qInfo().noquote() << u"%1 messages a second for %2 s from %3 desks, put off %4 times, %5 "
                             "unanswered as it ended; %6"_s.arg(rate, 0, 'f', 0)
                                 .arg(double(time) / 1000, 0, 'f', 0)
                                 .arg(desks)
                                 .arg(putOff)
                                 .arg(behind)
                                 .arg(witness.words());
        QVERIFY(isReady && isOver && isWitnessed && isCalm && areThrough);
        QVERIFY2(!isLong || rate > 0.95 * tenTimes, "the test itself was too slow");
        QCOMPARE(cutOff, 0);
        QVERIFY(witness.recovered() < 30'000);

        for (const auto &guest : m_guests)
            guest->leave();
        QCOMPARE(m_server.stop(), 0);
        auto database = store::Database::open(m_server.data() + u"/hadir.db"_s,
                                              {.access = store::Access::ReadOnly});
        QVERIFY(database);
        const auto customers = database->value<qint64>(uR"(SELECT count(*) FROM "customer")"_s);
        QVERIFY(customers && *customers);
        QCOMPARE(**customers, m_given + witness.made()); // each once: they are made under an id
    }

private:
    /// From here on so many messages a second, of each desk in turn. What this machine kept from
    /// being said in time is said as soon as may be.
    void begin(int rate)
    {
        m_since.start();
        m_due = 0;
        disconnect(&m_pace, nullptr, this, nullptr);
        connect(&m_pace, &QTimer::timeout, this, [this, rate] {
            for (const qint64 due = m_since.elapsed() * rate / 1000; m_due < due; ++m_due)
                m_guests[size_t(m_given++ % desks)]->pushFurther(1);
        });
        m_pace.start(5);
    }
    [[nodiscard]] qint64 confirmed() const
    {
        qint64 all = 0;
        for (const auto &guest : m_guests)
            all += guest->confirmed();
        return all;
    }

    support::ServerProcess m_server{QStringLiteral(HADIRD)};
    core::SystemClock m_clock;
    core::SystemDice m_dice;
    std::vector<std::unique_ptr<Guest>> m_guests;
    QTimer m_pace;
    QElapsedTimer m_since;
    qint64 m_due = 0;
    qint64 m_given = 0;
};

QTEST_GUILESS_MAIN(tst_TenTimes)
#include "tst_TenTimes.moc"
