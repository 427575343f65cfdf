// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fileRules.h"

#include "tests/domain/Workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;

namespace {
constexpr qint64 megabyte = 1'000'000;

AttachedFile file(const QString &type, qint64 size, int number = 1)
{
    return {.attachment = AttachmentId(QUuid(uint(number), 2, 3, 4, 5, 6, 7, 8, 9, 1, 2)),
            .name = u"a file"_s,
            .type = type,
            .size = size,
            .sha256 = QString(64, u'a')};
}

ReplyToCustomer replyWith(Workspace &w, const QList<AttachedFile> &files,
                          Channel channel = Channel::Email)
{
    return {.interaction = w.ids.make<Interaction>(),
            .customer = w.ahmad,
            .caseId = w.bill,
            .channel = channel,
            .body = u"Here it is"_s,
            .files = files};
}

/// A message of the customer on WhatsApp, so long before the workspace's present.
InteractionId heard(Workspace &w, core::Milliseconds ago)
{
    const auto id = w.ids.make<Interaction>();
    w.unit.put(Interaction{.id = id,
                           .customer = w.ahmad,
                           .caseId = w.bill,
                           .channel = Channel::WhatsApp,
                           .direction = Direction::Inbound,
                           .author = Author::Customer,
                           .body = u"Hello?"_s,
                           .happenedAt = w.stamp.recorded - ago});
    return id;
}
} // namespace

