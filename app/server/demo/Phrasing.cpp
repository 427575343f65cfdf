// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/Phrasing.h"

#include "app/server/demo/chance.h"
#include "app/server/demo/localTime.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server::demo {

namespace {
const QStringList *phrasesFor(QStringView key, const Phrases &phrases)
{
    if (key == "hi"_L1)
        return &phrases.hi;
    if (key == "greet"_L1)
        return &phrases.greet;
    if (key == "thanks"_L1)
        return &phrases.thanks;
    if (key == "sorry"_L1)
        return &phrases.sorry;
    return key == "sign"_L1 ? &phrases.sign : nullptr;
}

/// What stands for one placeholder; null when nothing does.
QString wordFor(QStringView key, const Terms &terms, core::Dice &dice)
{
    if (key.startsWith("g:"_L1)) {
        const qsizetype bar = key.indexOf(u'|');
        const QStringView form =
            terms.gender == Gender::Man ? key.sliced(2, bar - 2) : key.sliced(bar + 1);
        return form.isEmpty() ? u""_s : form.toString();
    }
    if (key.startsWith("day:"_L1)) {
        const auto days = std::chrono::days(key.sliced(4).toInt());
        return dayName(terms.now + days, terms.zone, *terms.book);
    }
    if (const QStringList *phrases = phrasesFor(key, terms.book->phrases))
        return filled(pick(*phrases, dice), terms, dice);
    return terms.words.value(key.toString());
}
} // namespace

QString filled(const QString &text, const Terms &terms, core::Dice &dice)
{
    QString out;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return out.append(QStringView(text).sliced(at));
        out += QStringView(text).sliced(at, open - at);
        const QStringView key = QStringView(text).sliced(open + 1, close - open - 1);
        const QString word = wordFor(key, terms, dice);
        out += word.isNull() ? text.sliced(open, close + 1 - open) : word;
        at = close + 1;
    }
}

QString dayName(core::Instant at, const QString &zone, const Book &book)
{
    const QDate date = localTime(at, zone).date();
    return QString::number(date.day()) + u' ' + book.months.at(date.month() - 1);
}

QString moneyText(qint64 minor, const Country &country, QStringView language)
{
    QString whole = QString::number(minor / 100);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    const QString amount = whole + u'.' + QString::number(minor % 100).rightJustified(2, u'0');
    return country.money.in(language).arg(amount);
}
} // namespace hadir::server::demo
