// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/SayingPart.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

const SpokenWord &SayingPart::word(qsizetype at) const
{
    static const SpokenWord none;
    return at >= 0 && at < m_words.size() ? m_words[at] : none;
}

bool SayingPart::is(qsizetype at, std::initializer_list<Sense> senses) const
{
    return std::ranges::find(senses, sense(at)) != senses.end();
}

bool SayingPart::isText(qsizetype at, const QStringList &texts) const
{
    return texts.contains(word(at).text);
}

qsizetype SayingPart::readNumber(qsizetype at, int &value) const
{
    if (sense(at) == Sense::Article && word(at).text == u"one") {
        value = 1;
        return 1;
    }
    if (sense(at) != Sense::Number)
        return 0;
    value = word(at).value;
    if (sense(at + 1) != Sense::Number)
        return 1;
    const int more = word(at + 1).value;
    const bool isTensFirst = value >= 20 && value % 10 == 0 && more >= 1 && more <= 9;
    const bool isOnesFirst = value <= 9 && more >= 20 && word(at + 1).text.startsWith(u'و');
    const bool isWritten = !word(at).text.at(0).isDigit();
    if (!isWritten || !(isTensFirst || isOnesFirst))
        return 1;
    value += more;
    return 2;
}

std::optional<SpokenWord> SayingPart::unit(qsizetype at) const
{
    if (is(at, {Sense::Seconds, Sense::Days, Sense::Months}) && word(at).other == 0)
        return word(at);
    if (sense(at) == Sense::ClockOrHour)
        return SpokenWord{.sense = Sense::Seconds, .value = 3600};
    if (sense(at) == Sense::WeekOrSunday)
        return SpokenWord{.sense = Sense::Days, .value = 7};
    if (isText(at, {u"hari"_s, u"day"_s, u"يوم"_s}))
        return SpokenWord{.sense = Sense::Days, .value = 1};
    if (isText(at, {u"bulan"_s, u"شهر"_s}))
        return SpokenWord{.sense = Sense::Months, .value = 1};
    return std::nullopt;
}
} // namespace hadir::calling
