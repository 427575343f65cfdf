// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SearchQuestion.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::store;

namespace {
/// The question in one line, in an order of its own: what a table can say.
QString told(const SearchQuestion &question)
{
    QStringList parts;
    for (const QString &word : question.words)
        parts.append(word);
    for (const QString &word : question.unwanted)
        parts.append(u'-' + word);
    for (const QString &phrase : question.phrases)
        parts.append(u'"' + phrase + u'"');
    for (const SearchTerm &term : question.terms) {
        QStringList meant;
        for (const int at : term.meant)
            meant.append(valuesOf(term.field, SearchLanguage::English).at(at));
        if (term.day)
            meant.append(core::toIso(*term.day).left(10));
        parts.append((term.sense == SearchTerm::Sense::Unwanted ? u"!"_s : QString())
                     + nameOf(term.field, SearchLanguage::English) + u'='
                     + (meant.isEmpty() ? term.value : meant.join(u'|')));
    }
    for (const SearchTrouble &trouble : question.troubles)
        parts.append(
            u'?'
            + (trouble.field ? nameOf(*trouble.field, SearchLanguage::English) + u':' : QString())
            + trouble.typed);
    return parts.join(u' ');
}
} // namespace

class tst_SearchQuestion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedHasItsMeaning_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *name, const QString &typed, const QString &meaning) {
            QTest::newRow(name) << typed << meaning;
        };
        row("words", u"Ahmad  router"_s, u"ahmad router"_s);
        row("a field", u"status:open"_s, u"status=open"_s);
        row("as the house likes it", u"status:open channel:whatsapp \"router\""_s,
            u"router \" router \" status=open channel=whatsapp"_s);
        row("capitals", u"STATUS:Open"_s, u"status=open"_s);
        row("half a value", u"status:pe"_s, u"status=pending"_s);
        row("a beginning of some", u"channel:so"_s, u"channel=social"_s);
        row("in any language", u"channel:s"_s, u"channel=chat|sms|social|system"_s);
        row("another name of it", u"assignee:me"_s, u"owner=me"_s);
        row("twice", u"status:open status:pending"_s, u"status=open status=pending"_s);
        row("not so", u"-status:closed -tag:vip"_s, u"!status=closed !tag=vip"_s);
        row("without a word", u"router -cable"_s, u"router -cable"_s);
        row("without a phrase", u"-\"no reply\""_s, u"-no -reply"_s);
        row("a phrase still open", u"\"late deli"_s, u"late deli \" late deli\""_s);
        row("other quotes", u"\u201clate parcel\u201d"_s, u"late parcel \" late parcel \""_s);
        row("a value with a space", u"owner:\"Nur Aisyah\" bill"_s, u"bill owner=Nur Aisyah"_s);
        row("a day", u"after:2026-01-31"_s, u"after=2026-01-31"_s);
        row("until the end of a day", u"to:2026-01-31"_s, u"to=2026-02-01"_s);
        row("a month", u"to:2026-02"_s, u"to=2026-03-01"_s);
        row("a year", u"from:2025"_s, u"after=2025-01-01"_s);
        row("Arabic digits", u"بعد:٢٠٢٦-٠١-٠٢"_s, u"after=2026-01-02"_s);
        row("no date", u"after:soon"_s, u"after soon ?after:soon"_s);
        row("a day that is none", u"before:2026-02-30"_s,
            u"before 2026 02 30 ?before:2026-02-30"_s);
        row("Arabic", u"الوضع:مفتوحة القناة:واتساب"_s, u"status=open channel=whatsapp"_s);
        row("Arabic without the article", u"وضع:معلقة"_s, u"status=pending"_s);
        row("Malay", u"saluran:e-mel keutamaan:segera pemilik:saya"_s,
            u"channel=email priority=urgent owner=saya"_s);
        row("a name in one language, a value in another", u"status:مفتوحة"_s, u"status=open"_s);
        row("between marks of direction", u"\u200fstatus:open\u200f"_s, u"status=open"_s);
        row("waiting and unread", u"is:waiting is:unread"_s, u"is=waiting is=unread"_s);
        row("nothing after the colon yet", u"bill status:"_s, u"bill"_s);
        row("nothing in the quotes", u"queue:\"\""_s, QString());
        row("no such field", u"colour:red"_s, u"colour red ?colour"_s);
        row("no such value", u"status:blue"_s, u"status blue ?status:blue"_s);
        row("an address on the web", u"https://example.com"_s, u"https example com"_s);
        row("a time of day", u"10:30"_s, u"10 30"_s);
        row("a number with a minus", u"012-345"_s, u"012 345"_s);
        row("a colon alone", u":open status :"_s, u"open status"_s);
    }
    void whatIsTypedHasItsMeaning()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meaning);
        QCOMPARE(told(SearchQuestion::of(typed)), meaning);
    }

    void whatIsHostileStaysSmall_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("many fields") << u"status:open "_s.repeated(10'000);
        QTest::newRow("many unknown fields") << u"zz:z "_s.repeated(10'000);
        QTest::newRow("many phrases") << u"\"a\" "_s.repeated(10'000);
        QTest::newRow("many unwanted") << u"-a "_s.repeated(10'000);
        QTest::newRow("one long value") << u"tag:"_s + QString(100'000, u'z');
        QTest::newRow("one long name") << QString(100'000, u'z') + u":open"_s;
        QTest::newRow("quotes") << QString(100'000, u'"');
        QTest::newRow("minuses") << QString(100'000, u'-');
        QTest::newRow("colons") << QString(100'000, u':');
        QTest::newRow("statement") << u"status:'; DROP TABLE customer; --"_s;
        QTest::newRow("index language") << u"tag:\"x\" NOT NEAR(a) -\"*\" ^zz"_s;
        QTest::newRow("nul") << u"status:"_s + QChar(0) + u"open"_s;
        QTest::newRow("half a character") << u"tag:"_s + QChar(0xd83d);
        QTest::newRow("dates") << u"after:99999999999999999999 before:-1 to:2026-99-99"_s;
    }
    void whatIsHostileStaysSmall()
    {
        QFETCH(QString, typed);
        const SearchQuestion question = SearchQuestion::of(typed);
        QVERIFY(question.words.size() <= 12 && question.unwanted.size() <= 12);
        QVERIFY(question.terms.size() <= 16 && question.phrases.size() <= 4);
        QVERIFY(question.troubles.size() <= 3);
        for (const SearchTerm &term : question.terms)
            QVERIFY(term.value.size() <= 60);
    }

    void whatIsTypedCanBeCompleted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ending");
        QTest::newRow("a name") << u"bill sta"_s << u"5 name sta"_s;
        QTest::newRow("an unwanted name") << u"-sta"_s << u"1 name sta"_s;
        QTest::newRow("a value") << u"status:o"_s << u"7 status o"_s;
        QTest::newRow("a value to come") << u"status:"_s << u"7 status "_s;
        QTest::newRow("a value in quotes") << u"owner:\"Nur A"_s << u"6 owner Nur A"_s;
        QTest::newRow("a value that is done") << u"owner:\"Nur\""_s << QString();
        QTest::newRow("after a space") << u"status:open "_s << QString();
        QTest::newRow("within a phrase") << u"\"sta"_s << QString();
        QTest::newRow("no such field") << u"colour:r"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatIsTypedCanBeCompleted()
    {
        QFETCH(QString, typed);
        QFETCH(QString, ending);
        const auto found = endingOf(typed);
        QCOMPARE(found ? u"%1 %2 %3"_s.arg(found->from)
                             .arg(found->field ? nameOf(*found->field, SearchLanguage::English)
                                               : u"name"_s,
                                  found->typed)
                       : QString(),
                 ending);
    }

    void namesGoOutAsTheyAreKept()
    {
        const auto kept = [](SearchField field, const QString &name) {
            return field == SearchField::Queue && name == u"الفوترة" ? u"Billing"_s : name;
        };
        QCOMPARE(withKeptNames(u"الطابور:الفوترة فاتورة tag:x"_s, kept),
                 u"الطابور:\"Billing\" فاتورة tag:x"_s);
        QCOMPARE(withKeptNames(u"queue:\"الفوترة\" -queue:\"الفوترة"_s, kept),
                 u"queue:\"Billing\" -queue:\"Billing\""_s);
    }

    /// Else a name that is offered would not be understood, or as something else.
    void whatIsOfferedIsUnderstood()
    {
        for (const auto language :
             {SearchLanguage::English, SearchLanguage::Arabic, SearchLanguage::Malay}) {
            for (int at = 0; at < searchFields; ++at) {
                const auto field = SearchField(at);
                QCOMPARE(searchField(nameOf(field, language)), field);
                const QStringList values = valuesOf(field, language);
                for (int value = 0; value < values.size(); ++value) {
                    QCOMPARE(meantBy(field, values.at(value)), QList<int>{value});
                    QVERIFY(!values.at(value).contains(u' '));
                }
            }
            QVERIFY(meansMe(ownersToOffer(language).first()));
            QVERIFY(meansNobody(ownersToOffer(language).last()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_SearchQuestion)
#include "tst_SearchQuestion.moc"
