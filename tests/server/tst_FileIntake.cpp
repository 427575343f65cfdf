// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/FileIntake.h"

#include "tests/support/ScratchFloor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using server::FileIntake;
using support::DeskLine;
using support::ScratchFloor;
using wire::Taken;

namespace {
constexpr qsizetype pieceBytes = 64 * 1024;

QByteArray bytesOf(qsizetype size, char seed = 7)
{
    QByteArray out(size, Qt::Uninitialized);
    for (qsizetype at = 0; at < size; ++at)
        out[at] = char(at * seed % 251);
    return out;
}

QString nameOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

wire::Piece pieceOf(const QByteArray &bytes, qint64 offset, qsizetype size = pieceBytes)
{
    return {nameOf(bytes), offset,
            QString::fromLatin1(
                bytes.sliced(offset, std::min(size, bytes.size() - offset)).toBase64())};
}

/// Offers a file and sends what the server asks for, at most so many pieces.
Taken bring(DeskLine &line, const QByteArray &bytes, int pieces = 1'000'000)
{
    line.say(wire::Offer{nameOf(bytes), bytes.size()});
    for (int n = 0; n < pieces; ++n) {
        const Taken taken = line.last<Taken>();
        if (taken.whole || !taken.kind.isEmpty() || line.closed)
            break;
        line.say(pieceOf(bytes, taken.got));
    }
    return line.last<Taken>();
}

/// Files on their way, wherever they lie.
int begunIn(ScratchFloor &house)
{
    int out = 0;
    QDirIterator files(house.workspace->folder() + u"/coming"_s, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++out;
    }
    return out;
}

/// Hangs a file with that content on a customer, as an import does.
void hang(ScratchFloor &house, const QString &sha256,
          const std::optional<AgentId> &from = std::nullopt)
{
    const auto customer = house.workspace.ids.make<Customer>();
    const auto interaction = house.workspace.ids.make<Interaction>();
    QVERIFY(
        house.workspace->ledger().bringIn({Customer{.id = customer, .name = u"Nur"_s},
                                           Interaction{.id = interaction, .customer = customer, .agent = from},
                                           Attachment{.id = house.workspace.ids.make<Attachment>(),
                                                      .customer = customer,
                                                      .interaction = interaction,
                                                      .name = u"x.bin"_s,
                                                      .size = 1,
                                                      .sha256 = sha256}},
                                          u"test"_s, house.workspace.clock.now()));
}
/// A push of two commands: somebody new, and a note about them that names a file.
wire::Push noteWith(ScratchFloor &house, qint64 number, const QByteArray &bytes)
{
    const CreateCustomer made{.customer = house.workspace.ids.make<Customer>(), .name = u"Nur"_s};
    const AddNote note{.interaction = house.workspace.ids.make<Interaction>(),
                       .customer = made.customer,
                       .body = u"See the file"_s,
                       .files = {{.attachment = house.workspace.ids.make<Attachment>(),
                                  .name = u"offer.pdf"_s,
                                  .type = u"application/pdf"_s,
                                  .size = bytes.size(),
                                  .sha256 = nameOf(bytes)}}};
    return {{house.workspace.pushed(number, made), house.workspace.pushed(number + 1, note)}};
}
} // namespace

