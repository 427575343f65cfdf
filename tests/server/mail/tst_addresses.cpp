// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/addresses.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hadir::server;
using namespace Qt::Literals::StringLiterals;

namespace {
QString written(const QList<MailAddress> &addresses)
{
    QStringList all;
    for (const MailAddress &one : addresses)
        all += one.name + u'<' + one.address + u'>';
    return all.join(u' ');
}
} // namespace

class tst_addresses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *situation, QByteArray raw, QString expected) {
            QTest::newRow(situation) << raw << expected;
        };
        row("bare", "ann@example.com", u"<ann@example.com>"_s);
        row("named", "Ann Lee <ann@example.com>", u"Ann Lee<ann@example.com>"_s);
        row("quoted", "\"Lee, Ann\" <ann@example.com>", u"Lee, Ann<ann@example.com>"_s);
        row("two", "a@example.com, Bo <b@example.com>", u"<a@example.com> Bo<b@example.com>"_s);
        row("outlook's semicolons", "a@example.com; Bo <b@example.com>",
            u"<a@example.com> Bo<b@example.com>"_s);
        row("comma in an unquoted name", "Lee, Ann, Dr <ann@example.com>, b@example.com",
            u"Lee, Ann, Dr<ann@example.com> <b@example.com>"_s);
        row("name in a comment", "ann@example.com (Ann Lee)", u"Ann Lee<ann@example.com>"_s);
        row("local name with a comment", "MAILER-DAEMON (Mail System)",
            u"Mail System<MAILER-DAEMON>"_s);
        row("encoded", "=?utf-8?Q?Zo=C3=AB?= <zoe@example.com>", u"Zoë<zoe@example.com>"_s);
        row("encoded comma", "=?utf-8?Q?Lee,=20Zo=C3=AB?= <zoe@example.com>",
            u"Lee, Zoë<zoe@example.com>"_s);
        row("encoded in quotes", "\"=?utf-8?Q?Zo=C3=AB?=\" <zoe@example.com>",
            u"Zoë<zoe@example.com>"_s);
        row("all of it encoded",
            "=?utf-8?Q?Zo=C3=AB_<zoe@example.com>?=", u"Zoë<zoe@example.com>"_s);
        row("8 bit", "Zo\xc3\xab <zoe@example.com>", u"Zoë<zoe@example.com>"_s);
        row("arabic", "=?utf-8?B?2YXYsdit2KjYpw==?= <m@example.com>", u"مرحبا<m@example.com>"_s);
        row("group", "Friends: a@example.com, b@example.com; c@example.com",
            u"<a@example.com> <b@example.com> <c@example.com>"_s);
        row("empty group", "undisclosed-recipients:;", QString());
        row("route", "<@hop.example,@hup.example:ann@example.com>", u"<ann@example.com>"_s);
        row("no closing bracket", "Ann <ann@example.com", u"Ann<ann@example.com>"_s);
        row("double brackets", "Ann <<ann@example.com>>", u"Ann<ann@example.com>"_s);
        row("quotes that never end", "\"Ann <ann@example.com>", u"Ann<ann@example.com>"_s);
        row("single quotes", "'Ann Lee' <'ann@example.com'>", u"Ann Lee<ann@example.com>"_s);
        row("name is the address", "\"ann@example.com\" <ann@example.com>", u"<ann@example.com>"_s);
        row("name is another address", "ann@home.example <ann@example.com>",
            u"ann@home.example<ann@example.com>"_s);
        row("quoted local part", "\"ann lee\"@example.com", u"<\"ann lee\"@example.com>"_s);
        row("spaces around @ and dots", "ann @ example . com", u"<ann@example.com>"_s);
        row("comment within", "Ann <ann(home)@example.com>", u"Ann<ann@example.com>"_s);
        row("mailto", "<mailto:ann@example.com>", u"<ann@example.com>"_s);
        row("ipv6 literal", "ann@[IPv6:2001:db8::1]", u"<ann@[IPv6:2001:db8::1]>"_s);
        row("nobody's address", "Ann Lee", u"Ann Lee<>"_s);
        row("trailing dot", "<ann@example.com.>", u"<ann@example.com>"_s);
        row("direction turned", "=?utf-8?B?4oCuZXhlLm5uQQ==?= <ann@example.com>",
            u"exe.nnA<ann@example.com>"_s);
        row("line break in a name", "=?utf-8?Q?Ann=0D=0ABcc:_x?= <ann@example.com>",
            u"Ann Bcc: x<ann@example.com>"_s);
        row("nothing", "", QString());
        row("only marks", ",;:<>()\"", QString());
    }

    void lists()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, expected);
        QCOMPARE(written(readAddresses(raw, {}).addresses), expected);
    }

    void theWholeAddressIsTheBestOne()
    {
        const AddressList list = readAddresses("Ann, root, bo@example.com", {});
        QCOMPARE(list.best().address, u"bo@example.com"_s);
        QCOMPARE(AddressList().best(), MailAddress());
    }

    void hostileListTakesNoTime_data()
    {
        QTest::addColumn<QByteArray>("raw");
        for (const char *piece : {"(", "<", "\"", "\\", "a,", "=?", "<a@b>", "(a", "a@", "[", ":"})
            QTest::newRow(piece) << QByteArray(piece).repeated(50'000);
    }

    void hostileListTakesNoTime()
    {
        QFETCH(QByteArray, raw);
        QElapsedTimer time;
        time.start();
        std::ignore = readAddresses(raw, {});
        QVERIFY2(time.elapsed() < 2'000, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_addresses)
#include "tst_addresses.moc"
