// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/DeskProcess.h"
#include "tests/support/Certificate.h"
#include "tests/support/ServerProcess.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using e2e::DeskProcess;
using support::Certificate;
using support::ServerProcess;

namespace {
const QString she = u"018f0000-0000-7000-8000-0000000000a1"_s;
const QString he = u"018f0000-0000-7000-8000-0000000000a2"_s;
const QString hers = u"018f0000-0000-7000-8000-0000000000c1"_s;
// As they are typed, and as they stand in an index.
const QByteArrayList words{"zubaidahqq", "123498765"};
constexpr int desksInAll = 10;
constexpr int desksOff = 3;

/// How often a word of hers stands in any file of the folder.
qsizetype tracesIn(const QString &folder)
{
    qsizetype out = 0;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll().toLower();
        for (const QByteArray &word : words)
            out += bytes.count(word);
    }
    return out;
}
} // namespace

/// R18: a person is erased while three of ten desks are off.
class tst_Erased final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfHerIsLeftAnywhere()
    {
        ServerProcess server(QStringLiteral(HADIRD));
        const Certificate certificate = Certificate::in(server.folder(), u"house"_s);
        QStringList logins{u"admin"_s};
        for (int n = 0; n < desksInAll; ++n)
            logins.append(u"agent%1"_s.arg(n));
        QVERIFY(server.make(logins));
        QVERIFY(server.serve({u"--certificate"_s, certificate.file, u"--key"_s, certificate.key}));
        std::vector<std::unique_ptr<DeskProcess>> desks;
        for (int n = 0; n < desksInAll; ++n) {
            desks.push_back(std::make_unique<DeskProcess>(server.folder() + u"/desk%1"_s.arg(n),
                                                          certificate.file));
            QVERIFY(desks.back()->start());
            QVERIFY(desks.back()->signIn(server.url(), logins[n + 1]));
        }
        QVERIFY(makeHer(*desks[0]));
        QVERIFY(desks[0]->sendsAll());
        for (auto &desk : desks)
            QVERIFY(desk->showsOnce(she, {u"Zubaidahqq called"_s}));
        for (auto &desk : desks)
            QVERIFY(desk->ask({u"type"_s, she, u"Dear Zubaidahqq"_s}, {u"kept"_s}).size() == 1);
        for (int n = 0; n < desksOff; ++n)
            QVERIFY(worksOffline(*desks[size_t(n)]));
        const QString folder = server.folder();
        for (int n = 0; n < desksInAll; ++n)
            QVERIFY(tracesIn(folder + u"/desk%1"_s.arg(n)) > 0);

        const auto order =
            server.run({u"erase"_s, she, u"--reason"_s, u"request 17"_s, u"--yes"_s});
        QVERIFY2(order.code == 0, qPrintable(order.err + order.out));
        QElapsedTimer since;
        since.start();
        for (int n = desksOff; n < desksInAll; ++n)
            QTRY_COMPARE_WITH_TIMEOUT(tracesIn(folder + u"/desk%1"_s.arg(n)), 0, 60'000);
        const qint64 online = since.elapsed();
        QTRY_VERIFY(server.run({u"erase"_s, u"--status"_s, she})
                        .out.contains(u"confirmed by 7 of 10 desks"_s));
        const auto owing = server.run({u"erase"_s, u"--status"_s, she});
        QCOMPARE(owing.code, 1);
        for (int n = 0; n < desksOff; ++n) {
            QVERIFY(owing.out.contains(u"agent%1"_s.arg(n)));
            QVERIFY(tracesIn(folder + u"/desk%1"_s.arg(n)) > 0);
        }

        // At its next contact, before anything can be read.
        for (int n = 0; n < desksOff; ++n) {
            QVERIFY(desks[size_t(n)]->startAt(server.url(), logins[n + 1]));
            QCOMPARE(tracesIn(folder + u"/desk%1"_s.arg(n)), 0);
            QVERIFY(desks[size_t(n)]->hears(u"line live"_s));
        }
        QTRY_VERIFY(server.run({u"erase"_s, u"--status"_s, she})
                        .out.contains(u"confirmed by 10 of 10 desks"_s));
        for (auto &desk : desks) {
            QVERIFY(desk->sendsAll());
            QCOMPARE(desk->refused(), 0);
            QCOMPARE(desk->history(she), QStringList());
            QCOMPARE(desk->drafts(she), QStringList());
            QVERIFY(desk->showsOnce(he, {u"Omar was here"_s}));
        }
        // What was written offline about him arrived, and numbers go on.
        QTRY_COMPARE(desks[9]->history(he).count(u"offline"_s), desksOff);
        QVERIFY(desks[1]->saves({u"note"_s, he, u"and on"_s}));
        QVERIFY(desks[1]->sendsAll());
        for (auto &desk : desks)
            desk->kill();
        QCOMPARE(server.stop(), 0);
        const QByteArray log = server.log().toLower();
        for (const QByteArray &word : words)
            QCOMPARE(log.count(word), 0);
        QCOMPARE(tracesIn(folder), 0);
        QCOMPARE(server.run({u"check"_s}).out, u"all is well\n"_s);
        qInfo() << "seven desks that were on had forgotten her after" << online << "ms";
    }

private:
    static bool makeHer(DeskProcess &desk)
    {
        return desk.saves({u"customer"_s, she, u"Zubaidahqq binti Omar"_s})
               && desk.saves({u"customer"_s, he, u"Omar"_s})
               && desk.saves({u"phone"_s, she, u"+60123498765"_s})
               && desk.saves({u"case"_s, hers, she, u"Parcel of Zubaidahqq"_s})
               && desk.saves({u"tag"_s, hers, u"zubaidahqq"_s})
               && desk.saves({u"note"_s, she, u"Zubaidahqq called"_s})
               && desk.saves({u"note"_s, he, u"Omar was here"_s});
    }
    /// Goes off, and something is written about both.
    static bool worksOffline(DeskProcess &desk)
    {
        desk.kill();
        const bool worked = desk.start() && desk.saves({u"note"_s, she, u"Zubaidahqq again"_s})
                            && desk.saves({u"note"_s, he, u"offline"_s})
                            && desk.saves({u"tag"_s, hers, u"zubaidahqq-2"_s});
        desk.kill();
        return worked;
    }
};

QTEST_GUILESS_MAIN(tst_Erased)
#include "tst_Erased.moc"
