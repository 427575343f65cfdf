// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/codec.h"

#include "app/wire/messageSchemas.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::wire;
using hadir::core::FailureKind;
using hadir::core::fromMillis;
namespace domain = hadir::domain;

namespace {
const auto someUuid = QUuid::fromString(u"018f0000-0000-7000-8000-000000000001");
const auto otherUuid = QUuid::fromString(u"018f0000-0000-7000-8000-000000000002");

/// One of each message with every field set, as docs/protocol.md shows them.
QList<Message> samples()
{
    const QJsonObject note{{u"interaction"_s, someUuid.toString(QUuid::WithoutBraces)},
                           {u"customer"_s, otherUuid.toString(QUuid::WithoutBraces)},
                           {u"body"_s, u"Called back, all well"_s}};
    const QJsonObject unknown{{u"customer"_s, otherUuid.toString(QUuid::WithoutBraces)},
                              {u"languages"_s, QJsonArray{u"ms"_s, u"en"_s}},
                              {u"preferredChannel"_s, QJsonValue()},
                              {u"was"_s, QJsonObject{{u"languages"_s, QJsonArray{u"ms"_s}},
                                                     {u"preferredChannel"_s, u"sms"_s}}}};
    const QJsonObject team{{u"id"_s, someUuid.toString(QUuid::WithoutBraces)},
                           {u"name"_s, u"Billing"_s}};
    return {
        Hello{1, u"hadir/0.1.0"_s, ClientId(someUuid)},
        SignIn{u"nur.aisyah"_s, u"correct horse"_s},
        Resume{u"bXktdG9rZW4"_s},
        SignOut{},
        Sync{u"e1"_s, 41, 6, 2000, {domain::CustomerId(otherUuid)}, {domain::CustomerId(someUuid)}},
        Push{{{7, u"add-note"_s, note, fromMillis(1'795'338'300'000), u"5d41402abc4b2a76"_s},
              {8, u"change-customer"_s, unknown, fromMillis(1'795'338'301'000),
               u"7d793037a0760186"_s}}},
        Present{Availability::Away, domain::CustomerId(someUuid), domain::CaseId(otherUuid), true},
        Fetch{u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s, 262144},
        Offer{u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s, 4},
        Piece{u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s, 0,
              u"dGVzdA=="_s},
        Open{domain::CustomerId(otherUuid)},
        Older{domain::CustomerId(otherUuid), fromMillis(1'795'000'000'000),
              domain::InteractionId(someUuid), 100},
        Search{3, u"siti 0123"_s, 8, domain::CustomerId(otherUuid), {u"city"_s, u"tier"_s}},
        Erased{{domain::CustomerId(otherUuid)}},
        Wiped{},
        Welcome{1, u"hadird/0.1.0"_s, u"Seri"_s, fromMillis(1'795'338'300'000)},
        SignedIn{domain::AgentId(someUuid),
                 u"Nur Aisyah"_s,
                 domain::Role::Supervisor,
                 u"bXktdG9rZW4"_s,
                 7,
                 fromMillis(1'795'338'300'000),
                 u"c2hhcmU"_s,
                 fromMillis(1'795'597'500'000),
                 u"5d41402abc4b2a76"_s,
                 true,
                 {{domain::CustomerId(otherUuid),
                   {domain::BelongingId(someUuid)},
                   {u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s}}}},
        Page{u"e1"_s,
             41,
             43,
             true,
             120,
             7,
             {{7, domain::Refusal::TakenByOther, u"018f0000-0000-7000-8000-000000000002"_s,
               domain::AgentId(someUuid), fromMillis(1'795'338'200'000)}},
             {{u"team"_s, team}},
             fromMillis(1'795'338'300'000),
             {domain::CustomerId(otherUuid)},
             {{domain::CustomerId(otherUuid), fromMillis(1'795'000'000'000),
               domain::InteractionId(someUuid)}}},
        Presence{true,
                 {{domain::AgentId(someUuid), Availability::Available,
                   domain::CustomerId(otherUuid), domain::CaseId(otherUuid), true}}},
        Chunk{u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s, 0, 4,
              u"dGVzdA=="_s, true},
        Taken{u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s, 4, true,
              u"throttled"_s, 30'000},
        Found{3,
              {{.customer = domain::CustomerId(otherUuid),
                .name = u"Siti Aminah"_s,
                .company = u"Seri Batik"_s,
                .tier = u"gold"_s,
                .city = u"Ipoh"_s,
                .contact = u"+60123456789"_s},
               {.customer = domain::CustomerId(otherUuid),
                .name = u"Siti Aminah"_s,
                .company = u"Seri Batik"_s,
                .tier = u"gold"_s,
                .city = u"Ipoh"_s,
                .caseId = domain::CaseId(someUuid),
                .number = 1204,
                .subject = u"Late parcel"_s,
                .status = domain::CaseStatus::Open,
                .channel = domain::Channel::Email}},
              0,
              {{u"city"_s, domain::AgentId(someUuid), fromMillis(1'795'338'200'000)}},
              {{.message = domain::InteractionId(someUuid),
                .customer = domain::CustomerId(otherUuid),
                .name = u"Siti Aminah"_s,
                .caseId = domain::CaseId(someUuid),
                .number = 1204,
                .channel = domain::Channel::Email,
                .at = fromMillis(1'795'338'200'000),
                .text = u"The parcel is late."_s,
                .marks = {{4, 6}}}},
              true,
              true},
        Sorry{u"throttled"_s, u"too many attempts"_s, 30'000},
    };
}

QString goldenPath(const Message &message)
{
    return QStringLiteral(HADIR_GOLDEN "/%1.json").arg(nameOf(message));
}
} // namespace

class tst_codec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsASampleOfEveryMessage()
    {
        const QList<Message> all = samples();
        QCOMPARE(size_t(all.size()), std::variant_size_v<Message>);
        for (qsizetype at = 0; at < all.size(); ++at)
            QCOMPARE(qsizetype(all[at].index()), at);
    }

    void aMessageIsWrittenAsItsGoldenFile_data() { messages(); }
    void aMessageIsWrittenAsItsGoldenFile()
    {
        QFETCH(int, at);
        const Message message = samples().at(at);
        const QByteArray written =
            QJsonDocument::fromJson(toJson(message)).toJson(QJsonDocument::Indented);
        QFile golden(goldenPath(message));
        if (qEnvironmentVariableIsSet("HADIR_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(written);
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(golden.readAll()));
    }

    void aGoldenFileIsReadAsItsMessage_data() { messages(); }
    void aGoldenFileIsReadAsItsMessage()
    {
        QFETCH(int, at);
        const Message message = samples().at(at);
        QFile golden(goldenPath(message));
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const auto read = decode({Frame::Type::Text, golden.readAll()});
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == message);
    }

    void aLongMessageTravelsCompressedAndComesBack()
    {
        const Message note =
            Push{{{1, u"add-note"_s, {{u"body"_s, QString(50'000, u'ض')}}, fromMillis(1)}}};
        const Frame frame = encode(note);
        QCOMPARE(frame.type, Frame::Type::Binary);
        QVERIFY(frame.bytes.size() < 2'000);
        QVERIFY(decode(frame).value() == note);
        QCOMPARE(encode(SignOut{}).type, Frame::Type::Text);
    }

    /// Somebody pasted it into the search.
    void halfACharacterDoesNotEndTheTalk()
    {
        const auto sent = decode(encode(Search{1, u"a"_s + QChar(0xd800) + u"b\\ud800\n"_s, 8}));
        QVERIFY(sent);
        QCOMPARE(std::get<Search>(*sent).query, u"a\ufffdb\\ud800\n"_s);
    }

    void fieldsFromTheFutureArePassedOver()
    {
        QVERIFY(decode({Frame::Type::Text, R"({"t":"resume","token":"x","colour":"red"})"}));
    }

    void garbageIsMalformed_data()
    {
        QTest::addColumn<bool>("binary");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const int malformed = int(FailureKind::Malformed);
        QTest::addRow("nothing") << false << QByteArray() << malformed;
        QTest::addRow("no json") << false << QByteArray("\x00\xff{{{") << malformed;
        QTest::addRow("array") << false << QByteArray("[1]") << malformed;
        QTest::addRow("wrong type")
            << false << QByteArray(R"({"t":"sync","revision":"x"})") << malformed;
        QTest::addRow("deep") << false
                              << QByteArray(R"({"t":"sync","x":)") + QByteArray(5000, '[')
                                     + QByteArray(5000, ']') + '}'
                              << malformed;
        QTest::addRow("no zstd") << true << QByteArray("hello") << malformed;
        QTest::addRow("unknown") << false << QByteArray(R"({"t":"teleport"})")
                                 << int(FailureKind::Incompatible);
    }
    void garbageIsMalformed()
    {
        QFETCH(bool, binary);
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const auto read = decode({binary ? Frame::Type::Binary : Frame::Type::Text, bytes});
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
    }

    void aBombIsNotUnpacked()
    {
        const Frame bomb = frameOf(QByteArray(8 * 1024 * 1024, ' '));
        QVERIFY(bomb.bytes.size() < 10'000);
        const auto read = decode(bomb, {.bytes = 1024 * 1024});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FailureKind::Malformed);
    }

private:
    static void messages()
    {
        QTest::addColumn<int>("at");
        const QList<Message> all = samples();
        for (int at = 0; at < all.size(); ++at)
            QTest::addRow("%s", nameOf(all[at]).data()) << at;
    }
};

QTEST_GUILESS_MAIN(tst_codec)
#include "tst_codec.moc"
