// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Dice.h"
#include "app/store/Database.h"
#include "tests/e2e/agreement.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using e2e::DeskProcess;
using e2e::TwoDesks;

namespace {
constexpr int hail = 15; // orders given in one go

/// HADIR_LONG asks for all of them.
int kills()
{
    return qEnvironmentVariableIsSet("HADIR_LONG") ? 300 : 60;
}

/// A customer for each life, so that what a desk shows of one stays short.
QString customerOf(int life)
{
    return u"018f0000-0000-7000-8000-%1"_s.arg(life, 12, 10, QLatin1Char('0'));
}

/// Gives the orders without waiting for what becomes of them, and answers their bodies.
QStringList pour(DeskProcess &desk, const QString &customer, const QString &word)
{
    QStringList bodies;
    for (int at = 0; at < hail; ++at) {
        bodies.append(u"%1 %2"_s.arg(word).arg(at));
        desk.tell({u"note"_s, customer, bodies.last()});
    }
    return bodies;
}

bool isSound(const QString &file)
{
    auto database = store::Database::open(file, {});
    if (!database)
        return false;
    const auto found = database->value<QString>(u"PRAGMA integrity_check"_s);
    return found && *found == u"ok"_s;
}
} // namespace

/// kill -9 at random moments, of a desk that is written at and of a server that two desks push to:
/// what was called saved is there, once.
class tst_Kills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_house.open()); }

    void whatADeskCalledSavedSurvivesItsDeath()
    {
        core::SeededDice dice(1);
        qint64 slowest = 0;
        qsizetype saved = 0;
        QMap<int, QStringList> savedIn;
        for (int life = 1; life <= kills(); ++life) {
            const QString nur = customerOf(life);
            // Without a line, while it is being made, and with one.
            if (life % 3 == 1)
                m_aina.tell(
                    {u"sign-in"_s, m_server.url().toString(), u"aina"_s, u"password of aina"_s});
            else if (life % 3 == 2)
                QVERIFY(m_aina.signIn(m_server.url(), u"aina"_s));
            QVERIFY(m_aina.saves({u"customer"_s, nur, u"Nur"_s}));
            const QStringList poured = pour(m_aina, nur, u"shot"_s);
            const int before = m_aina.countSavedFor(int(dice.below(25)));
            m_aina.kill();
            savedIn[life] = poured.first(before + m_aina.countSavedSoFar());
            saved += savedIn[life].size();
            if (life % 10 == 0)
                QVERIFY(isSound(m_aina.folder() + u"/work.db"_s));
            QElapsedTimer since;
            since.start();
            QVERIFY(m_aina.start());
            slowest = std::max(slowest, since.elapsed());
            const QStringList shown = m_aina.history(nur); // before there is a line
            QVERIFY2(shown.size() >= savedIn[life].size() && shown.size() <= hail,
                     qPrintable(shown.join(u'|')));
            QVERIFY(m_aina.showsOnce(nur, savedIn[life]));
        }
        QVERIFY(slowest < 2'000);
        QVERIFY(m_aina.signIn(m_server.url(), u"aina"_s));
        QVERIFY(m_aina.sendsAll());
        for (auto life = savedIn.cbegin(); life != savedIn.cend(); ++life) {
            QVERIFY(m_badr.showsOnce(customerOf(life.key()), *life));
            const QStringList shown = m_badr.history(customerOf(life.key()));
            QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()).size(), shown.size());
        }
        QCOMPARE(m_aina.refused(), 0);
        qInfo() << kills() << "deaths of a desk:" << saved << "of" << kills() * hail
                << "orders were called saved, none was lost, none came twice; the slowest start"
                << slowest << "ms";
    }

    void whatAServerAcknowledgedSurvivesItsDeath()
    {
        core::SeededDice dice(2);
        const QString omar = customerOf(1'000);
        QVERIFY(m_aina.saves({u"customer"_s, omar, u"Omar"_s}));
        QVERIFY(m_aina.saves({u"note"_s, omar, u"hello"_s}));
        QVERIFY(m_badr.showsOnce(omar, {u"hello"_s}));
        qint64 waiting = 0; // at the death before
        int inTheMidst = 0; // some were acknowledged in that life, some were not
        for (int life = 1; life <= kills(); ++life) {
            (void)pour(m_aina, omar, u"a %1"_s.arg(life));
            (void)pour(m_badr, omar, u"b %1"_s.arg(life));
            const int saved = m_aina.countSavedFor(int(dice.below(200)));
            m_server.kill();
            QVERIFY(m_aina.says(u"saved"_s, hail - saved) && m_badr.says(u"saved"_s, hail));
            const qint64 pending = m_aina.pending() + m_badr.pending();
            inTheMidst += pending > 0 && pending < waiting + 2 * hail ? 1 : 0;
            waiting = pending;
            m_aina.forget();
            m_badr.forget();
            QVERIFY(m_house.serve());
            m_aina.tell({u"retry"_s});
            m_badr.tell({u"retry"_s});
            QVERIFY(m_aina.hears(u"line live"_s) && m_badr.hears(u"line live"_s));
        }
        QVERIFY(m_aina.sendsAll() && m_badr.sendsAll());
        QCOMPARE(m_aina.refused() + m_badr.refused(), 0);
        qInfo() << kills() << "deaths of a server," << inTheMidst << "with some of the" << 2 * hail
                << "new orders acknowledged and some not; none was lost";
    }

    void allAgreeRowByRow()
    {
        const QString omar = customerOf(1'000);
        for (DeskProcess *desk : {&m_aina, &m_badr}) {
            QStringList all{u"hello"_s};
            for (int life = 1; life <= kills(); ++life) {
                for (int at = 0; at < hail; ++at)
                    all += {u"a %1 %2"_s.arg(life).arg(at), u"b %1 %2"_s.arg(life).arg(at)};
            }
            QTRY_COMPARE_WITH_TIMEOUT(desk->history(omar).size(), all.size(), 60'000);
            QStringList shown = desk->history(omar);
            shown.sort();
            all.sort();
            QCOMPARE(shown, all);
        }
        QCOMPARE(disagreementIn(m_house, 2 * kills() * hail), QString());
    }

private:
    TwoDesks m_house;
    support::ServerProcess &m_server = m_house.server;
    DeskProcess &m_aina = m_house.aina;
    DeskProcess &m_badr = m_house.badr;
};

QTEST_GUILESS_MAIN(tst_Kills)
#include "tst_Kills.moc"
