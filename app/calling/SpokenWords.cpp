// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/SpokenWords.h"

#include "app/calling/spokenVocabulary.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

namespace {
constexpr qsizetype longestPhrase = 3; // in words

/// One spelling for what is written in several: figures, letters with and without marks.
QString plainly(const QString &sentence)
{
    QString out;
    for (const QChar c : sentence.toLower().normalized(QString::NormalizationForm_KC)) {
        if (c.digitValue() >= 0)
            out += QChar(u'0' + c.digitValue());
        else if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format
                 || c == u'\u0640') // the stretch of a letter
            continue;
        else if (u"أإآٱ"_s.contains(c))
            out += u'ا';
        else if (c == u'ة')
            out += u'ه';
        else if (c == u'ى')
            out += u'ي';
        else if (c == u'’' || c == u'\'')
            continue;
        else
            out += c;
    }
    return out;
}

/// Figures and letters that touch are two words, "6 : 00" and "2 p.m." are one.
QStringList pieces(const QString &plain)
{
    static const QRegularExpression meridiem(u"\\b([ap])\\.? ?m\\b\\.?"_s);
    static const QRegularExpression looseColon(u"(\\d) ?: ?(\\d)"_s);
    static const QRegularExpression word(
        u"\\d+(?:[:./-]\\d+)*+(?:st|nd|rd|th)?(?![\\p{L}\\d])|\\d+(?:[:.]\\d+)?|\\p{L}+"_s);
    QString text = plain;
    text.replace(meridiem, u"\\1m"_s);
    text.replace(QRegularExpression(u"(\\d)([ap])\\.?m\\b"_s), u"\\1 \\2m"_s);
    text.replace(looseColon, u"\\1:\\2"_s);
    QStringList out;
    for (auto found = word.globalMatch(text); found.hasNext();)
        out.append(found.next().captured());
    return out;
}

std::optional<SpokenWord> figures(const QString &text)
{
    static const QRegularExpression ordinal(u"^(\\d{1,2})(?:st|nd|rd|th)$"_s);
    static const QRegularExpression clock(u"^(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?$"_s);
    static const QRegularExpression date(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dayMonth(u"^(\\d{1,2})[/-](\\d{1,2})$"_s);
    static const QRegularExpression number(u"^\\d{1,4}$"_s);
    const auto part = [](const QRegularExpressionMatch &match, int at) {
        return match.captured(at).toInt();
    };
    if (const auto found = ordinal.match(text); found.hasMatch())
        return SpokenWord{text, Sense::Ordinal, part(found, 1)};
    if (const auto found = clock.match(text); found.hasMatch())
        return SpokenWord{text, Sense::Clock, part(found, 1), part(found, 2)};
    if (const auto found = date.match(text); found.hasMatch()) {
        const QDate dayFirst(part(found, 3), part(found, 2), part(found, 1));
        return SpokenWord{.text = text,
                          .sense = Sense::Date,
                          .date = dayFirst.isValid()
                                      ? dayFirst
                                      : QDate(part(found, 3), part(found, 1), part(found, 2))};
    }
    if (const auto found = iso.match(text); found.hasMatch())
        return SpokenWord{.text = text,
                          .sense = Sense::Date,
                          .date = QDate(part(found, 1), part(found, 2), part(found, 3))};
    if (const auto found = dayMonth.match(text); found.hasMatch())
        return SpokenWord{text, Sense::DayAndMonth, part(found, 1), part(found, 2)};
    if (number.match(text).hasMatch())
        return SpokenWord{text, Sense::Number, text.toInt()};
    return std::nullopt;
}

/// As it stands, else without what Arabic writes together with the word behind it.
std::optional<SpokenWord> known(const QString &phrase)
{
    for (const QString &before : {QString(), u"و"_s, u"ل"_s, u"ب"_s, u"لل"_s, u"ال"_s, u"وال"_s}) {
        if (!phrase.startsWith(before))
            continue;
        QString rest = phrase.mid(before.size());
        if (before == u"لل")
            rest.prepend(u"ال"_s);
        if (const SpokenWord *found = inVocabulary(rest))
            return *found;
    }
    return std::nullopt;
}
} // namespace

QList<SpokenWord> spokenWords(const QString &sentence)
{
    QList<SpokenWord> out;
    const QStringList all = pieces(plainly(sentence));
    for (qsizetype at = 0; at < all.size();) {
        std::optional<SpokenWord> word;
        qsizetype length = std::min(longestPhrase, all.size() - at);
        for (; length > 0 && !word; --length)
            word = known(all.mid(at, length).join(u' '));
        ++length;
        if (!word && length == 1)
            word = figures(all[at]);
        out.append(word.value_or(SpokenWord{.text = all[at]}));
        out.last().text = all.mid(at, length).join(u' ');
        at += length;
    }
    return out;
}

QString plainSpelling(const QString &words)
{
    return plainly(words);
}
} // namespace hadir::calling
