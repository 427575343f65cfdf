// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/MailRecords.h"

#include "app/server/import/Intake.h"
#include "app/server/mail/Mail.h"
#include "tests/support/ScratchWorkspace.h"

#include <QTest>

using namespace hadir;
using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
struct Letter
{
    QByteArray from = "Ann <ann@example.com>";
    QByteArray to = "help@shop.example";
    QByteArray id;
    QByteArray answers;
    QByteArray subject = "Lost card";
    QByteArray cc;
    QByteArray body = "words";
    QByteArray date = "Thu, 03 May 2012 11:36:43 +0200";
};

QByteArray written(const Letter &letter)
{
    QByteArray mail =
        "From: " + letter.from + "\nTo: " + letter.to + "\nSubject: " + letter.subject + '\n';
    if (!letter.date.isEmpty())
        mail += "Date: " + letter.date + '\n';
    if (!letter.id.isEmpty())
        mail += "Message-ID: <" + letter.id + ">\n";
    if (!letter.answers.isEmpty())
        mail += "References: <" + letter.answers + ">\n";
    if (!letter.cc.isEmpty())
        mail += "Cc: " + letter.cc + '\n';
    return mail + '\n' + letter.body + '\n';
}

/// A workspace into which letters are put one after the other.
struct Mailroom
{
    support::ScratchWorkspace workspace;
    WorkspaceIndex index{workspace->database()};
    MailRecords records{index, {{u"@shop.example"_s}, {}}};
    Intake intake{*workspace, index, workspace.clock, [](const ImportPlace &, const QString &) {}};

    core::Result<Imported> put(const Letter &letter)
    {
        const auto read = records.read(written(letter), workspace.clock.now());
        if (!intake.take({{}, read}, u"test"_s) || !intake.finish(u"test"_s))
            return core::fail(core::FailureKind::Storage, u"not taken"_s);
        return read;
    }

    /// The case that a letter went into.
    domain::CaseId caseOf(const Letter &letter)
    {
        const auto read = put(letter);
        for (const domain::Entity &entity : read ? read->entities : QList<domain::Entity>()) {
            if (const auto *told = std::get_if<domain::Interaction>(&entity))
                return told->caseId.value_or(domain::CaseId());
        }
        return {};
    }

    qint64 count(const QString &table)
    {
        return workspace->database()
            .value<qint64>(u"SELECT count(*) FROM \"%1\""_s.arg(table))
            ->value_or(-1);
    }
};
} // namespace

