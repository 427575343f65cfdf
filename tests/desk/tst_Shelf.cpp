// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Shelf.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using core::FailureKind;
using desk::Shelf;

namespace {
/// A shelf over a folder; the test is the server that has one attachment.
struct Room
{
    QTemporaryDir dir;
    desk::Profile profile{dir.filePath(u"profile"_s),
                          *store::SealedFiles::of(*store::DataKey::make())};
    QByteArray bytes = QByteArray(5'000, 'a') + QByteArray(5'000, 'b');
    QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Shelf shelf{profile};
    QSignalSpy wanted{&shelf, &Shelf::pieceWanted};
    QSignalSpy arrived{&shelf, &Shelf::arrived};
    QSignalSpy failed{&shelf, &Shelf::failed};

    Room() { QDir().mkpath(profile.blobs()); }

    /// Answers the newest question.
    void give(qint64 length)
    {
        const qint64 offset = wanted.last().at(1).toLongLong();
        shelf.take({.sha256 = sha256,
                    .offset = offset,
                    .total = bytes.size(),
                    .base64 = QString::fromLatin1(bytes.mid(offset, length).toBase64())});
    }
    /// What somebody finds who saves a copy.
    QByteArray saved()
    {
        const QString target = dir.filePath(u"saved"_s);
        if (!shelf.save(sha256, target))
            return {};
        QFile file(target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray onDisk() const
    {
        QFile file(profile.blob(sha256));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void spoil(const QByteArray &sealed) const
    {
        QFile file(profile.blob(sha256));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sealed);
    }
    qsizetype filesBeside() const
    {
        return QDir(QFileInfo(profile.blob(sha256)).path()).entryList(QDir::Files).size();
    }
    FailureKind reason() const { return failed.last().at(1).value<core::Failure>().kind; }
};
} // namespace

class tst_Shelf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnItsWayFromAnotherDeskIsAwaited()
    {
        Room room;
        QSignalSpy delayed(&room.shelf, &Shelf::delayed);
        room.shelf.want(room.sha256);
        room.shelf.take({.sha256 = room.sha256, .base64 = {}, .coming = true});
        QCOMPARE(delayed.size(), 1);
        QCOMPARE(room.failed.size(), 0);
        room.give(room.bytes.size()); // the server says it by itself
        QCOMPARE(room.arrived.size(), 1);
        QCOMPARE(room.saved(), room.bytes);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void piecesBecomeTheWhole()
    {
        Room room;
        room.shelf.want(room.sha256);
        room.give(4'000);
        QCOMPARE(room.wanted.last().at(1).toLongLong(), 4'000);
        room.give(6'000);
        QCOMPARE(room.arrived.size(), 1);
        QCOMPARE(room.saved(), room.bytes);
        QCOMPARE(room.filesBeside(), 1); // nothing is left lying about
        room.shelf.want(room.sha256);
        QCOMPARE(room.arrived.size(), 2);
        QCOMPARE(room.wanted.size(), 2); // it is here: nobody is asked
    }

    void whatIsHereIsReadAsLongAsItIsNotTooMuch()
    {
        Room room;
        room.shelf.want(room.sha256);
        room.give(10'000);
        QCOMPARE(room.shelf.bytes(room.sha256, 10'000), room.bytes);
        const auto tooMuch = room.shelf.bytes(room.sha256, 9'999);
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.error().kind, FailureKind::Refused);
    }

    void aBreakIsGoneOnFromWhereItWas()
    {
        Room room;
        room.shelf.want(room.sha256);
        room.give(4'000);
        room.shelf.resume();
        QCOMPARE(room.wanted.last().at(1).toLongLong(), 4'000);
        room.give(6'000);
        QCOMPARE(room.saved(), room.bytes);
    }

    void askingTwiceBringsItOnce()
    {
        Room room;
        room.shelf.want(room.sha256);
        room.shelf.want(room.sha256);
        QCOMPARE(room.wanted.size(), 2);
        const wire::Chunk first{.sha256 = room.sha256,
                                .offset = 0,
                                .total = room.bytes.size(),
                                .base64 = QString::fromLatin1(room.bytes.first(4'000).toBase64())};
        room.shelf.take(first);
        room.shelf.take(first);
        room.give(6'000);
        QCOMPARE(room.saved(), room.bytes);
    }

    void whatIsNoLongerWantedIsLeftAndGoneOnFromLater()
    {
        Room room;
        room.shelf.want(room.sha256);
        room.give(4'000);
        room.shelf.leave(room.sha256);
        QCOMPARE(room.reason(), FailureKind::Cancelled);
        room.shelf.leave(room.sha256); // there is nothing any more
        room.shelf.resume();
        QCOMPARE(room.failed.size(), 1);
        QCOMPARE(room.wanted.size(), 2);
        room.shelf.want(room.sha256);
        QCOMPARE(room.wanted.last().at(1).toLongLong(), 4'000);
        room.give(6'000);
        QCOMPARE(room.saved(), room.bytes);
    }

    void whatDoesNotMatchItsHashIsNotKept()
    {
        Room room;
        room.shelf.want(room.sha256);
        room.bytes[7] = 'x';
        room.give(10'000);
        QCOMPARE(room.reason(), FailureKind::Corrupt);
        QCOMPARE(room.filesBeside(), 0);
        room.bytes[7] = 'a';
        room.shelf.want(room.sha256);
        room.give(10'000);
        QCOMPARE(room.saved(), room.bytes);
    }

    /// Whatever the disk does, the transfer ends in a word and can be asked for again.
    void aFolderThatCannotBeWrittenIsSaidAndTriedAgain()
    {
        Room room;
        const QString folder = QFileInfo(room.profile.blob(room.sha256)).path();
        {
            QFile inTheWay(folder);
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        }
        room.shelf.want(room.sha256);
        room.give(10'000);
        QCOMPARE(room.failed.size(), 1);
        QCOMPARE(room.reason(), FailureKind::Storage);
        QVERIFY(QFile::remove(folder));
        room.shelf.want(room.sha256);
        room.give(10'000);
        QCOMPARE(room.arrived.size(), 1);
    }

    void aNameThatIsTakenIsSaidAndTriedAgain()
    {
        Room room;
        room.shelf.want(room.sha256);
        room.give(4'000);
        QVERIFY(QDir().mkpath(room.profile.blob(room.sha256) + u"/x"_s));
        room.give(6'000);
        QCOMPARE(room.failed.size(), 1);
        QVERIFY(QDir(room.profile.blob(room.sha256)).removeRecursively());
        room.shelf.want(room.sha256);
        QCOMPARE(room.wanted.last().at(1).toLongLong(), 10'000); // all of it is beside
        room.give(0);
        QCOMPARE(room.arrived.size(), 1);
        QCOMPARE(room.saved(), room.bytes);
    }

    void nothingOfItCanBeReadOnTheDisk()
    {
        Room room;
        room.bytes.replace(0, 6, "SECRET");
        room.sha256 = QString::fromLatin1(
            QCryptographicHash::hash(room.bytes, QCryptographicHash::Sha256).toHex());
        room.shelf.want(room.sha256);
        room.give(4'000);
        QFile part(room.profile.blob(room.sha256) + u".part"_s);
        QVERIFY(part.open(QIODevice::ReadOnly));
        QVERIFY(!part.readAll().contains("SECRET"));
        room.give(6'000);
        QVERIFY(!room.onDisk().isEmpty());
        QVERIFY(!room.onDisk().contains("SECRET"));
        QVERIFY(!room.onDisk().contains("aaaa"));
        QCOMPARE(room.saved(), room.bytes);
    }

    void whatWasDamagedOnTheDiskIsFetchedAgain_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("a flipped bit") << 0;
        QTest::newRow("cut short") << 1;
        QTest::newRow("its pieces exchanged") << 2;
        QTest::newRow("a piece missing at the end") << 3;
        QTest::newRow("nothing left") << 4;
        QTest::newRow("in plain sight") << 5;
    }
    void whatWasDamagedOnTheDiskIsFetchedAgain()
    {
        QFETCH(int, how);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged attachment"_s));
        Room room;
        room.shelf.want(room.sha256);
        room.give(5'000);
        room.give(5'000);
        const QByteArray good = room.onDisk();
        const qsizetype half = good.size() / 2;
        QByteArray bad = good;
        bad[100] = char(bad[100] ^ 1);
        const QList<QByteArray> damages{
            bad,          good.chopped(1), good.mid(half) + good.first(half), good.first(half),
            QByteArray(), room.bytes};
        room.spoil(damages.at(how));
        const auto asked = room.wanted.size();
        QVERIFY(room.saved().isEmpty());
        QCOMPARE(room.wanted.size(), asked + 1); // nobody had to ask
        room.give(10'000);
        QCOMPARE(room.arrived.size(), 2);
        QCOMPARE(room.saved(), room.bytes);
    }

    void aFullDiskIsSaidAndWhatThereIsIsKept()
    {
#ifdef Q_OS_UNIX
        Room room;
        room.shelf.want(room.sha256);
        room.give(4'000);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit tight = before;
        tight.rlim_cur = 5'000;
        setrlimit(RLIMIT_FSIZE, &tight);
        room.give(6'000);
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(room.failed.size(), 1);
        room.shelf.want(room.sha256);
        QVERIFY(room.wanted.last().at(1).toLongLong() >= 4'000);
        room.give(6'000);
        QCOMPARE(room.arrived.size(), 1);
        QCOMPARE(room.saved(), room.bytes);
#endif
    }
};

QTEST_GUILESS_MAIN(tst_Shelf)
#include "tst_Shelf.moc"
