// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/Tongue.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using hadir::ui::Tongue;
using hadir::ui::tongueOf;

class tst_Tongue final : public QObject
{
    Q_OBJECT

    /// A table of real messages; none where they do not lie beside the checkout.
    static QList<QStringList> rowsOf(const QString &name)
    {
        QFile file(QLatin1StringView(HADIR_REAL_MESSAGES) + u'/' + name);
        QList<QStringList> out;
        if (!file.open(QIODevice::ReadOnly))
            return out;
        file.readLine(); // names of the columns
        while (!file.atEnd())
            out.append(QString::fromUtf8(file.readLine()).chopped(1).split(u'\t'));
        return out;
    }

private Q_SLOTS:
    void aMessageIsRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Tongue>("tongue");
        QTest::newRow("English") << u"Hello, why was my card charged twice?"_s << Tongue::English;
        QTest::newRow("Malay") << u"Kenapa kad saya dicaj dua kali?"_s << Tongue::Malay;
        QTest::newRow("Malay as it is typed")
            << u"sy nak tanya, brg dah sampai?"_s << Tongue::Malay;
        QTest::newRow("Arabic") << u"لماذا خُصم المبلغ مرتين؟"_s << Tongue::Arabic;
        QTest::newRow("Arabic about a product")
            << u"جهاز Samsung Galaxy S23 Ultra لا يعمل منذ أمس"_s << Tongue::Arabic;
        QTest::newRow("English with a name in Arabic")
            << u"This is about the order of محمد and it has not come"_s << Tongue::English;
        QTest::newRow("Malay with English words")
            << u"Saya dah check tracking number tapi tak update lagi"_s << Tongue::Malay;
        QTest::newRow("a curly apostrophe") << u"It’s broken"_s << Tongue::English;
        QTest::newRow("nothing") << QString() << Tongue::Unknown;
        QTest::newRow("a number") << u"#4821 +60 12-345 4417"_s << Tongue::Unknown;
        QTest::newRow("a sign") << u"👍👍"_s << Tongue::Unknown;
        QTest::newRow("OK") << u"OK 4821"_s << Tongue::Unknown;
        QTest::newRow("French") << u"Bonjour, je ne comprends pas pourquoi la carte est bloquée"_s
                                << Tongue::Unknown;
        QTest::newRow("Chinese") << u"为什么我的卡被扣了两次"_s << Tongue::Unknown;
        QTest::newRow("Persian") << u"چرا پول من دو بار گرفته شد؟ لطفاً پیگیری کنید"_s
                                 << Tongue::Unknown;
    }
    void aMessageIsRecognised()
    {
        QFETCH(const QString, text);
        QFETCH(const Tongue, tongue);
        QCOMPARE(tongueOf(text), tongue);
    }

    void aLongLetterTakesNoLongerThanAPage()
    {
        const QString page = u"Kenapa kad saya dicaj dua kali? "_s.repeated(125);
        QCOMPARE(tongueOf(page), Tongue::Malay);
        QCOMPARE(tongueOf(page + u" why is it not the same with you and me"_s.repeated(100'000)),
                 Tongue::Malay);
    }

    /// On messages of real people. Without them the goal is only that of the sentences above.
    void realMessagesAreRecognised()
    {
        const std::map<QString, Tongue> tongues{{u"en"_s, Tongue::English},
                                                {u"ar"_s, Tongue::Arabic},
                                                {u"ms"_s, Tongue::Malay},
                                                {u"id"_s, Tongue::Malay}};
        struct Count
        {
            int all = 0;
            int right = 0;
            int wrong = 0; ///< as another language, not merely unknown
        };
        std::map<QString, Count> counts;
        const auto count = [&](const QString &kind, Tongue meant, const QString &text) {
            Count &one = counts[kind];
            const Tongue found = tongueOf(text);
            ++one.all;
            one.right += found == meant ? 1 : 0;
            one.wrong += found != meant && found != Tongue::Unknown ? 1 : 0;
        };
        for (const QStringList &row : rowsOf(u"messages.tsv"_s)) {
            if (row.size() == 5)
                count(row.at(1) + u", "_s + row.at(2), tongues.at(row.at(1)), row.at(4));
        }
        for (const QStringList &row : rowsOf(u"flores_parallel.tsv"_s)) {
            count(u"en, sentences"_s, Tongue::English, row.value(1));
            count(u"ms, sentences"_s, Tongue::Malay, row.value(2));
        }
        for (const auto &[kind, one] : counts) {
            qInfo("%s: %d of %d recognised, %d taken for another language", qPrintable(kind),
                  one.right, one.all, one.wrong);
            const bool isOurs = !kind.startsWith(u"id"_s); // Indonesian is taken as it comes
            QVERIFY2(!isOurs || one.wrong * 20 <= one.all, qPrintable(kind));
            if (kind.endsWith(u"sentences"_s) || kind == u"en, en"_s || kind.startsWith(u"ar"_s))
                QVERIFY2(one.right * 20 >= one.all * 17, qPrintable(kind));
        }
    }
};

QTEST_MAIN(tst_Tongue)
#include "tst_Tongue.moc"