class tst_fileRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChannelTakesWhatItsNetworkTakes_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("type");
        QTest::addColumn<qint64>("most"); // 0: nothing of that kind
        const QString png = u"image/png"_s;
        const QString pdf = u"application/pdf"_s;
        const QString film = u"video/mp4"_s;
        QTest::addRow("picture by email") << Channel::Email << QString() << png << 18 * megabyte;
        QTest::addRow("picture on WhatsApp")
            << Channel::WhatsApp << QString() << png << 5 * megabyte;
        QTest::addRow("film on WhatsApp")
            << Channel::WhatsApp << QString() << film << 16 * megabyte;
        QTest::addRow("paper on WhatsApp") << Channel::WhatsApp << QString() << pdf << largestFile;
        QTest::addRow("SMS") << Channel::Sms << QString() << png << qint64(0);
        QTest::addRow("call") << Channel::Call << QString() << png << qint64(0);
        QTest::addRow("paper on Instagram")
            << Channel::Social << u"Instagram"_s << pdf << qint64(0);
        QTest::addRow("picture on X") << Channel::Social << u"x"_s << png << 5 * megabyte;
        QTest::addRow("paper on who knows what") << Channel::Social << u"new"_s << pdf << qint64(0);
        QTest::addRow("note") << Channel::Note << QString() << pdf << largestFile;
    }
    void aChannelTakesWhatItsNetworkTakes()
    {
        QFETCH(const Channel, channel);
        QFETCH(const QString, service);
        QFETCH(const QString, type);
        QFETCH(const qint64, most);
        QCOMPARE(objectionTo({file(type, std::max<qint64>(1, most))}, channel, service).has_value(),
                 most == 0);
        QVERIFY(objectionTo({file(type, most + 1)}, channel, service));
    }

    void whatIsTooMuchIsNamed()
    {
        const QString pdf = u"application/pdf"_s;
        QVERIFY(!objectionTo({}, Channel::Sms, {}));
        QCOMPARE(objectionTo({file(pdf, 9)}, Channel::Sms, {}),
                 FileObjection{FileTrouble::NotHere});
        QCOMPARE(objectionTo({file(pdf, 9), file(pdf, 0)}, Channel::Email, {}),
                 (FileObjection{FileTrouble::Empty, 1}));
        QCOMPARE(
            objectionTo({file(pdf, 9), file(u"image/jpeg"_s, 6 * megabyte)}, Channel::WhatsApp, {}),
            (FileObjection{FileTrouble::TooLarge, 1, 5 * megabyte}));
        QCOMPARE(
            objectionTo({file(pdf, 13 * megabyte), file(pdf, 13 * megabyte)}, Channel::Email, {}),
            (FileObjection{FileTrouble::TooMuch, 1, 18 * megabyte}));
        QCOMPARE(objectionTo(QList<AttachedFile>(21, file(pdf, 1)), Channel::Email, {}),
                 (FileObjection{FileTrouble::TooMany, 20, 20}));
    }

    // ---- names

    void aNameLeadsNowhereAndShowsItsEnding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("harmless");
        QTest::addRow("honest") << u"عرض السعر 2026.pdf"_s << u"عرض السعر 2026.pdf"_s;
        QTest::addRow("path") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
        QTest::addRow("drive") << u"C:\\boot.ini"_s << u"C__boot.ini"_s;
        QTest::addRow("turned round") << u"offer\u202Efdp.exe"_s << u"offer_fdp.exe"_s;
        QTest::addRow("isolate") << u"\u2066a\u2069.pdf"_s << u"_a_.pdf"_s;
        QTest::addRow("control") << u"a\nb\x07.pdf"_s << u"a_b_.pdf"_s;
        QTest::addRow("hidden") << u"...bashrc"_s << u"bashrc"_s;
        QTest::addRow("nothing") << u" . "_s << u"attachment"_s;
        QTest::addRow("long") << QString(400, u'x') + u".pdf"_s << QString(146, u'x') + u".pdf"_s;
    }
    void aNameLeadsNowhereAndShowsItsEnding()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, harmless);
        QCOMPARE(harmlessFileName(name), harmless);
        QCOMPARE(harmlessFileName(harmless), harmless);
    }

    // ---- the rules

    void aReplyBringsItsFiles()
    {
        Workspace w;
        AttachedFile sent = file(u"application/pdf"_s, 9);
        sent.name = u"../offer\u202Efdp.pdf"_s;
        const ReplyToCustomer reply = replyWith(w, {sent});
        QVERIFY(w.does(w.nur, reply));
        const auto there = w.unit.find(sent.attachment);
        QVERIFY(there);
        QCOMPARE(there->customer, w.ahmad);
        QCOMPARE(there->interaction, reply.interaction);
        QCOMPARE(there->name, u"_offer_fdp.pdf"_s);
        QCOMPARE(there->sha256, sent.sha256);
        QCOMPARE(there->size, 9);
    }

    void aNoteBringsItsFiles()
    {
        Workspace w;
        const AttachedFile sent = file(u"image/png"_s, 9);
        QVERIFY(w.does(w.nur, AddNote{.interaction = w.ids.make<Interaction>(),
                                      .customer = w.ahmad,
                                      .body = u"See"_s,
                                      .files = {sent}}));
        QVERIFY(w.unit.find(sent.attachment));
    }

    void whatIsNoFileIsRefusedAndNothingIsSaid_data()
    {
        QTest::addColumn<QList<AttachedFile>>("files");
        const AttachedFile fair = file(u"application/pdf"_s, 9);
        AttachedFile bad = fair;
        bad.sha256 = u"../../etc/passwd"_s;
        QTest::addRow("no hash") << QList{bad};
        bad = fair;
        bad.sha256 = QString(64, u'A');
        QTest::addRow("capitals") << QList{bad};
        bad = fair;
        bad.attachment = {};
        QTest::addRow("no id") << QList{bad};
        bad = fair;
        bad.size = -1;
        QTest::addRow("less than nothing") << QList{bad};
        bad = fair;
        bad.type = QString(101, u'x');
        QTest::addRow("a long type") << QList{bad};
        QTest::addRow("one twice") << QList{fair, fair};
        QTest::addRow("too large") << QList{file(u"application/pdf"_s, 26 * megabyte)};
        QTest::addRow("too many") << QList<AttachedFile>(21, fair);
    }
    void whatIsNoFileIsRefusedAndNothingIsSaid()
    {
        QFETCH(const QList<AttachedFile>, files);
        Workspace w;
        const ReplyToCustomer reply = replyWith(w, files);
        QCOMPARE(refusalOf(w.does(w.nur, reply)), Refusal::Invalid);
        QVERIFY(!w.unit.find(reply.interaction));
    }

    void anSmsTakesNoFile()
    {
        Workspace w;
        const auto refused = w.does(w.nur, replyWith(w, {file(u"image/png"_s, 9)}, Channel::Sms));
        QCOMPARE(refused.error(), (Rejection{Refusal::Invalid, u"files"_s}));
    }

    // ---- the 24 hours of WhatsApp

    void whatsAppTakesAnAnswerForADay_data()
    {
        QTest::addColumn<core::Milliseconds>("ago");
        QTest::addColumn<bool>("taken");
        QTest::addRow("just now") << core::Milliseconds(0) << true;
        QTest::addRow("at the last moment") << core::Milliseconds(24h - 1ms) << true;
        QTest::addRow("a day later") << core::Milliseconds(24h) << false;
    }
    void whatsAppTakesAnAnswerForADay()
    {
        QFETCH(const core::Milliseconds, ago);
        QFETCH(const bool, taken);
        Workspace w;
        w.stamp = {core::fromMillis(1'795'000'000'000), core::fromMillis(1'795'000'000'000)};
        const InteractionId last = heard(w, ago);
        const auto verdict = w.does(w.nur, replyWith(w, {}, Channel::WhatsApp));
        QCOMPARE(verdict.has_value(), taken);
        if (!taken)
            QCOMPARE(verdict.error(), (Rejection{Refusal::WindowClosed, last.toString()}));
    }

    void whoNeverWroteOnWhatsAppIsNotWrittenToThere()
    {
        Workspace w;
        QCOMPARE(refusalOf(w.does(w.nur, replyWith(w, {}, Channel::WhatsApp))),
                 Refusal::WindowClosed);
        QVERIFY(w.does(w.nur, replyWith(w, {}, Channel::Email)));
    }

    void filesMaySayItAll()
    {
        Workspace w;
        ReplyToCustomer bill = replyWith(w, {file(u"application/pdf"_s, 9)}, Channel::Email);
        bill.body.clear();
        QVERIFY(w.does(w.nur, bill));
        ReplyToCustomer nothing = replyWith(w, {}, Channel::Email);
        nothing.body.clear();
        QCOMPARE(refusalOf(w.does(w.nur, nothing)), Refusal::Invalid);
    }

    /// Written in time and brought late, it would not be taken either.
    void whatCountsIsWhenItLeaves()
    {
        Workspace w;
        w.stamp = {core::fromMillis(1'795'000'000'000), core::fromMillis(1'795'000'000'000)};
        heard(w, 23h);
        ReplyToCustomer later = replyWith(w, {}, Channel::WhatsApp);
        later.sendAt = w.stamp.recorded + 2h;
        QCOMPARE(refusalOf(w.does(w.nur, later)), Refusal::WindowClosed);
        // It would wait for the morning, and come too late.
        const auto phone = w.addPhone(u"012-345 4417"_s);
        auto point = *w.unit.find(phone);
        point.quietFromMinute = 0;
        point.quietToMinute = 1'439;
        w.unit.put(point);
        auto ahmad = *w.unit.find(w.ahmad);
        ahmad.zone = u"UTC"_s;
        w.unit.put(ahmad);
        ReplyToCustomer quiet = replyWith(w, {}, Channel::WhatsApp);
        quiet.contactPoint = phone;
        QCOMPARE(refusalOf(w.does(w.nur, quiet)), Refusal::WindowClosed);
        quiet.sendAt = w.stamp.recorded; // at once, all the same
        QVERIFY(w.does(w.nur, quiet));
        w.stamp.recorded += 2h;
        QCOMPARE(refusalOf(w.does(w.nur, replyWith(w, {}, Channel::WhatsApp))),
                 Refusal::WindowClosed);
    }
};

QTEST_GUILESS_MAIN(tst_fileRules)
#include "tst_fileRules.moc"
