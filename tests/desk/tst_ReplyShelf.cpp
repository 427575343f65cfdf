// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/ReplyShelf.h"

#include "tests/support/SequentialIds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;

namespace {
SavedReply reply(const QString &shortcut, const QString &title, const QString &text)
{
    return {.title = title, .shortcut = shortcut, .wordings = {{u"en"_s, text}}};
}

QStringList shortcutsOf(const QList<SavedReply> &replies)
{
    QStringList out;
    for (const SavedReply &one : replies)
        out.append(one.shortcut);
    return out;
}
} // namespace

class tst_ReplyShelf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShortcutComesFirstThenTheTitleThenTheText_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::addRow("nothing typed")
            << QString() << QStringList{u"hello"_s, u"late"_s, u"موعد"_s};
        QTest::addRow("shortcut") << u"he"_s << QStringList{u"hello"_s, u"late"_s};
        QTest::addRow("case") << u"HEL"_s << QStringList{u"hello"_s, u"late"_s};
        QTest::addRow("title") << u"par"_s << QStringList{u"late"_s, u"hello"_s};
        QTest::addRow("two words, any order") << u"late parcel"_s << QStringList{u"late"_s};
        QTest::addRow("inside a word") << u"arcel"_s << QStringList{u"hello"_s, u"late"_s};
        QTest::addRow("Arabic, without its marks") << u"تاكيد"_s << QStringList{u"موعد"_s};
        QTest::addRow("Arabic shortcut") << u"مو"_s << QStringList{u"موعد"_s};
        QTest::addRow("in none") << u"zebra"_s << QStringList();
        QTest::addRow("signs only") << u"?!"_s << QStringList();
    }

    void theShortcutComesFirstThenTheTitleThenTheText()
    {
        const desk::ReplyShelf shelf(
            {reply(u"hello"_s, u"Greeting"_s, u"Hello, about your parcel"_s),
             reply(u"late"_s, u"The parcel is late"_s, u"It came late, hello again"_s),
             reply(u"موعد"_s, u"تأكيد الموعد"_s, u"كما اتفقنا"_s)});
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        QCOMPARE(shortcutsOf(shelf.find(query, {}, Channel::Email)), found);
    }

    void whatIsNotForThemIsNotFound()
    {
        support::SequentialIds ids;
        const Agent me{.id = ids.make<Agent>(), .teams = {ids.make<Team>()}};
        QList<SavedReply> all(4, reply(u"a"_s, u"A"_s, u"a"_s));
        all[0].team = ids.make<Team>();
        all[1].retired = true;
        all[2].channels = {Channel::Sms};
        const desk::ReplyShelf shelf(all);
        QCOMPARE(shelf.find({}, me, Channel::Email).size(), 1);
        QCOMPARE(shelf.find({}, me, Channel::Sms).size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_ReplyShelf)
#include "tst_ReplyShelf.moc"
