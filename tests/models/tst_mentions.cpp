// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/mentions.h"

#include "tests/support/SequentialIds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

class tst_mentions final : public QObject
{
    Q_OBJECT

    support::SequentialIds m_ids;
    models::Directory m_directory;

    domain::AgentId add(const QString &name, bool isActive = true)
    {
        const auto id = m_ids.make<domain::Agent>();
        m_directory.agents.insert(id, {.id = id, .name = name, .active = isActive});
        return id;
    }
    QStringList offered(const QString &typed)
    {
        QStringList out;
        for (const domain::Agent &agent : models::colleaguesFor(typed, m_directory))
            out.append(agent.name);
        return out;
    }
    QStringList named(const QString &text)
    {
        QStringList out;
        for (const domain::AgentId &id : models::mentionedIn(text, m_directory))
            out.append(m_directory.nameOf(id));
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_directory.me = add(u"Farah Idris"_s);
        for (const QString &name : {u"Nur"_s, u"Nur Aisyah"_s, u"José Ortega"_s, u"عمر حداد"_s})
            add(name);
        add(u"Gone Girl"_s, false);
    }

    void whoIsNamedIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << u"Nur knows"_s << QStringList();
        QTest::newRow("the longest") << u"@Nur Aisyah, please look"_s << QStringList{u"Nur Aisyah"_s};
        QTest::newRow("the shorter") << u"(@nur) please"_s << QStringList{u"Nur"_s};
        QTest::newRow("no name's beginning") << u"@Nurul"_s << QStringList();
        QTest::newRow("an address") << u"ahmad@Nur"_s << QStringList();
        QTest::newRow("twice") << u"@Nur and @nur"_s << QStringList{u"Nur"_s};
        QTest::newRow("Arabic") << u"مرحبًا @عمر حداد، انظر"_s << QStringList{u"عمر حداد"_s};
        QTest::newRow("who left") << u"@Gone Girl"_s << QStringList();
        QTest::newRow("oneself") << u"@Farah Idris"_s << QStringList{u"Farah Idris"_s};
    }
    void whoIsNamedIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, names);
        QCOMPARE(named(text), names);
    }

    void whatIsTypedBeginsAnyWordOfAName()
    {
        QCOMPARE(offered(u"ais"_s), QStringList{u"Nur Aisyah"_s});
        QCOMPARE(offered(u"jose"_s), QStringList{u"José Ortega"_s});
        QCOMPARE(offered(u"حد"_s), QStringList{u"عمر حداد"_s});
        QCOMPARE(offered(u"nur"_s), (QStringList{u"Nur"_s, u"Nur Aisyah"_s}));
        QCOMPARE(offered(u"nur please"_s), QStringList());
        QVERIFY(!offered({}).contains(u"Farah Idris"_s)); // nobody calls themselves
        QVERIFY(!offered({}).contains(u"Gone Girl"_s));
    }
};

QTEST_GUILESS_MAIN(tst_mentions)
#include "tst_mentions.moc"
