// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Configuration.h"

#include "app/server/lines/Lines.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using hadir::server::Configuration;

class tst_Configuration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEnvironmentComesBeforeTheFileAndTheFileBeforeNothing()
    {
        Configuration configuration;
        QVERIFY(configuration.readFile(file("data = \"/srv/hadir\"\n"
                                            "listen = \"0.0.0.0:7420\"\n"
                                            "origins = [\"https://one.example\"]\n"
                                            "[tls]\n"
                                            "certificate = \"/etc/one.pem\"\n"
                                            "key = \"one.key\"\n")));
        QCOMPARE(configuration, (Configuration{u"/srv/hadir"_s,
                                               u"0.0.0.0:7420"_s,
                                               u"/etc/one.pem"_s,
                                               m_dir.filePath(u"one.key"_s),
                                               {u"https://one.example"_s}}));
        QProcessEnvironment environment;
        environment.insert(u"HADIR_LISTEN"_s, u"127.0.0.1:1"_s);
        environment.insert(u"HADIR_ORIGINS"_s, u"https://a.example,https://b.example"_s);
        configuration.readEnvironment(environment);
        QCOMPARE(configuration.listen, u"127.0.0.1:1"_s);
        QCOMPARE(configuration.origins.size(), 2);
        QCOMPARE(configuration.data, u"/srv/hadir"_s);
    }

    void theExampleInThePackageIsUnderstood()
    {
        Configuration configuration;
        const auto read = configuration.readFile(QStringLiteral(HADIR_EXAMPLE));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(!configuration.data.isEmpty());
        QVERIFY(!configuration.certificate.isEmpty());
        QVERIFY(configuration.door());
    }

    void whatMeansNothingIsSaidWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("complaint");
        QTest::addRow("no TOML") << QByteArray("data = \"x\"\ndata = = 3\n") << u":2: "_s;
        QTest::addRow("unknown key")
            << QByteArray("\nlisten_on = \"x\"\n") << u":2: \"listen_on\" means nothing"_s;
        QTest::addRow("unknown key in a table")
            << QByteArray("[tls]\npassword = \"x\"\n") << u":2: \"tls.password\""_s;
        QTest::addRow("number") << QByteArray("data = 7\n") << u":1: \"data\" wants a text"_s;
        QTest::addRow("origins") << QByteArray("origins = \"x\"\n") << u":1: a list of texts"_s;
        QTest::addRow("origin") << QByteArray("origins = [1]\n") << u":1: a text is wanted"_s;
    }
    void whatMeansNothingIsSaidWithItsLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, complaint);
        Configuration configuration;
        const auto read = configuration.readFile(file(content));
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(complaint), qPrintable(read.error().detail));
    }

    void anAddressIsAHostAndAPort_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addRow("IPv4") << u"127.0.0.1:7420"_s << u"127.0.0.1"_s << 7420;
        QTest::addRow("IPv6") << u"[::1]:0"_s << u"::1"_s << 0;
        QTest::addRow("name") << u"localhost:1"_s << u"127.0.0.1"_s << 1;
        QTest::addRow("no port") << u"127.0.0.1"_s << QString() << 0;
        QTest::addRow("port too high") << u"127.0.0.1:70000"_s << QString() << 0;
        QTest::addRow("another name") << u"example.org:1"_s << QString() << 0;
        QTest::addRow("nothing") << QString() << QString() << 0;
    }
    void anAddressIsAHostAndAPort()
    {
        QFETCH(QString, listen);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto door = Configuration{.listen = listen}.door();
        QCOMPARE(door.has_value(), !host.isEmpty());
        if (door) {
            QCOMPARE(door->address.toString(), host);
            QCOMPARE(int(door->port), port);
        }
    }

private:
    QString file(const QByteArray &content) const
    {
        QFile out(m_dir.filePath(u"hadird.toml"_s));
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        return out.fileName();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(tst_Configuration)
#include "tst_Configuration.moc"
