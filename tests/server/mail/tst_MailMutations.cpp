// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Dice.h"
#include "app/server/mail/MailReader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hadir;
using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mutants = 4'000;

/// A mail that has a little of everything, to be damaged.
const QByteArray specimen =
    "Received: from a by b; Thu, 03 May 2012 11:40:00 +0200 (CEST)\r\n"
    "From: =?utf-8?Q?Ann,_L=C3=A9e?= <ann@example.com>, \"Bo (x)\" <bo@example.com> (c)\r\n"
    "To: Friends: a@example.com, =?iso-2022-jp?B?GyRCNEE7ehsoQg==?= <b@example.com>;\r\n"
    "Subject: Re: [#4821] =?gb2312?B?xOO6ww==?= =?windows-1256?Q?=E3=D1=CD?= caf\xe9\r\n"
    "Message-ID: <1@example.com>\r\nReferences: <a@b>\r\n <c@d>\r\n"
    "Date: Thu, 03 May 2012 11:36:43 +0200\r\n"
    "Content-Type: multipart/mixed; boundary=\"out er\"\r\n\r\nprologue\r\n--out er\r\n"
    "Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n"
    "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n> quoted \r\n> caf=C3=A9=\r\n\r\n-- "
    "\r\nAnn\r\n"
    "begin 644 a.txt\r\n%:&5L;&\\\r\n`\r\nend\r\n--in\r\n"
    "Content-Type: text/html; charset=big5\r\n\r\n<style>p{}</style><p>a&uuml;<a href=\"http://x\">"
    "\xa7\xda</a><table><tr><td>x</table><!-- c --><img "
    "alt='y'><blockquote>q</blockquote>\r\n--in--\r\n"
    "--out er\r\nContent-Type: image/png; name*0*=utf-8''caf%C3; name*1*=%A9.png\r\n"
    "Content-Disposition: attachment; filename=\"a b.png\"\r\nContent-Transfer-Encoding: "
    "base64\r\n\r\n"
    "aGVsbG8gd29ybGQ=\r\n--out er\r\nContent-Type: message/rfc822\r\n\r\nSubject: "
    "inner\r\n\r\nx\r\n--out er--\r\n";

/// Pieces that mean something to a reader of mail.
const QList<QByteArray> tokens{"\r\n\r\n",
                               "--in",
                               "--out er--",
                               "=?utf-8?B?",
                               "?=",
                               "\"",
                               "<",
                               ">",
                               "(",
                               ";",
                               "=",
                               "\0",
                               "\xff",
                               "\x1b$B",
                               "&#x",
                               "<!--",
                               "multipart/mixed; boundary=in",
                               "charset=utf-7",
                               "charset=utf-16",
                               "charset=iso-2022-kr",
                               "base64",
                               "\r",
                               " ",
                               ":",
                               "begin 644 x\n",
                               "charset=viscii",
                               "filename*9=",
                               "From x Thu Apr 6 16:46:09 2001\n"};

QByteArray damaged(QByteArray mail, core::Dice &dice)
{
    for (quint64 wounds = 1 + dice.below(8); wounds > 0; --wounds) {
        const auto at = qsizetype(dice.below(quint64(mail.size())));
        const auto length = qsizetype(dice.below(40));
        switch (dice.below(5)) {
        case 0:
            mail[at] = char(dice.below(256));
            break;
        case 1:
            mail.remove(at, length);
            break;
        case 2:
            mail.insert(at, tokens[qsizetype(dice.below(quint64(tokens.size())))]);
            break;
        case 3:
            mail.insert(at, mail.mid(qsizetype(dice.below(quint64(mail.size()))), length * 10));
            break;
        default:
            if (dice.below(20) == 0)
                mail.truncate(at + 1);
            break;
        }
        if (mail.isEmpty())
            mail = "x";
    }
    return mail;
}
} // namespace

/// Thousands of damaged mails; run under the address and undefined-behaviour sanitizers as well.
class tst_MailMutations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpecimenIsRead()
    {
        const core::Result<Mail> mail = MailReader().read(specimen);
        QVERIFY(mail);
        QCOMPARE(mail->text, u"> quotedcafé\n-- \nAnn"_s);
        QCOMPARE(mail->attachments.size(), 4);
    }

    void noDamageBreaksTheReader()
    {
        core::SeededDice dice(20'260'501);
        for (int i = 0; i < mutants; ++i) {
            const QByteArray mail = damaged(specimen, dice);
            QElapsedTimer time;
            time.start();
            const core::Result<Mail> read = MailReader().read(mail);
            QVERIFY2(time.elapsed() < 1'000, qPrintable(QString::number(i)));
            if (!read)
                continue;
            QVERIFY(read->text.size() <= 1'000'000);
            for (const MailAttachment &file : read->attachments) {
                QVERIFY2(!file.fileName.isEmpty() && !file.fileName.contains(u'/'),
                         qPrintable(QString::number(i)));
                QCOMPARE(file.sha256.size(), 64);
            }
            for (const QString &line : {read->subject, read->from.name, read->messageId})
                QVERIFY2(!line.contains(u'\n') && !line.contains(QChar(0)),
                         qPrintable(QString::number(i)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_MailMutations)
#include "tst_MailMutations.moc"
