// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Dice.h"
#include "app/store/Database.h"
#include "tests/e2e/Guest.h"
#include "tests/e2e/Witness.h"
#include "tests/support/ServerProcess.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using e2e::Guest;

namespace {
constexpr int everybody = 500;
constexpr int pushers = 8;
constexpr int bystanders = 60;
constexpr qint64 atOnce = 2'500; // more than a desk may have waiting
constexpr int patience = 60'000;
} // namespace

/// A real server that is given ten times what it can do, and five hundred desks that come at once.
class tst_Overload final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_guests = e2e::crowdAt(m_server, everybody, m_clock, m_dice);
        QCOMPARE(m_guests.size(), size_t(everybody));
    }

    /// From one address, as behind one router.
    void allComeAtOnce()
    {
        QElapsedTimer since;
        since.start();
        for (const auto &guest : m_guests)
            guest->come();
        QVERIFY(areAllInSoon());
        tellHowTheyCame(since.elapsed(), u"came for the first time"_s);
        m_server.kill();
        QTRY_VERIFY(std::ranges::none_of(m_guests, &Guest::isLive));
        QVERIFY(m_server.serve());
        since.start();
        QVERIFY(areAllInSoon());
        tellHowTheyCame(since.elapsed(), u"came back after the server died"_s);
        QVERIFY(since.elapsed() < 60'000);
    }

    void whatIsTooMuchIsPutOffAndNothingIsLost()
    {
        const bool isLong = qEnvironmentVariableIsSet("HADIR_LONG");
        for (size_t at = pushers; at < everybody; ++at) {
            m_guests[at]->read(Guest::Reading::OnlyThatTheyCame);
            if (at >= bystanders)
                m_guests[at]->leave(); // this process has to read what all are told
        }
        const qint64 each = isLong ? 10 * atOnce : 2 * atOnce; // half would do on a quiet machine
        e2e::Witness witness(m_server.url());
        const bool begins = QTest::qWaitFor([&] { return witness.isReady(); }, patience);
        QElapsedTimer took;
        took.start();
        for (int at = 0; begins && at < pushers; ++at) {
            Guest *guest = m_guests[size_t(at)].get();
            guest->push(each, atOnce,
                        [guest](qint64 number) { return guest->newCustomer(number); });
        }
        const bool areThrough = QTest::qWaitFor(
            [&] {
                return std::all_of(m_guests.begin(), m_guests.begin() + pushers,
                                   [](const auto &guest) { return guest->hasPushedAll(); });
            },
            (isLong ? 10 : 3) * patience);
        const double load = double(took.elapsed()) / 1000;
        const bool isCalm = witness.end();
        QVERIFY(areThrough);
        int putOff = 0;
        int cutOff = 0;
        for (const auto &guest : m_guests) {
            putOff += guest->timesPutOff();
            cutOff += guest->timesCutOff();
        }
        qInfo().noquote() << u"%1 commands of %2 desks in %3 s, put off %4 times; %5"_s
                                 .arg(pushers * each)
                                 .arg(pushers)
                                 .arg(load, 0, 'f', 1)
                                 .arg(putOff)
                                 .arg(witness.words());
        QVERIFY(isCalm);
        QVERIFY(putOff > 0);
        QCOMPARE(cutOff, m_cutOff); // nobody was put out for it
        QVERIFY(witness.recovered() >= 0 && witness.recovered() < 30'000);

        for (const auto &guest : m_guests)
            guest->leave();
        QCOMPARE(m_server.stop(), 0);
        auto database = store::Database::open(m_server.data() + u"/hadir.db"_s,
                                              {.access = store::Access::ReadOnly});
        QVERIFY(database);
        const auto customers = database->value<qint64>(uR"(SELECT count(*) FROM "customer")"_s);
        QVERIFY(customers && *customers);
        QCOMPARE(**customers,
                 pushers * each + witness.made()); // each once: they are made under an id
    }

private:
    bool areAllInSoon()
    {
        return QTest::qWaitFor([&] { return std::ranges::all_of(m_guests, &Guest::isLive); },
                               2 * patience);
    }
    void tellHowTheyCame(qint64 after, const QString &how)
    {
        int cutOff = 0;
        for (const auto &guest : m_guests)
            cutOff += guest->timesCutOff();
        qInfo().noquote() << u"%1 desks %2 in %3 ms, with %4 lines cut off"_s.arg(everybody)
                                 .arg(how)
                                 .arg(after)
                                 .arg(cutOff - std::exchange(m_cutOff, cutOff));
    }

    support::ServerProcess m_server{QStringLiteral(HADIRD)};
    core::SystemClock m_clock;
    core::SystemDice m_dice;
    std::vector<std::unique_ptr<Guest>> m_guests;
    int m_cutOff = 0;
};

QTEST_GUILESS_MAIN(tst_Overload)
#include "tst_Overload.moc"
