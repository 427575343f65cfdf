// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/MailSource.h"

#include "app/server/mail/MboxSource.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hadir;
using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 largest = 1'000;

struct Found
{
    QStringList places;
    QList<QByteArray> mails; ///< "FAILED" for what could not be read
};
} // namespace

class tst_MailSource final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Found found(const QString &name) const
    {
        Found all;
        auto source = MailSource::open(path(name), largest);
        if (!source)
            return {{core::nameOf(source.error().kind)}, {}};
        while (const auto mail = (*source)->next()) {
            all.places += mail->place.toString().mid(m_dir.path().size() + 1);
            all.mails += mail->bytes ? *mail->bytes : "FAILED";
        }
        return all;
    }

private Q_SLOTS:
    void oneMail()
    {
        write(u"one.eml"_s, "Subject: x\n\nhi\n");
        const Found all = found(u"one.eml"_s);
        QCOMPARE(all.mails, QList<QByteArray>{"Subject: x\n\nhi\n"});
        QCOMPARE(all.places, QStringList{u"one.eml"_s});
    }

    void mboxIsCutAtEnvelopeLinesOnly()
    {
        write(u"all.mbox"_s,
              "From a@b Thu Apr  6 16:46:09 2001\nSubject: one\n\n"
              "From here on it is text.\n\nFrom there as well: 10:00\n>From me\n>>From you\n\n"
              "From c@d Fri Apr 07 16:46:09 +0200 2001\nSubject: two\n\nhi\n"
              "From e@f Fri Apr 07 16:46:09 2001\nno empty line before\n");
        const Found all = found(u"all.mbox"_s);
        QCOMPARE(all.mails.size(), 2);
        QCOMPARE(all.mails[0],
                 "Subject: one\n\nFrom here on it is text.\n\nFrom there as well: 10:00\n"
                 "From me\n>From you\n\n");
        QVERIFY(all.mails[1].startsWith("Subject: two\n\nhi\nFrom e@f"));
        QCOMPARE(all.places, (QStringList{u"all.mbox, mail 1 at byte 34"_s,
                                          u"all.mbox, mail 2 at byte 161"_s}));
    }

    void mboxWithWindowsLineEnds()
    {
        write(u"win"_s, "From a@b Thu Apr 6 16:46:09 2001\r\nSubject: 1\r\n\r\nx\r\n\r\n"
                        "From a@b Thu Apr 6 16:46:09 2001\r\nSubject: 2\r\n\r\ny\r\n");
        QCOMPARE(found(u"win"_s).mails.size(), 2);
    }

    void whatIsTooLargeIsReportedAndTheRestGoesOn()
    {
        const QByteArray line = "From a@b Thu Apr  6 16:46:09 2001\n";
        write(u"large.mbox"_s, line + "Subject: 1\n\n" + QByteArray(300'000, 'x') + "\n\n" + line
                                   + "Subject: 2\n\ny\n");
        QCOMPARE(found(u"large.mbox"_s).mails, (QList<QByteArray>{"FAILED", "Subject: 2\n\ny\n"}));
        write(u"large.eml"_s, "Subject: 1\n\n" + QByteArray(2'000, 'x'));
        QCOMPARE(found(u"large.eml"_s).mails, QList<QByteArray>{"FAILED"});
    }

    void folderOfEverything()
    {
        write(u"box/Maildir/new/2.host"_s, "Subject: new\n\n");
        write(u"box/Maildir/cur/1.host:2,S"_s, "Subject: cur\n\n");
        write(u"box/Maildir/tmp/3.host"_s, "Subject: half-writ");
        write(u"box/Maildir/.Sent/cur/4.host:2,S"_s, "Subject: sent\n\n");
        write(u"box/Maildir/.Sent/maildirfolder"_s, "");
        write(u"box/a.mbox"_s, "From a@b Thu Apr  6 16:46:09 2001\nSubject: mbox\n\n");
        write(u"box/b.eml"_s, "Subject: eml\n\n");
        write(u"box/c.json"_s, "{\n \"from\": \"x\"\n}");
        write(u"box/Inbox.msf"_s, "index");
        write(u"box/.hidden"_s, "Subject: hidden\n\n");
        const Found all = found(u"box"_s);
        QCOMPARE(all.mails,
                 (QList<QByteArray>{"Subject: sent\n\n", "Subject: cur\n\n", "Subject: new\n\n",
                                    "Subject: mbox\n\n", "Subject: eml\n\n", "FAILED"}));
        QCOMPARE(all.places.last(), u"box/c.json"_s);
    }

    void whatIsNotThereIsSaid()
    {
        QCOMPARE(found(u"nothing"_s).places, QStringList{u"not-found"_s});
        write(u"picture.eml"_s, "\x89PNG\r\n\x1a\n");
        QCOMPARE(found(u"picture.eml"_s).mails, QList<QByteArray>{"FAILED"});
        write(u"empty.eml"_s, "");
        QCOMPARE(found(u"empty.eml"_s).mails, QList<QByteArray>{"FAILED"});
    }

    void envelopeLines()
    {
        QVERIFY(MboxSource::startsMail("From joe@x Thu Apr  6 16:46:09 2001"));
        QVERIFY(MboxSource::startsMail("From MAILER-DAEMON Fri Apr 06 16:46 CEST 2001"));
        QVERIFY(MboxSource::startsMail("From - Mon Jan 01 00:00:00 1970"));
        QVERIFY(!MboxSource::startsMail("From now on"));
        QVERIFY(!MboxSource::startsMail("From: joe@x Thu Apr  6 16:46:09 2001"));
    }
};

QTEST_GUILESS_MAIN(tst_MailSource)
#include "tst_MailSource.moc"
