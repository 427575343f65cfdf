// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/WorkFile.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/SmallDisk.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;
using namespace hadir::store;
using hadir::core::FailureKind;
using hadir::core::fromMillis;
using hadir::support::SequentialIds;
#ifdef Q_OS_UNIX
using hadir::support::SmallDisk;
#endif

namespace {
Command note(SequentialIds &ids, const QString &body)
{
    return AddNote{.interaction = ids.make<Interaction>(),
                   .customer = CustomerId(QUuid(9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
                   .body = body};
}

QList<qint64> numbersOf(const QList<PendingCommand> &pending)
{
    QList<qint64> out;
    for (const PendingCommand &each : pending)
        out.append(each.number);
    return out;
}
} // namespace

class tst_WorkFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void commandsComeBackInTheOrderTheyWereMade()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        const Command first = note(ids, u"first"_s);
        const Command second = TakeCase{ids.make<Case>()};
        // The clock ran backwards in between; the order is the number's.
        QCOMPARE(work->append(first, fromMillis(9'000)).value(), 1);
        QCOMPARE(work->append(second, fromMillis(1'000)).value(), 2);

        const auto pending = work->pending(0);
        QCOMPARE(pending->size(), 2);
        QCOMPARE(pending->at(0).number, 1);
        QVERIFY(pending->at(0).command == first);
        QCOMPARE(pending->at(0).doneAt, fromMillis(9'000));
        QVERIFY(pending->at(1).command == second);
        QCOMPARE(work->pendingCount().value(), 2);
    }

    void onlyWhatIsAskedForComesBack()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        for (int at = 0; at < 5; ++at)
            QVERIFY(work->append(note(ids, u"note"_s), fromMillis(at)));
        QCOMPARE(numbersOf(*work->pending(2)), (QList<qint64>{3, 4, 5}));
        QCOMPARE(numbersOf(*work->pending(2, 2)), (QList<qint64>{3, 4}));
        QCOMPARE(numbersOf(*work->pending(5)), QList<qint64>());
    }

    void confirmingTwiceForgetsNothingMore()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        for (int at = 0; at < 3; ++at)
            QVERIFY(work->append(note(ids, u"note"_s), fromMillis(at)));
        QVERIFY(work->confirmThrough(2));
        QVERIFY(work->confirmThrough(2));
        QVERIFY(work->confirmThrough(1));
        QCOMPARE(numbersOf(*work->pending(0)), QList<qint64>{3});
    }

    void aNumberIsNeverGivenTwiceAlsoWhenTheOutboxIsEmpty()
    {
        SequentialIds ids;
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        {
            auto work = WorkFile::open(path);
            QVERIFY(work);
            QCOMPARE(work->append(note(ids, u"one"_s), fromMillis(1)).value(), 1);
            QCOMPARE(work->append(note(ids, u"two"_s), fromMillis(2)).value(), 2);
            QVERIFY(work->confirmThrough(2));
        }
        auto work = WorkFile::open(path);
        QVERIFY(work);
        QCOMPARE(work->pendingCount().value(), 0);
        QCOMPARE(work->append(note(ids, u"three"_s), fromMillis(3)).value(), 3);
    }

    void whatWasRolledBackLeavesNoGap()
    {
        SequentialIds ids;
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        auto work = WorkFile::open(path);
        QVERIFY(work);
        QCOMPARE(work->append(note(ids, u"one"_s), fromMillis(1)).value(), 1);
        {
            // Somebody takes a number and dies before the commit.
            auto other = Database::open(path, {});
            auto transaction = Transaction::begin(*other);
            QVERIFY(
                other->run(u"INSERT INTO outbox(name, arguments, doneAt) VALUES('x','{}',0)"_s));
        }
        QCOMPARE(work->append(note(ids, u"two"_s), fromMillis(2)).value(), 2);
    }

    void theNextNumberIsAboveWhatTheLedgerHasSeen()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        QVERIFY(work->continueAfter(40)); // of a file that has never given a number
        QCOMPARE(work->append(note(ids, u"note"_s), fromMillis(1)).value(), 41);
        QVERIFY(work->confirmThrough(41));
        QVERIFY(work->continueAfter(50)); // of one that has
        QCOMPARE(work->append(note(ids, u"note"_s), fromMillis(1)).value(), 51);
        QVERIFY(work->continueAfter(50)); // the ledger has not seen the last one yet
        QCOMPARE(work->append(note(ids, u"note"_s), fromMillis(1)).value(), 52);
    }

    /// The server was restored from a backup that has seen fewer of our commands: what it lost is
    /// sent again, in front of what waited.
    void whatTheLedgerLostIsSentAgain()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        for (int at = 1; at <= 13; ++at)
            QVERIFY(work->append(note(ids, QString::number(at)), fromMillis(at)));
        const auto marks = work->outgoing(0, 13).value();
        QVERIFY(work->refuse(6, {Refusal::NotFound, u"x"_s}).value()); // stays with the agent
        QVERIFY(work->confirmThrough(10, fromMillis(1000)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger has lost 5 "_s));
        QVERIFY(work->continueAfter(4, marks[3].mark, fromMillis(2000)));
        QVERIFY(work->continueAfter(4, marks[3].mark, fromMillis(3000))); // the next sign-in
        const auto pending = work->pending(0);
        QCOMPARE(numbersOf(*pending), (QList<qint64>{5, 6, 7, 8, 9, 10, 11, 12}));
        QCOMPARE(pending->at(0).doneAt, fromMillis(5));
        QCOMPARE(pending->at(1).doneAt, fromMillis(7));
        QCOMPARE(pending->last().doneAt, fromMillis(13));
        QCOMPARE(work->append(note(ids, u"next"_s), fromMillis(14)).value(), 13);
        // Half of it arrives, and the server is put back once more.
        QVERIFY(work->confirmThrough(8, fromMillis(4000)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger has lost 3 "_s));
        QVERIFY(work->continueAfter(5, pending->isEmpty() ? QString() : marks[4].mark));
        QCOMPARE(work->pending(0)->first().doneAt, fromMillis(7));
        QCOMPARE(work->pendingCount().value(), 8);
        QCOMPARE(work->lastNumber().value(), 13);
    }

    void afterAWeekWhatWasConfirmedIsForgotten()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        for (int at = 1; at <= 4; ++at)
            QVERIFY(work->append(note(ids, QString::number(at)), fromMillis(at)));
        QVERIFY(work->confirmThrough(2, fromMillis(1000)));
        const auto later = fromMillis(1001) + 7 * 24h;
        QVERIFY(work->confirmThrough(3, later));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger has lost 1 "_s));
        QVERIFY(work->continueAfter(0, {}, later));
        QCOMPARE(numbersOf(*work->pending(0)), (QList<qint64>{1, 2}));
        QCOMPARE(work->pending(0)->first().doneAt, fromMillis(3));
    }

    void whatWaitsIsNumberedAnewWhenTheLedgerWentBackFurtherThanIsKept()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        for (int at = 1; at <= 3; ++at)
            QVERIFY(work->append(note(ids, QString::number(at)), fromMillis(at)));
        QVERIFY(work->confirmThrough(2, fromMillis(1)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger is behind by 2 "_s));
        QVERIFY(work->continueAfter(0, {}, fromMillis(1) + 8 * 24h));
        QCOMPARE(numbersOf(*work->pending(0)), QList<qint64>{1});
        QCOMPARE(work->append(note(ids, u"next"_s), fromMillis(4)).value(), 2);
    }

    /// It rests on something that a colleague has yet to tell again, or nobody ever will.
    void whatWasConfirmedOnceAndIsTurnedDownStandsAside()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        for (int at = 1; at <= 3; ++at)
            QVERIFY(work->append(note(ids, QString::number(at)), fromMillis(at)));
        QVERIFY(work->confirmThrough(2));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger has lost 2 "_s));
        QVERIFY(work->continueAfter(0));
        QVERIFY(!work->refuse(1, {Refusal::NotFound, u"x"_s}, fromMillis(10)).value());
        QVERIFY(!work->refuse(2, {Refusal::Overtaken, u"y"_s}, fromMillis(10)).value());
        QVERIFY(work->refuse(3, {Refusal::NotFound, u"z"_s}, fromMillis(10)).value());
        QCOMPARE(work->pendingCount().value(), 2); // not sent yet, and said so
        QVERIFY(work->holdsWords().value());
        const auto owed = work->count().owed();
        QCOMPARE(owed->size(), 2);
        QVERIFY(work->count().sendOwed(owed->at(0).at));
        QCOMPARE(numbersOf(*work->pending(0)), QList<qint64>{4});
        QVERIFY(!work->refuse(4, {Refusal::NotFound, u"x"_s}, fromMillis(20)).value());
        QCOMPARE(work->count().owed()->last().since, fromMillis(10)); // the day goes on
        QVERIFY(work->count().giveUpOwed(owed->at(1).at));
        QCOMPARE(work->attention().all()->last().rejection.refusal, Refusal::Overtaken);
        QCOMPARE(work->attention().count().value(), 2);
    }

    /// An older work.db was put back: the ledger counts commands that this file never gave, and
    /// what was made since has their numbers.
    void whatWaitsInARestoredFileFollowsTheLedgersCount()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        QVERIFY(work->append(note(ids, u"new"_s), fromMillis(1)));
        QVERIFY(work->append(note(ids, u"newer"_s), fromMillis(2)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"command 7 is not of this file"_s));
        QVERIFY(work->continueAfter(7));
        QCOMPARE(numbersOf(*work->pending(0)), (QList<qint64>{8, 9}));
        QVERIFY(work->continueAfter(7)); // a break before they were sent
        QCOMPARE(numbersOf(*work->pending(0)), (QList<qint64>{8, 9}));
        QCOMPARE(work->append(note(ids, u"newest"_s), fromMillis(3)).value(), 10);
    }

    /// Of a file and its copy each made a command 2; the number alone does not tell whose it was.
    void aCopyIsToldFromItsOriginalByTheMark()
    {
        SequentialIds ids;
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        const QString copied = dir.filePath(u"copy.db"_s);
        {
            auto work = WorkFile::open(path);
            QVERIFY(work->append(note(ids, u"common"_s), fromMillis(1)));
        }
        QVERIFY(QFile::copy(path, copied));
        auto original = WorkFile::open(path);
        auto copy = WorkFile::open(copied);
        QVERIFY(original->append(note(ids, u"in the original"_s), fromMillis(2)));
        QVERIFY(copy->append(note(ids, u"in the copy"_s), fromMillis(2)));
        const QString common = original->outgoing(0, 1)->first().mark;
        const QString mark = original->outgoing(1, 1)->first().mark;
        QCOMPARE(copy->outgoing(0, 1)->first().mark, common);
        QVERIFY(mark != copy->outgoing(1, 1)->first().mark);

        QVERIFY(original->continueAfter(2, mark)); // its own: nothing moves
        QCOMPARE(numbersOf(*original->pending(0)), (QList<qint64>{1, 2}));
        QVERIFY(copy->continueAfter(1, common));
        QCOMPARE(numbersOf(*copy->pending(0)), (QList<qint64>{1, 2}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"command 2 is not of this file"_s));
        QVERIFY(copy->continueAfter(2, mark));
        QCOMPARE(numbersOf(*copy->pending(0)), (QList<qint64>{3, 4}));
    }

    /// What left the outbox is still known: confirmed, or refused before the page was applied.
    void theLastThatLeftIsRemembered()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        for (int at = 1; at <= 4; ++at)
            QVERIFY(work->append(note(ids, QString::number(at)), fromMillis(at)));
        const auto all = work->outgoing(0, 4).value();
        QVERIFY(work->confirmThrough(2));
        QVERIFY(work->continueAfter(2, all[1].mark));
        QCOMPARE(numbersOf(*work->pending(0)), (QList<qint64>{3, 4}));
        QVERIFY(work->refuse(4, {Refusal::NotFound, u"x"_s}));
        QVERIFY(work->continueAfter(4, all[3].mark)); // 3 was done there, which a page will say
        QCOMPARE(numbersOf(*work->pending(0)), QList<qint64>{3});
        QVERIFY(work->confirmThrough(4));
        QVERIFY(work->continueAfter(4, all[3].mark));
        QCOMPARE(work->append(note(ids, u"next"_s), fromMillis(5)).value(), 5);
    }

    void severalThatBelongTogetherAreThereOrNot()
    {
#ifdef Q_OS_UNIX
        SequentialIds ids;
        QTemporaryDir dir;
        auto work = WorkFile::open(dir.filePath(u"work.db"_s));
        QVERIFY(work);
        const QList<Command> together{note(ids, u"small"_s), note(ids, QString(400'000, u'x'))};
        {
            const SmallDisk disk(200'000);
            QVERIFY(!work->append(together, fromMillis(1)));
        }
        QCOMPARE(work->pendingCount().value(), 0);
        QCOMPARE(work->append(together, fromMillis(1)).value(), 2);
        QCOMPARE(numbersOf(*work->pending(0)), (QList<qint64>{1, 2}));
#endif
    }

    void numbersThatComeAgainDoNotOverwriteWhatNeedsAttention()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        QVERIFY(work->append(note(ids, u"first"_s), fromMillis(1)));
        QVERIFY(work->refuse(1, {Refusal::NotFound, u"x"_s}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger is behind"_s));
        QVERIFY(work->continueAfter(0));
        QCOMPARE(work->append(note(ids, u"second"_s), fromMillis(2)).value(), 1);
        QVERIFY(work->refuse(1, {Refusal::Invalid, u"y"_s}));
        QVERIFY(work->refuse(1, {Refusal::Invalid, u"y"_s}));
        const auto refused = work->attention().all();
        QCOMPARE(refused->size(), 2);
        QCOMPARE(std::get<AddNote>(refused->at(0).command).body, u"first"_s);
        QCOMPARE(std::get<AddNote>(refused->at(1).command).body, u"second"_s);
        QCOMPARE(work->pendingCount().value(), 0);
    }

    /// The file was last used by a newer Hadir, or a command's form has changed since.
    void aCommandThatThisVersionCannotReadIsSentAsItIs()
    {
        SequentialIds ids;
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        auto work = WorkFile::open(path);
        QVERIFY(work);
        QVERIFY(work->append(note(ids, u"one"_s), fromMillis(1)));
        {
            auto other = Database::open(path, {});
            QVERIFY(other->run(u"INSERT INTO outbox(name, arguments, doneAt) "
                               "VALUES('sing', '{\"song\":\"la\"}', 7)"_s));
        }
        QVERIFY(work->append(note(ids, u"three"_s), fromMillis(3)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"unreadable command in work.db"_s));
        QCOMPARE(numbersOf(*work->pending(0)), (QList<qint64>{1, 3}));
        const auto outgoing = work->outgoing(0, 10);
        QCOMPARE(outgoing->size(), 3);
        QCOMPARE(outgoing->at(1).number, 2);
        QCOMPARE(outgoing->at(1).name, u"sing"_s);
        QCOMPARE(outgoing->at(1).arguments, (QJsonObject{{u"song"_s, u"la"_s}}));
        QCOMPARE(outgoing->at(1).doneAt, fromMillis(7));
        // Refused as unreadable it leaves the queue and stays in the file.
        QVERIFY(work->refuse(2, {Refusal::Unreadable, QString()}));
        QCOMPARE(work->pendingCount().value(), 2);
        QCOMPARE(work->attention().count().value(), 1);
        // It is shown as what it is, and can be let go.
        for (int times = 0; times < 2; ++times)
            QTest::ignoreMessage(QtWarningMsg,
                                 QRegularExpression(u"unreadable command in work.db"_s));
        QVERIFY(work->attention().all()->isEmpty());
        const auto unreadable = work->attention().unreadable();
        QCOMPARE(unreadable->size(), 1);
        QVERIFY(unreadable->first().words.contains(u"\"song\":\"la\""_s));
        QCOMPARE(unreadable->first().doneAt, fromMillis(7));
        QVERIFY(work->attention().discard(unreadable->first().number));
        QCOMPARE(work->attention().count().value(), 0);
    }

    /// What a keyboard, a clipboard or a cut text leaves in an input.
    void halfACharacterIsWrittenAsOneThatCanBeSent()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        QVERIFY(work->append(
            note(ids, u"a"_s + QChar(0xd83d) + u'b' + QChar(0xdc00) + u" \\ud800 \U0001F600"_s),
            fromMillis(1)));
        const auto outgoing = work->outgoing(0, 10);
        QCOMPARE(outgoing->size(), 1);
        QCOMPARE(outgoing->first().arguments.value(u"body"_s).toString(),
                 u"a\ufffdb\ufffd \\ud800 \U0001F600"_s);
        QCOMPARE(numbersOf(*work->pending(0)), QList<qint64>{1}); // and read here again
    }

    void aRefusedCommandIsKeptWithItsWordsAndReason()
    {
        SequentialIds ids;
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        const Command words = note(ids, u"what I typed"_s);
        QVERIFY(work->append(words, fromMillis(5)));
        QVERIFY(work->append(note(ids, u"next"_s), fromMillis(6)));
        const Rejection reason{Refusal::NotFound, u"customer"_s};
        QVERIFY(work->refuse(1, reason));
        // The page that said so comes again after a crash.
        QVERIFY(work->refuse(1, {Refusal::NotAllowed, u"other"_s}));

        QCOMPARE(numbersOf(*work->pending(0)), QList<qint64>{2});
        const auto refused = work->attention().all();
        QCOMPARE(refused->size(), 1);
        QCOMPARE(refused->first().number, 1);
        QVERIFY(refused->first().command == words);
        QCOMPARE(refused->first().doneAt, fromMillis(5));
        QVERIFY(refused->first().rejection == reason);

        QVERIFY(work->confirmThrough(2)); // does not reach what needs attention
        QCOMPARE(work->attention().all()->size(), 1);
        QVERIFY(work->attention().discard(1));
        QVERIFY(work->attention().discard(1));
        QVERIFY(work->attention().all()->isEmpty());
    }

    void whoseDoingARefusalWasIsKeptOverARestart()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        SequentialIds ids;
        const Authorship first{ids.make<Agent>(), fromMillis(4)};
        {
            auto work = WorkFile::open(path);
            for (int at = 1; at <= 3; ++at)
                QVERIFY(work->append(note(ids, QString::number(at)), fromMillis(at)));
            QVERIFY(work->refuse(1, {Refusal::Clash, u"status"_s}, fromMillis(9), first).value());
            QVERIFY(work->refuse(2, {Refusal::Clash, u"status"_s}, fromMillis(9)).value());
            // One that stands aside first.
            QVERIFY(work->confirmThrough(3));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger has lost 1 "_s));
            QVERIFY(work->continueAfter(2));
            QVERIFY(!work->refuse(3, {Refusal::Clash, u"city"_s}, fromMillis(9), first).value());
            QVERIFY(work->count().giveUpOwed(work->count().owed()->first().at));
        }
        auto work = WorkFile::open(path);
        const auto refused = work->attention().all();
        QCOMPARE(refused->size(), 3);
        QCOMPARE(refused->at(0).first, first);
        QCOMPARE(refused->at(1).first, Authorship());
        QCOMPARE(refused->at(2).first, first);
    }

    void refusingWhatIsNotThereIsHarmless()
    {
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        QVERIFY(work->refuse(17, {Refusal::NotFound, u"x"_s}));
        QVERIFY(work->attention().all()->isEmpty());
    }

    void factsAreFoundByHowTheirKeysBegin()
    {
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work->remember(u"role"_s, u"agent"_s));
        QVERIFY(!work->holdsWords().value());
        QVERIFY(work->remember(u"words/details/one"_s, u"Ali"_s));
        QVERIFY(work->remember(u"words/details/two"_s, {}));
        QCOMPARE(work->recallAll(u"words/details/"_s).value(),
                 (QHash<QString, QString>{{u"one"_s, u"Ali"_s}}));
        QVERIFY(work->holdsWords().value());
    }

    void whatIsHalfWrittenIsKnownByWhomItIsAbout()
    {
        auto work = WorkFile::open(u":memory:"_s);
        SequentialIds ids;
        const auto ahmad = ids.make<Customer>();
        const auto siti = ids.make<Customer>();
        QVERIFY(!work->holdsWordsAbout(ahmad).value());
        QVERIFY(work->remember(u"words/details/"_s + ahmad.toString(), u"Ipoh"_s));
        QVERIFY(work->holdsWordsAbout(ahmad).value());
        QVERIFY(!work->holdsWordsAbout(siti).value());
        QVERIFY(work->drafts().save({siti, {}, Channel::Note, u"half"_s, {}, {}}));
        QVERIFY(work->holdsWordsAbout(siti).value());
    }

    void whatWasSeenIsNeverSeenLess()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        auto work = WorkFile::open(path);
        QVERIFY(work);
        const CaseId about(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        QVERIFY(work->markSeen(about, fromMillis(500)));
        QVERIFY(work->markSeen(about, fromMillis(900)));
        QVERIFY(work->markSeen(about, fromMillis(700))); // an older window looked at it
        auto reader = Database::open(path, {.access = Access::ReadOnly});
        QCOMPARE(reader->value<qint64>(u"SELECT until FROM seen"_s)->value(), 900);
    }

    void smallFactsAreRemembered()
    {
        auto work = WorkFile::open(u":memory:"_s);
        QVERIFY(work);
        QCOMPARE(work->recall(u"client"_s).value(), QString());
        QVERIFY(work->remember(u"client"_s, u"a"_s));
        QVERIFY(work->remember(u"client"_s, u"b"_s));
        QCOMPARE(work->recall(u"client"_s).value(), u"b"_s);
    }

    void everythingIsThereAfterTheDeskWasClosed()
    {
        SequentialIds ids;
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        const Command kept = note(ids, u"kept"_s);
        const Draft draft{ids.make<Customer>(), ids.make<Case>(), Channel::Sms, u"half a sen"_s,
                          fromMillis(3)};
        {
            auto work = WorkFile::open(path);
            QVERIFY(work);
            QVERIFY(work->append(kept, fromMillis(1)));
            QVERIFY(work->append(note(ids, u"refused"_s), fromMillis(2)));
            QVERIFY(work->refuse(2, {Refusal::Invalid, u"body"_s}));
            QVERIFY(work->drafts().save(draft));
            QVERIFY(work->remember(u"client"_s, u"me"_s));
        }
        auto work = WorkFile::open(path);
        QVERIFY(work);
        QVERIFY(work->pending(0)->first().command == kept);
        QCOMPARE(work->attention().all()->size(), 1);
        QCOMPARE(work->drafts().of(draft.customer).value(), QList<Draft>{draft});
        QCOMPARE(work->recall(u"client"_s).value(), u"me"_s);
    }

    void aFileFromANewerHadirIsLeftUntouched()
    {
        SequentialIds ids;
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        {
            auto work = WorkFile::open(path);
            QVERIFY(work);
            QVERIFY(work->append(note(ids, u"kept"_s), fromMillis(1)));
        }
        {
            auto newer = Database::open(path, {});
            QVERIFY(newer->script(u"PRAGMA user_version = 99"_s));
        }
        const QByteArray before = bytesOf(path);
        const auto work = WorkFile::open(path);
        QVERIFY(!work);
        QCOMPARE(work.error().kind, FailureKind::Incompatible);
        QVERIFY(bytesOf(path) == before);
        auto reader = Database::open(path, {.access = Access::ReadOnly});
        QCOMPARE(reader->value<int>(u"SELECT count(*) FROM outbox"_s)->value(), 1);
    }

    /// The disk fills up while an agent works: whatever got a number is there afterwards, and what
    /// got none is not.
    void onAFullDiskOnlyWhatIsThereIsSaidToBeSaved()
    {
#ifdef Q_OS_UNIX
        SequentialIds ids;
        QTemporaryDir dir;
        const QString path = dir.filePath(u"work.db"_s);
        QList<qint64> saved;
        int failed = 0;
        {
            auto work = WorkFile::open(path);
            QVERIFY(work);
            // Beside what an empty file takes, which grows with the schema.
            const SmallDisk disk(rlim_t(QFileInfo(path + u"-wal"_s).size()) + 200'000);
            for (int at = 0; at < 100; ++at) {
                const auto number = work->append(note(ids, QString(4'000, u'x')), fromMillis(at));
                if (number)
                    saved.append(*number);
                else
                    ++failed;
            }
            QCOMPARE(numbersOf(*work->pending(0)), saved);
        }
        QVERIFY(failed > 0);
        QVERIFY(saved.size() > 10);
        auto work = WorkFile::open(path);
        QVERIFY(work);
        QCOMPARE(numbersOf(*work->pending(0)), saved);
        // There is room again: the count goes on without a gap.
        QCOMPARE(work->append(note(ids, u"after"_s), fromMillis(1)).value(), saved.last() + 1);
#endif
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(tst_WorkFile)
#include "tst_WorkFile.moc"