class tst_FileIntake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComesInPiecesAndIsKeptWhenWhole()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        const QByteArray bytes = bytesOf(200'000);
        const Taken taken = bring(line, bytes);
        QCOMPARE(taken, (Taken{.sha256 = nameOf(bytes), .got = bytes.size(), .whole = true}));
        QCOMPARE(line.all<Taken>().size(), 5); // the offer, and four pieces
        QCOMPARE(house.workspace->blobs().read(nameOf(bytes), 0, bytes.size())->bytes, bytes);
        QCOMPARE(begunIn(house), 0);
    }

    void halfAFileIsNoneYet()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        const QByteArray bytes = bytesOf(200'000);
        QCOMPARE(bring(line, bytes, 2).got, 2 * pieceBytes);
        QVERIFY(!house.workspace->blobs().has(nameOf(bytes)));
        QCOMPARE(begunIn(house), 1);
    }

    void afterABreakTheRestIsBrought_data()
    {
        QTest::addColumn<bool>("serverBeginsAnew");
        QTest::addRow("of the line") << false;
        QTest::addRow("of the server") << true;
    }
    void afterABreakTheRestIsBrought()
    {
        QFETCH(bool, serverBeginsAnew);
        ScratchFloor house;
        const auto desk = house.workspace.desk(house.workspace.aina);
        const QByteArray bytes = bytesOf(200'000);
        {
            DeskLine line(house);
            line.resume(desk);
            bring(line, bytes, 2);
        }
        if (serverBeginsAnew)
            house.restart();
        DeskLine again(house);
        again.resume(desk);
        QVERIFY(bring(again, bytes).whole);
        QCOMPARE(again.all<Taken>().first().got, 2 * pieceBytes);
        QCOMPARE(again.all<Taken>().size(), 3);
        QCOMPARE(house.workspace->blobs().read(nameOf(bytes), 0, bytes.size())->bytes, bytes);
    }

    void whatTheAgentBroughtBeforeIsNotSentAgain()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        const QByteArray bytes = bytesOf(1000);
        bring(line, bytes);
        line.heard.clear();
        line.say(wire::Offer{nameOf(bytes), bytes.size()});
        QVERIFY(line.last<Taken>().whole);
    }

    void whatTheAgentSeesOnACustomerIsNotSentAgain()
    {
        ScratchFloor house;
        const QString sha256 = house.workspace->blobs().put(bytesOf(1000)).value();
        hang(house, sha256);
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        line.say(wire::Offer{sha256, 1000});
        QVERIFY(line.last<Taken>().whole);
        QVERIFY(*house.workspace->files().hasBrought(house.workspace.aina, sha256));
    }

    /// Else its name would be enough to find out that it is there, and to get it.
    void anothersFileHasToBeBroughtBySayingAllOfIt()
    {
        ScratchFloor house;
        const QByteArray bytes = bytesOf(100'000);
        DeskLine badr(house);
        badr.resume(house.workspace.desk(house.workspace.badr));
        QVERIFY(bring(badr, bytes).whole);
        DeskLine aina(house);
        aina.resume(house.workspace.desk(house.workspace.aina));
        aina.say(wire::Offer{nameOf(bytes), bytes.size()});
        QVERIFY(!aina.last<Taken>().whole);
        QCOMPARE(aina.last<Taken>().got, 0);
        QVERIFY(!*house.workspace->files().hasBrought(house.workspace.aina, nameOf(bytes)));
        QVERIFY(bring(aina, bytes).whole);
        QVERIFY(*house.workspace->files().hasBrought(house.workspace.aina, nameOf(bytes)));
    }

    // ---- on its way

    void aFileThatIsNamedBeforeItCameFollowsByItself()
    {
        ScratchFloor house;
        const QByteArray bytes = bytesOf(100'000);
        DeskLine aina(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        DeskLine badr(house);
        badr.goLive(house.workspace.desk(house.workspace.badr));
        aina.say(noteWith(house, 1, bytes));
        badr.say(wire::Fetch{nameOf(bytes), 0});
        QCOMPARE(badr.last<wire::Chunk>(),
                 (wire::Chunk{.sha256 = nameOf(bytes), .base64 = {}, .coming = true}));
        QVERIFY(bring(aina, bytes).whole);
        const auto chunk = badr.last<wire::Chunk>();
        QCOMPARE(chunk.total, bytes.size());
        QCOMPARE(QByteArray::fromBase64(chunk.base64.toLatin1()), bytes);
        QCOMPARE(badr.all<wire::Chunk>().size(), 2);
    }

    /// Who knows what a file is called by its hash has not seen it.
    void namingAnothersFileDoesNotShowIt()
    {
        ScratchFloor house;
        const QByteArray bytes = bytesOf(100'000);
        DeskLine badr(house);
        badr.goLive(house.workspace.desk(house.workspace.badr));
        QVERIFY(bring(badr, bytes).whole);
        DeskLine aina(house);
        aina.goLive(house.workspace.desk(house.workspace.aina));
        aina.say(noteWith(house, 1, bytes));
        aina.say(wire::Fetch{nameOf(bytes), 0});
        QCOMPARE(aina.last<wire::Chunk>().total, 0);
        aina.say(wire::Offer{nameOf(bytes), bytes.size()});
        QVERIFY(!aina.last<Taken>().whole);
        QVERIFY(bring(aina, bytes).whole);
        QCOMPARE(aina.last<wire::Chunk>().total, bytes.size());
    }

    void whatWasBroughtInIsThereForEverybody()
    {
        ScratchFloor house;
        const QString sha256 = house.workspace->blobs().put(bytesOf(1000)).value();
        hang(house, sha256, house.workspace.badr);
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        line.say(wire::Fetch{sha256, 0});
        QCOMPARE(line.last<wire::Chunk>().total, 1000);
    }

    // ---- what is not honest

    void otherContentThanTheNameSaysIsThrownAway()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        const QString name = nameOf("something else");
        line.say(wire::Offer{name, 9});
        line.say(wire::Piece{name, 0, QString::fromLatin1(QByteArray("malicious").toBase64())});
        QCOMPARE(line.last<Taken>(), (Taken{.sha256 = name, .kind = u"corrupt"_s}));
        QVERIFY(!house.workspace->blobs().has(name));
        QCOMPARE(begunIn(house), 0);
        QVERIFY(!line.closed);
    }

    void aPieceThatIsNotNextIsPassedOver_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addRow("again") << qint64(0);
        QTest::addRow("further on") << qint64(100'000);
        QTest::addRow("before the beginning") << qint64(-5);
    }
    void aPieceThatIsNotNextIsPassedOver()
    {
        QFETCH(qint64, offset);
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        const QByteArray bytes = bytesOf(200'000);
        bring(line, bytes, 1);
        line.say(wire::Piece{nameOf(bytes), offset, u"AAAA"_s});
        QCOMPARE(line.last<Taken>(), (Taken{.sha256 = nameOf(bytes), .got = pieceBytes}));
        QVERIFY(bring(line, bytes).whole);
    }

    void whatIsNoPieceEndsTheFile_data()
    {
        QTest::addColumn<QString>("base64");
        QTest::addRow("longer than was said") << QString::fromLatin1(bytesOf(11).toBase64());
        QTest::addRow("longer than a piece may be")
            << QString::fromLatin1(bytesOf(300 * 1024).toBase64());
        QTest::addRow("nothing") << QString();
        QTest::addRow("no base64") << u"*** not base64 ***"_s;
    }
    void whatIsNoPieceEndsTheFile()
    {
        QFETCH(QString, base64);
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        const QString name = nameOf(bytesOf(10));
        line.say(wire::Offer{name, 10});
        line.say(wire::Piece{name, 0, base64});
        QCOMPARE(line.last<Taken>().kind, u"refused"_s);
        QCOMPARE(begunIn(house), 0);
    }

    void whatIsNoFileIsNotTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        const QString fair = nameOf("x");
        QTest::addRow("a path") << u"../../../../etc/passwd"_s << qint64(10);
        QTest::addRow("a pattern") << QString(64, u'*') << qint64(10);
        QTest::addRow("capitals") << fair.toUpper() << qint64(10);
        QTest::addRow("no name") << QString() << qint64(10);
        QTest::addRow("empty") << fair << qint64(0);
        QTest::addRow("less than nothing") << fair << qint64(-1);
        QTest::addRow("too large") << fair << qint64(25) * 1024 * 1024 + 1;
        QTest::addRow("much too large") << fair << std::numeric_limits<qint64>::max();
    }
    void whatIsNoFileIsNotTaken()
    {
        QFETCH(QString, name);
        QFETCH(qint64, size);
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        line.say(wire::Offer{name, size});
        QCOMPARE(line.last<Taken>().kind, u"refused"_s);
        line.say(wire::Piece{name, 0, u"AAAA"_s});
        QVERIFY(!line.last<Taken>().whole);
        QCOMPARE(begunIn(house), 0);
    }

    void nobodyBringsAnythingWithoutSigningIn_data()
    {
        QTest::addColumn<bool>("offers");
        QTest::addRow("offer") << true;
        QTest::addRow("piece") << false;
    }
    void nobodyBringsAnythingWithoutSigningIn()
    {
        QFETCH(bool, offers);
        ScratchFloor house;
        DeskLine line(house);
        line.say(wire::Hello{.client = house.workspace.ids.make<wire::Client>()});
        if (offers)
            line.say(wire::Offer{nameOf("x"), 1});
        else
            line.say(wire::Piece{nameOf("x"), 0, u"AAAA"_s});
        QCOMPARE(line.last<wire::Sorry>().kind, u"malformed"_s);
        QVERIFY(line.closed);
        QCOMPARE(begunIn(house), 0);
    }

    void aPieceOfWhatWasNotOfferedLastEndsTheTalk()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        line.say(wire::Offer{nameOf("one"), 3});
        line.say(wire::Offer{nameOf("two"), 3});
        line.say(wire::Piece{nameOf("one"), 0, u"b25l"_s});
        QCOMPARE(line.last<wire::Sorry>().kind, u"malformed"_s);
    }

    // ---- how much

    void tooManyAtOnceAreNotBegun()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        for (int n = 0; n < 8; ++n)
            QVERIFY(bring(line, bytesOf(100'000, char(3 + n)), 1).kind.isEmpty());
        const Taken ninth = bring(line, bytesOf(100'000, 50), 1);
        QCOMPARE(ninth.kind, u"throttled"_s);
        QVERIFY(ninth.retryAfterMs > 0);
        QVERIFY(bring(line, bytesOf(100'000, 3)).whole); // what was begun goes on
        QVERIFY(bring(line, bytesOf(100'000, 50)).whole);
    }

    void oneDayTakesSoMuchOfAnAgentAndNoMore()
    {
        ScratchFloor house;
        const server::BlobFolder blobs = house.workspace->blobs();
        FileIntake intake(house.workspace->folder() + u"/coming"_s, blobs,
                          house.workspace->database(), {.file = 1000, .day = 1500, .begun = 8});
        const auto now = house.workspace.clock.now();
        const auto aina = house.workspace.aina;
        const auto bringAll = [&](AgentId agent, const QByteArray &bytes, core::Instant at) {
            const wire::Offer offer{nameOf(bytes), bytes.size()};
            const auto offered = intake.offer(agent, offer, FileIntake::Sighting::Unseen, at);
            if (!offered->kind.isEmpty())
                return *offered;
            return *intake.take(agent, offer, pieceOf(bytes, 0), at);
        };
        QVERIFY(bringAll(aina, bytesOf(1000, 3), now).whole);
        QCOMPARE(bringAll(aina, bytesOf(1000, 5), now + 23h).kind, u"throttled"_s);
        QVERIFY(bringAll(house.workspace.badr, bytesOf(1000, 5), now + 23h).whole);
        QVERIFY(bringAll(aina, bytesOf(1000, 5), now + 25h).whole);
    }

    // ---- what does not stay

    void whatNobodyGoesOnWithIsGoneAfterADay()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        bring(line, bytesOf(200'000), 1);
        const auto today =
            core::fromMillis(QFileInfo(onlyFile(house)).lastModified().toMSecsSinceEpoch());
        QVERIFY(house.workspace->files().clean(today + 23h));
        QCOMPARE(begunIn(house), 1);
        QVERIFY(house.workspace->files().clean(today + 25h));
        QCOMPARE(begunIn(house), 0);
        QVERIFY(bring(line, bytesOf(200'000)).whole); // from its beginning
    }

    void whatHangsOnNothingIsGoneAfterAWeek()
    {
        ScratchFloor house;
        DeskLine line(house);
        line.resume(house.workspace.desk(house.workspace.aina));
        const QString used = bring(line, bytesOf(1000, 3)).sha256;
        const QString unused = bring(line, bytesOf(1000, 5)).sha256;
        hang(house, used);
        const auto now = house.workspace.clock.now();
        QVERIFY(house.workspace->files().clean(now + 24h * 6));
        QVERIFY(house.workspace->blobs().has(unused));
        QVERIFY(house.workspace->files().clean(now + 24h * 8));
        QVERIFY(!house.workspace->blobs().has(unused));
        QVERIFY(house.workspace->blobs().has(used));
        line.heard.clear();
        line.say(wire::Offer{unused, 1000});
        QVERIFY(!line.last<Taken>().whole);
    }

    void anErasureTakesThemToo()
    {
        ScratchFloor house;
        const auto desk = house.workspace.desk(house.workspace.aina);
        DeskLine line(house);
        line.resume(desk);
        const QByteArray whole = bytesOf(1000, 3);
        const QByteArray half = bytesOf(200'000, 5);
        bring(line, whole);
        bring(line, half, 1);
        hang(house, nameOf(whole));
        hang(house, nameOf(half));
        for (const QByteArray &bytes : {whole, half}) {
            const auto about = house.workspace->database().value<CustomerId>(
                uR"(SELECT "customer" FROM attachment WHERE "sha256" = ?)"_s, nameOf(bytes));
            QVERIFY(house.workspace->erasures().order({.customer = **about, .reason = u"asked"_s},
                                                      house.workspace.clock.now()));
        }
        QCOMPARE(begunIn(house), 0);
        QVERIFY(!house.workspace->blobs().has(nameOf(whole)));
        QVERIFY(!*house.workspace->files().hasBrought(house.workspace.aina, nameOf(whole)));
    }

private:
    static QString onlyFile(ScratchFloor &house)
    {
        QDirIterator files(house.workspace->folder() + u"/coming"_s, QDir::Files,
                           QDirIterator::Subdirectories);
        return files.next();
    }
};

QTEST_GUILESS_MAIN(tst_FileIntake)
#include "tst_FileIntake.moc"
