// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Courier.h"

#include "app/desk/packFile.h"
#include "app/store/Cache.h"
#include "tests/support/ManualClock.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using core::FailureKind;
using desk::Courier;
using domain::AttachedFile;
using wire::Taken;

namespace {
constexpr qint64 pieceBytes = 64 * 1024;

QByteArray bytesOf(qsizetype size, char seed = 'a')
{
    QByteArray out(size, seed);
    for (qsizetype at = 0; at < size; ++at)
        out[at] = char(seed + at % 31);
    return out;
}

const domain::CustomerId customer(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2));
const domain::CaseId caseId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 3));

/// A courier over a profile; the test is the server.
struct Post
{
    QTemporaryDir dir;
    desk::Profile profile{dir.filePath(u"profile"_s),
                          *store::SealedFiles::of(*store::DataKey::make())};
    support::ManualClock clock;
    store::WorkFile work;
    store::Cache cache;
    desk::Shelf shelf{profile};
    Courier courier{Courier::Tools{work, cache.database(), shelf, clock}};
    QSignalSpy offered{&courier, &Courier::offered};
    QSignalSpy pieces{&courier, &Courier::pieceReady};
    QSignalSpy arrived{&courier, &Courier::arrived};
    QSignalSpy failed{&courier, &Courier::failed};

    Post()
        : work(*store::WorkFile::open(dir.filePath(u"work.db"_s)))
        , cache(*store::Cache::open(u":memory:"_s))
    {
        QDir().mkpath(profile.blobs());
    }

    [[nodiscard]] core::Result<store::OutgoingFile> pack(QByteArray bytes)
    {
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        return desk::packFile(profile, source, [](qint64, qint64) { return true; });
    }
    /// Packs it and keeps it with the draft, as the composer does.
    AttachedFile attach(const QByteArray &bytes)
    {
        const auto packed = pack(bytes);
        AttachedFile file{.attachment = domain::AttachmentId(QUuid(uint(++m_count), 2, 3, 4, 5, 6,
                                                                   7, 8, 9, 1, 4)),
                          .name = u"offer.pdf"_s,
                          .type = u"application/pdf"_s,
                          .size = packed->size,
                          .sha256 = packed->sha256};
        attached.append(file);
        keepDraft();
        return file;
    }
    void keepDraft()
    {
        QVERIFY(courier.expect(attached));
        QVERIFY(work.drafts().save({.customer = customer,
                                    .caseId = caseId,
                                    .channel = domain::Channel::Email,
                                    .body = {},
                                    .savedAt = clock.now(),
                                    .files = attached}));
        QVERIFY(courier.tidy());
        courier.lookAgain();
    }
    void lineIs(const sync::LineState &state) { courier.follow(state); }
    [[nodiscard]] wire::Offer lastOffer() const { return offered.last().at(0).value<wire::Offer>(); }
    [[nodiscard]] wire::Piece lastPiece() const { return pieces.last().at(0).value<wire::Piece>(); }
    [[nodiscard]] bool lies(const QString &path) const { return QFile::exists(path); }

    QList<AttachedFile> attached;

private:
    int m_count = 0;
};
} // namespace

