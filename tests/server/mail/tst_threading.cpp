// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/threading.h"

#include "app/server/mail/Mail.h"
#include "app/server/mail/messageIds.h"

#include <QTest>

using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

class tst_threading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjects_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("token");
        const auto row = [](QString subject, QString plain, QString token = {}) {
            QTest::newRow(qPrintable(subject)) << subject << plain << token;
        };
        row(u"Lost card"_s, u"Lost card"_s);
        row(u"Re: Lost card"_s, u"Lost card"_s);
        row(u"RE: AW: Fwd: Lost card"_s, u"Lost card"_s);
        row(u"Re[2]: Lost card"_s, u"Lost card"_s);
        row(u"رد: بطاقة مفقودة"_s, u"بطاقة مفقودة"_s);
        row(u"إعادة توجيه: بطاقة مفقودة"_s, u"بطاقة مفقودة"_s);
        row(u"Bls: Kad hilang"_s, u"Kad hilang"_s);
        row(u"回复：卡"_s, u"卡"_s);
        row(u"SV: Re: SV: kort"_s, u"kort"_s);
        row(u"Re: [#4821] Lost card"_s, u"Lost card"_s, u"4821"_s);
        row(u"[Ticket#118192] Lost card"_s, u"Lost card"_s, u"118192"_s);
        row(u"Lost card [Case #77]"_s, u"Lost card"_s, u"77"_s);
        row(u"Re: Case #4821: Lost card"_s, u": Lost card"_s, u"4821"_s);
        row(u"Kes #12"_s, QString(), u"12"_s);
        row(u"Re: قضية #٤٨٢١"_s, QString(), u"4821"_s);
        row(u"Order 4821 is late"_s, u"Order 4821 is late"_s);
        row(u"[JIRA] (SYS-422) printer"_s, u"[JIRA] (SYS-422) printer"_s);
        row(u"[SPAM] win"_s, u"[SPAM] win"_s);
        row(u"Regarding: rent"_s, u"Regarding: rent"_s);
        row(QString(), QString());
    }

    void subjects()
    {
        QFETCH(QString, subject);
        QFETCH(QString, plain);
        QFETCH(QString, token);
        QCOMPARE(plainSubject(subject), plain);
        QCOMPARE(caseTokenIn(subject), token);
    }

    void ancestorsComeNearestFirstAndNeverTheMailItself()
    {
        Mail mail;
        mail.messageId = u"c@x"_s;
        mail.inReplyTo = {u"b@x"_s};
        mail.references = {u"a@x"_s, u"b@x"_s, u"c@x"_s};
        mail.subject = u"Re: [#9] Lost  Card"_s;
        QCOMPARE(threadKeyOf(mail), (ThreadKey{{u"b@x"_s, u"a@x"_s}, u"9"_s, u"lost card"_s}));
    }

    void messageIds_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("one") << QByteArray("<a@x>") << QStringList{u"a@x"_s};
        QTest::newRow("folded, commas")
            << QByteArray("<a@x>,\r\n\t<b@x> <a@x>") << QStringList{u"a@x"_s, u"b@x"_s};
        QTest::newRow("among words")
            << QByteArray("Your message of Monday <a@x>") << QStringList{u"a@x"_s};
        QTest::newRow("no brackets") << QByteArray("a@x b@x") << QStringList{u"a@x"_s, u"b@x"_s};
        QTest::newRow("no at") << QByteArray("12345") << QStringList{u"12345"_s};
        QTest::newRow("words only") << QByteArray("your mail of Monday") << QStringList{};
        QTest::newRow("never ends") << QByteArray("<a@x") << QStringList{u"a@x"_s};
        QTest::newRow("nothing") << QByteArray() << QStringList{};
    }

    void messageIds()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QStringList, ids);
        QCOMPARE(readMessageIds(raw), ids);
    }
};

QTEST_GUILESS_MAIN(tst_threading)
#include "tst_threading.moc"
