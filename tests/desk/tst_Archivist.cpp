// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Archivist.h"

#include "app/store/Cache.h"
#include "tests/support/SequentialIds.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

/// A cache with some thousand messages, and whoever looks through it.
class tst_Archivist final : public QObject
{
    Q_OBJECT

    static constexpr int messages = 5'000;

    QTemporaryDir m_folder;
    desk::Profile m_profile{m_folder.path()};

private Q_SLOTS:
    void initTestCase()
    {
        auto cache = store::Cache::open(m_profile.cacheFile()).value();
        support::SequentialIds ids;
        const domain::Customer who{.id = ids.make<domain::Customer>(), .name = u"Ahmad Salleh"_s};
        const domain::Case about{.id = ids.make<domain::Case>(),
                                 .customer = who.id,
                                 .number = 7,
                                 .subject = u"Router is broken"_s};
        QList<domain::Entity> all{who, about};
        for (int at = 0; at < messages; ++at)
            all.append(
                domain::Interaction{.id = ids.make<domain::Interaction>(),
                                    .customer = who.id,
                                    .body = u"Message %1 of many, and more words"_s.arg(at)});
        (void)cache.apply({.entities = all, .cursor = {u"e"_s, 1, 0}}, {}).value();
    }

    void itFindsWhatWasMeantAndWhatWasSaid()
    {
        desk::Archivist archivist(m_profile);
        const auto mistyped = archivist.look(u"roeter"_s, {}, 8);
        QTRY_VERIFY(mistyped.isFinished());
        QVERIFY(mistyped.result());
        QCOMPARE(mistyped.result()->meant.alsoSearched, QStringList{u"router"_s});
        QCOMPARE(mistyped.result()->meant.hits.size(), 1);
        const auto said = archivist.look(u"message 4711"_s, {}, 8);
        QTRY_VERIFY(said.isFinished());
        QCOMPARE(said.result()->texts.messages.size(), 1);
        QCOMPARE(said.result()->texts.messages.first().customer, u"Ahmad Salleh"_s);
    }

    void aNewQuestionEndsTheOneBefore()
    {
        desk::Archivist archivist(m_profile);
        QList<QFuture<core::Result<desk::LongAnswer>>> asked;
        for (int at = 0; at < 40; ++at)
            asked.append(archivist.look(u"nowhere %1"_s.arg(at), {}, 8));
        asked.append(archivist.look(u"message 12"_s, {}, 8));
        QTRY_VERIFY(asked.last().isFinished());
        QVERIFY(asked.last().result());
        int answered = 0;
        for (const auto &one : asked)
            answered += one.resultCount() == 1 && one.result() ? 1 : 0;
        QVERIFY2(answered < 20, qPrintable(QString::number(answered)));
    }

    void countsAndQuestionsLeaveEachOtherAlone()
    {
        desk::Archivist archivist(m_profile);
        const auto counts = archivist.count({u"status:open"_s, u"status:closed"_s}, {}, 100);
        const auto said = archivist.guess(u"ahmad"_s, {}, 8);
        QTRY_VERIFY(counts.isFinished() && said.isFinished());
        QCOMPARE(counts.result().value(), (QList<int>{1, 0}));
        QCOMPARE(said.result()->hits.size(), 1);
    }

    void whoeverGoesWaitsForNoAnswer()
    {
        auto archivist = std::make_unique<desk::Archivist>(m_profile);
        const auto asked = archivist->look(u"nowhere"_s, {}, 8);
        archivist.reset();
        QVERIFY(asked.isFinished());
    }

    void aFileThatIsNotThereIsAFailure()
    {
        desk::Archivist archivist(desk::Profile{m_folder.filePath(u"nobody"_s)});
        const auto asked = archivist.look(u"ahmad"_s, {}, 8);
        QTRY_VERIFY(asked.isFinished());
        QVERIFY(!asked.result());
    }
};

QTEST_GUILESS_MAIN(tst_Archivist)
#include "tst_Archivist.moc"