class tst_Courier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileGoesPieceByPieceAndIsWhatItWas()
    {
        Post post;
        const QByteArray bytes = bytesOf(150'000);
        const AttachedFile file = post.attach(bytes);
        post.lineIs(sync::line::Live{});
        QCOMPARE(post.lastOffer(), (wire::Offer{file.sha256, file.size}));
        QByteArray got;
        while (got.size() < bytes.size()) {
            post.courier.hear({.sha256 = file.sha256, .got = got.size()});
            QCOMPARE(post.lastPiece().offset, got.size());
            got += QByteArray::fromBase64(post.lastPiece().base64.toLatin1());
        }
        post.courier.hear({.sha256 = file.sha256, .got = got.size(), .whole = true});
        QCOMPARE(got, bytes);
        QCOMPARE(post.pieces.size(), 3);
        QCOMPARE(post.arrived.size(), 1);
        QVERIFY(*post.work.files().hasArrived(file.sha256));
    }

    void withoutALineNothingGoes()
    {
        Post post;
        post.attach(bytesOf(10));
        post.lineIs(sync::line::Connecting{});
        QCOMPARE(post.offered.size(), 0);
    }

    void afterABreakTheServerIsAskedHowFarItIs()
    {
        Post post;
        const AttachedFile file = post.attach(bytesOf(150'000));
        post.lineIs(sync::line::Live{});
        post.courier.hear({.sha256 = file.sha256});
        post.lineIs(sync::line::Connecting{});
        post.lineIs(sync::line::Live{});
        QCOMPARE(post.offered.size(), 2);
        post.courier.hear({.sha256 = file.sha256, .got = pieceBytes});
        QCOMPARE(post.lastPiece().offset, pieceBytes);
    }

    void whatTheServerHasIsNotSent()
    {
        Post post;
        const AttachedFile file = post.attach(bytesOf(150'000));
        post.lineIs(sync::line::Live{});
        post.courier.hear({.sha256 = file.sha256, .got = file.size, .whole = true});
        QCOMPARE(post.pieces.size(), 0);
        QCOMPARE(post.arrived.size(), 1);
    }

    void oneGoesAfterTheOther()
    {
        Post post;
        const AttachedFile first = post.attach(bytesOf(10, 'a'));
        const AttachedFile second = post.attach(bytesOf(10, 'b'));
        post.lineIs(sync::line::Live{});
        QCOMPARE(post.offered.size(), 1);
        QCOMPARE(post.lastOffer().sha256, first.sha256);
        post.courier.hear({.sha256 = first.sha256, .got = 10, .whole = true});
        QCOMPARE(post.lastOffer().sha256, second.sha256);
    }

    void whatIsNotTakenHoldsUpNoOther()
    {
        Post post;
        const AttachedFile first = post.attach(bytesOf(10, 'a'));
        const AttachedFile second = post.attach(bytesOf(10, 'b'));
        post.lineIs(sync::line::Live{});
        post.courier.hear({.sha256 = first.sha256, .kind = u"throttled"_s, .retryAfterMs = 60'000});
        QCOMPARE(post.failed.size(), 1);
        QCOMPARE(post.failed.last().at(1).value<core::Failure>().kind, FailureKind::Throttled);
        QCOMPARE(post.lastOffer().sha256, second.sha256);
        post.courier.hear({.sha256 = second.sha256, .got = 10, .whole = true});
        QCOMPARE(post.offered.size(), 2);
        post.clock.advance(61s);
        QCOMPARE(post.offered.size(), 3);
        QCOMPARE(post.lastOffer().sha256, first.sha256);
    }

    void whatWasDamagedOnTheDiskIsSaidAndHoldsUpNoOther()
    {
        Post post;
        const AttachedFile first = post.attach(bytesOf(10, 'a'));
        const AttachedFile second = post.attach(bytesOf(10, 'b'));
        QFile there(post.profile.outgoing(first.sha256));
        QVERIFY(there.open(QIODevice::ReadWrite));
        there.seek(there.size() - 1);
        there.write("!");
        there.close();
        post.lineIs(sync::line::Live{});
        post.courier.hear({.sha256 = first.sha256});
        QCOMPARE(post.failed.last().at(1).value<core::Failure>().kind, FailureKind::Corrupt);
        QCOMPARE(post.lastOffer().sha256, second.sha256);
    }

    // ---- what stays and what goes

    void whatIsTakenOffADraftIsGone()
    {
        Post post;
        const AttachedFile file = post.attach(bytesOf(10));
        QVERIFY(post.lies(post.profile.outgoing(file.sha256)));
        post.attached.clear();
        post.keepDraft();
        QVERIFY(!post.lies(post.profile.outgoing(file.sha256)));
        QVERIFY(post.work.files().all()->isEmpty());
        post.lineIs(sync::line::Live{});
        QCOMPARE(post.offered.size(), 0);
    }

    void whatWasSentIsNamedByItsCommandUntilItIsThere()
    {
        Post post;
        const AttachedFile file = post.attach(bytesOf(10));
        const domain::ReplyToCustomer reply{
            .customer = customer, .caseId = caseId, .body = u"Here it is"_s, .files = {file}};
        QVERIFY(post.courier.expect(QList<domain::Command>{reply}));
        const auto number = post.work.append(reply, post.clock.now());
        QVERIFY(number);
        post.attached.clear();
        post.keepDraft();
        QVERIFY(post.lies(post.profile.outgoing(file.sha256)));
        QVERIFY(*post.work.holdsWords());
        QVERIFY(post.work.confirmThrough(*number, post.clock.now())); // before its file came
        QVERIFY(post.courier.tidy());
        QVERIFY(post.lies(post.profile.outgoing(file.sha256)));
        QVERIFY(*post.work.holdsWords());
        post.lineIs(sync::line::Live{});
        post.courier.hear({.sha256 = file.sha256, .got = 10, .whole = true});
        QVERIFY(!post.lies(post.profile.outgoing(file.sha256)));
        QVERIFY(post.lies(post.profile.blob(file.sha256))); // an attachment as others are
        QVERIFY(!*post.work.holdsWords());
    }

    /// A server that was put back to an earlier day may have lost it.
    void whatIsSentAgainIsOfferedAgain()
    {
        Post post;
        const AttachedFile file = post.attach(bytesOf(10));
        post.lineIs(sync::line::Live{});
        post.courier.hear({.sha256 = file.sha256, .got = 10, .whole = true});
        QCOMPARE(post.offered.size(), 1);
        QVERIFY(post.courier.expect(QList<domain::Command>{domain::ReplyToCustomer{
            .customer = customer, .caseId = caseId, .body = u"x"_s, .files = {file}}}));
        post.courier.lookAgain();
        QCOMPARE(post.offered.size(), 2);
    }

    void whatAnEndedProgramLeftIsRemovedAtTheStart()
    {
        Post post;
        const auto packed = post.pack(bytesOf(10)); // and no draft named it
        QVERIFY(packed);
        const AttachedFile kept = post.attach(bytesOf(10, 'b'));
        QVERIFY(post.courier.begin({}));
        QVERIFY(!post.lies(post.profile.outgoing(packed->sha256)));
        QVERIFY(post.lies(post.profile.outgoing(kept.sha256)));
    }

    // ---- packing

    void nobodyReadsWhatIsPacked()
    {
        Post post;
        const auto packed = post.pack("a secret offer, a secret offer");
        QFile there(post.profile.outgoing(packed->sha256));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QVERIFY(!there.readAll().contains("secret"));
        QCOMPARE(*post.shelf.bytes(packed->sha256, 100), "a secret offer, a secret offer");
    }

    void aFreshCacheLeavesItWhereItIs()
    {
        Post post;
        const AttachedFile file = post.attach(bytesOf(10));
        post.profile.clearCache();
        QVERIFY(post.lies(post.profile.outgoing(file.sha256)));
    }

    void whatIsNoFileIsNotPacked_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addRow("empty") << qint64(0);
        QTest::addRow("too large") << qint64(25) * 1024 * 1024 + 1;
    }
    void whatIsNoFileIsNotPacked()
    {
        QFETCH(qint64, size);
        Post post;
        const auto packed = post.pack(QByteArray(size, 'x'));
        QVERIFY(!packed);
        QCOMPARE(packed.error().kind, FailureKind::Refused);
        QVERIFY(!QDir(post.profile.outgoing()).exists());
    }

    void whatIsGivenUpLeavesNothing()
    {
        Post post;
        QByteArray bytes = bytesOf(1'000'000);
        QBuffer source(&bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const auto packed = desk::packFile(post.profile, source, [](qint64 done, qint64 total) {
            return done < total * 3 / 4;
        });
        QVERIFY(!packed);
        QCOMPARE(packed.error().kind, FailureKind::Cancelled);
        QCOMPARE(QDir(post.profile.outgoing()).entryList(QDir::Files).size(), 0);
        const QStringList folders =
            QDir(post.profile.outgoing()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY(QDir(post.profile.outgoing() + u'/' + folder).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Courier)
#include "tst_Courier.moc"