class tst_MailRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailMakesCustomerCaseAndInteraction()
    {
        Mailroom room;
        const auto read = room.put({.id = "1@x", .subject = "Re: Lost card"});
        QCOMPARE(read->entities.size(), 4);
        const auto customer = std::get<domain::Customer>(read->entities[0]);
        QCOMPARE(customer.name, u"Ann"_s);
        QCOMPARE(std::get<domain::ContactPoint>(read->entities[1]).value, u"ann@example.com"_s);
        const auto opened = std::get<domain::Case>(read->entities[2]);
        QCOMPARE(opened.subject, u"Lost card"_s);
        QCOMPARE(opened.customer, customer.id);
        const auto told = std::get<domain::Interaction>(read->entities[3]);
        QCOMPARE(told.body, u"words"_s);
        QCOMPARE(told.subject, u"Re: Lost card"_s);
        QCOMPARE(told.direction, domain::Direction::Inbound);
        QCOMPARE(told.externalRef, u"1@x"_s);
        QCOMPARE(core::toIso(told.happenedAt), u"2012-05-03T09:36:43.000Z"_s);
        QVERIFY(told.contactPoint);
    }

    void aKnownAddressBelongsToItsCustomer()
    {
        Mailroom room;
        const domain::Customer siti{.id = room.workspace.ids.make<domain::Customer>(),
                                    .name = u"Siti"_s};
        const domain::ContactPoint email{.id = room.workspace.ids.make<domain::ContactPoint>(),
                                         .customer = siti.id,
                                         .kind = domain::ContactKind::Email,
                                         .value = u"ann@example.com"_s};
        QVERIFY(
            room.workspace->ledger().bringIn({siti, email}, u"test"_s, room.workspace.clock.now()));
        const auto read = room.put({.from = "Someone <ANN@example.com>"});
        QCOMPARE(std::get<domain::Case>(read->entities[0]).customer, siti.id);
        QCOMPARE(room.count(u"customer"_s), 1);
    }

    void repliesJoinTheConversation()
    {
        Mailroom room;
        const auto first = room.caseOf({.id = "1@x"});
        QCOMPARE(room.caseOf({.from = "help@shop.example",
                              .to = "ann@example.com",
                              .id = "2@shop",
                              .answers = "1@x"}),
                 first);
        QCOMPARE(
            room.caseOf({.id = "3@x", .answers = "2@shop", .subject = "quite another subject"}),
            first);
        QVERIFY(room.caseOf({.id = "4@x"}) != first);
        QCOMPARE(room.count(u"case"_s), 2);
    }

    void repliesBeforeTheFirstMailJoinItToo()
    {
        Mailroom room;
        const auto reply = room.caseOf({.id = "2@x", .answers = "1@x"});
        QCOMPARE(room.caseOf({.id = "1@x"}), reply);
    }

    /// A thousand people got the newsletter; each of their answers is their own matter.
    void knowingAMailDoesNotOpenAnothersCase()
    {
        Mailroom room;
        const auto ann =
            room.caseOf({.from = "news@shop.example", .to = "ann@example.com", .id = "news@shop"});
        const auto bo =
            room.caseOf({.from = "bo@example.com", .id = "2@x", .answers = "news@shop"});
        const auto cy =
            room.caseOf({.from = "cy@example.com", .id = "3@x", .answers = "news@shop"});
        QVERIFY(ann != bo && bo != cy && ann != cy);
    }

    void whomTheCustomerTookInMayAnswer()
    {
        Mailroom room;
        const auto ann = room.caseOf({.id = "1@x", .cc = "bo@example.com"});
        QCOMPARE(room.caseOf({.from = "bo@example.com", .id = "2@x", .answers = "1@x"}), ann);
        QVERIFY(room.caseOf({.from = "mallory@example.com", .id = "3@x", .answers = "1@x"}) != ann);
    }

    void aCaseNumberInTheSubjectJoinsTheSameCustomersMails()
    {
        Mailroom room;
        const auto first = room.caseOf({.id = "1@x", .subject = "[Ticket#77] Lost card"});
        QCOMPARE(room.caseOf({.id = "2@x", .subject = "Re: [#77] Lost card"}), first);
        QVERIFY(room.caseOf({.from = "bo@example.com", .id = "3@x", .subject = "[#77] me too"})
                != first);
    }

    void readingTwiceAddsNothing()
    {
        Mailroom room;
        const QList<Letter> letters{
            {.id = "1@x"},
            {.id = "2@x", .answers = "1@x"},
            {.body = "no id"},
            {.date = ""},
            {.from = "help@shop.example", .to = "ann@example.com", .id = "5@x", .answers = "2@x"}};
        for (const Letter &letter : letters)
            QVERIFY(room.put(letter));
        const ImportTally before = room.intake.tally();
        QCOMPARE(room.count(u"interaction"_s), 5);
        room.workspace.clock.advance(48h);
        for (const Letter &letter : letters)
            QVERIFY(room.put(letter));
        QCOMPARE(room.intake.tally().sum().added, before.sum().added);

        WorkspaceIndex again(room.workspace->database()); // as another run would begin
        MailRecords records(again, {{u"@shop.example"_s}, {}});
        Intake intake(*room.workspace, again, room.workspace.clock,
                      [](const ImportPlace &, const QString &) {});
        for (const Letter &letter : letters)
            QVERIFY(intake.take({{}, records.read(written(letter), room.workspace.clock.now())},
                                u"test"_s));
        QVERIFY(intake.finish(u"test"_s));
        QCOMPARE(intake.tally().sum().added, 0);
        QCOMPARE(intake.tally().of(domain::Kind::Interaction).known, 5);
    }

    void twoMailsUnderOneIdAreBothKept()
    {
        Mailroom room;
        const auto first = room.caseOf({.id = "1@x", .body = "one"});
        QCOMPARE(room.caseOf({.id = "1@x", .body = "two"}), first);
        QCOMPARE(room.count(u"interaction"_s), 2);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *situation, QString date, QString received,
                            QString expected) {
            QTest::newRow(situation) << date << received << expected;
        };
        row("its own", u"2012-05-01"_s, u"2012-05-01"_s, u"2012-05-01"_s);
        row("delivered late", u"2012-05-01"_s, u"2012-06-01"_s, u"2012-05-01"_s);
        row("from the future", u"3609-06-30"_s, u"2008-06-30"_s, u"2008-06-30"_s);
        row("before there was mail", u"1970-01-01"_s, u"2008-06-30"_s, u"2008-06-30"_s);
        row("none", QString(), u"2008-06-30"_s, u"2008-06-30"_s);
        row("nobody says", QString(), QString(), QString());
    }

    void dates()
    {
        QFETCH(QString, date);
        QFETCH(QString, received);
        QFETCH(QString, expected);
        const Mail mail{.date = core::instantFromIso(date),
                        .received = core::instantFromIso(received)};
        QCOMPARE(believableDate(mail), core::instantFromIso(expected));
    }

    /// What a browser would do with it is not kept; its pictures are called as their files are.
    void htmlIsKeptHarmless()
    {
        Mailroom room;
        const QByteArray picture = "picture";
        const auto read = room.put(
            {.subject = "Logo\nContent-Type: multipart/related; boundary=b",
             .body = "--b\nContent-Type: text/html\n\n<p onclick=bad()>words<script>bad()</script>"
                     "<img src='cid:logo@x'><img src='https://t.example/p'>"
                     "<a href='javascript:bad()'>here</a>\n"
                     "--b\nContent-Type: image/png\nContent-ID: <logo@x>\n\n"
                     + picture + "\n--b--\n"});
        QVERIFY(read);
        QCOMPARE(read->files.size(), 2);
        const QByteArray hash =
            QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex();
        QCOMPARE(read->files[0],
                 "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<p>words<img src=\"cid:" + hash
                     + "\" /><img />here</p>\n");
        QCOMPARE(read->files[1], picture);
    }

    void aMailWithoutSenderIsTurnedDown()
    {
        Mailroom room;
        QVERIFY(!room.records.read("Subject: x\n\nwords", room.workspace.clock.now()));
        QVERIFY(!room.records.read("From: help@shop.example\nTo: team@shop.example\n\nwords",
                                   room.workspace.clock.now()));
    }
};

QTEST_GUILESS_MAIN(tst_MailRecords)
#include "tst_MailRecords.moc"
