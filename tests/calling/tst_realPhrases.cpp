// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/SpokenTime.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::calling;

/// Times out of what people really asked an assistant for; the sentences lie beside the repository.
class tst_realPhrases final : public QObject
{
    Q_OBJECT

    QHash<QString, QStringList> m_phrases; ///< by language

    /// What is marked as a time in a sentence: one phrase for each.
    static QStringList marked(const QStringList &tags, const QStringList &words)
    {
        QStringList out;
        bool isWithin = false;
        for (qsizetype at = 0; at < std::min(tags.size(), words.size()); ++at) {
            const bool begins = tags[at] == u"B-datetime";
            const bool goesOn = tags[at] == u"I-datetime" && isWithin;
            if (begins)
                out.append(words[at]);
            else if (goesOn)
                out.last() += u' ' + words[at];
            isWithin = begins || goesOn;
        }
        return out;
    }

    /// Decades, years, seasons, meals and feasts: nobody is called back then.
    static bool isNoTimeToCall(const QString &phrase)
    {
        static const QStringList others{
            u"ties"_s,    u"enties"_s,   u"supper"_s,       u"all day"_s,     u"Law Day"_s,
            u"game"_s,    u"later"_s,    u"puluhan"_s,      u"makan malam"_s, u"sepanjang"_s,
            u"Hukum"_s,   u"nanti"_s,    u"pertandingan"_s, u"musim"_s,       u"bekerja"_s,
            u"orang"_s,   u"الستين"_s,   u"الخمسين"_s,      u"الأربعين"_s,    u"موسيقى"_s,
            u"الشتاء"_s,  u"المباراة"_s, u"بعد العمل"_s,    u"طوال"_s,        u"لاحقا"_s,
            u"القانون"_s, u"أشخاص"_s,    u"وقت العشاء"_s,   u"لخمسة"_s};
        bool isYear = false;
        phrase.toInt(&isYear);
        return isYear || std::ranges::any_of(others, [&phrase](const QString &other) {
                   return phrase.contains(other);
               });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("HADIR_SHARED") + u"/data/intents-xsid/utterances.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        while (!file.atEnd()) {
            const QStringList fields = QString::fromUtf8(file.readLine()).split(u'\t');
            if (fields.size() > 5)
                m_phrases[fields[1]] +=
                    marked(fields[4].split(u' '), fields[5].trimmed().split(u' '));
        }
    }

    void mostAreUnderstood_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ar", "id"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void mostAreUnderstood()
    {
        QFETCH(const QString, language);
        if (m_phrases.isEmpty()) {
            qInfo("left out: there is no data/intents-xsid under HADIR_SHARED");
            return;
        }
        const SpokenContext context{.now = *hadir::core::instantFromIso(u"2026-11-24T03:42:00Z"_s),
                                    .zone = u"Asia/Kuala_Lumpur"_s};
        int all = 0;
        int understood = 0;
        QStringList others;
        for (const QString &phrase : m_phrases.value(language)) {
            if (isNoTimeToCall(phrase))
                continue;
            ++all;
            const SpokenTime time = understand(phrase, context);
            if (!time.meanings.isEmpty() && time.unread.isEmpty())
                ++understood;
            else
                others.append(phrase);
            if (qEnvironmentVariableIsSet("HADIR_LONG") && !time.meanings.isEmpty())
                qInfo("%s: %s", qPrintable(phrase),
                      qPrintable(time.meanings.first().wall.toString(Qt::ISODate)));
        }
        qInfo("%s: %d of %d phrases understood, %d left out; not: %s", qPrintable(language),
              understood, all, int(m_phrases.value(language).size()) - all,
              qPrintable(others.join(u"; "_s)));
        QVERIFY(all > 100);
        QVERIFY2(understood >= 0.95 * all, qPrintable(others.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_realPhrases)
#include "tst_realPhrases.moc"
