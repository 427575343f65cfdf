// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Saying.h"

#include "app/calling/ClockPart.h"
#include "app/calling/DatePart.h"
#include "app/calling/LengthPart.h"

namespace hadir::calling {

namespace {
/// Reads a sentence from the left, the longest thing that fits first.
class SayingReader final : private SayingPart
{
public:
    SayingReader(const QList<SpokenWord> &words, Saying &said)
        : SayingPart(words, said)
        , m_length(words, said)
        , m_date(words, said)
        , m_clock(words, said)
    {}

    void read()
    {
        for (qsizetype at = 0; at < m_words.size();) {
            qsizetype taken = m_length.readAhead(at);
            if (taken == 0)
                taken = m_length.readPeriod(at);
            if (taken == 0)
                taken = m_date.readDate(at);
            if (taken == 0)
                taken = m_clock.readClock(at);
            if (taken == 0)
                taken = readNamed(at);
            if (taken == 0)
                leave(at);
            at += std::max<qsizetype>(taken, 1);
        }
        takeBareNumber();
    }

private:
    void leave(qsizetype at)
    {
        if (sense(at) == Sense::Number && !m_bare)
            m_bare = word(at);
        else if (is(at, {Sense::Unknown, Sense::Number, Sense::Before}))
            m_said.unread.append(word(at).text);
    }

    qsizetype readNamed(qsizetype at)
    {
        const qsizetype mark = is(at, {Sense::After}) ? 1 : 0;
        if (sense(at + mark) == Sense::FridayPrayer) {
            m_said.isAfterFridayPrayer = true;
            return mark + 1;
        }
        if (mark > 0 && sense(at + 1) == Sense::Prayer) {
            m_said.about = word(at + 1).value;
            return 2;
        }
        if (is(at, {Sense::This, Sense::Coming, Sense::Next}) && sense(at + 1) == Sense::Weekday) {
            takeWeekday(at + 1, at);
            return 2;
        }
        if (sense(at) == Sense::Weekday || sense(at) == Sense::WeekOrSunday) {
            const bool isSaid = is(at + 1, {Sense::This, Sense::Coming, Sense::Next})
                                && !unit(at + 2); // "Wednesday next week"
            takeWeekday(at, isSaid ? at + 1 : -1);
            return isSaid ? 2 : 1;
        }
        return readSingle(at);
    }

    void takeWeekday(qsizetype at, qsizetype which)
    {
        m_said.weekday = word(at).value; // "minggu" counts seven, and Sunday is the seventh
        if (sense(which) == Sense::Next)
            m_said.which = Which::Next;
        else if (sense(which) == Sense::Coming)
            m_said.which = Which::Coming;
        else if (sense(which) == Sense::This)
            m_said.which = Which::This;
    }

    qsizetype readSingle(qsizetype at)
    {
        const SpokenWord &one = word(at);
        switch (one.sense) {
        case Sense::DayOffset:
            m_said.dayOffset = one.value;
            return 1;
        case Sense::PartToday:
            m_said.dayOffset = 0;
            m_clock.takePart(one);
            return 1;
        case Sense::Part:
            m_clock.takePart(one);
            if (sense(at + 1) == Sense::This || sense(at - 1) == Sense::This)
                m_said.dayOffset = 0;
            return 1;
        case Sense::Noon:
            m_said.hour = one.value / 60;
            m_said.isByFullClock = true;
            return 1;
        case Sense::Prayer:
            m_said.about = one.value;
            return 1;
        case Sense::Meridiem:
            if (!m_bare)
                return 0;
            m_said.meridiem = one.value;
            return 1;
        case Sense::Now:
            m_said.isNow = true;
            return 1;
        case Sense::FromNow: // "later", behind nothing
            return 0;
        case Sense::Weekend:
            m_said.isWeekend = true;
            if (sense(at - 1) == Sense::Next || sense(at + 1) == Sense::Next)
                m_said.which = Which::Next;
            return 1;
        default:
            return 0;
        }
    }

    /// "4 tomorrow": a number that nothing else explains is the hour.
    void takeBareNumber()
    {
        if (!m_bare)
            return;
        const bool isHour = !m_said.hour && m_bare->value <= 24 && !m_said.isAhead
                            && (m_said.saysDay() || m_said.partFrom || m_words.size() == 1);
        if (isHour) {
            m_clock.setHour(m_bare->value, 0);
            m_said.isByFullClock = m_bare->value > 12 || m_bare->value == 0;
        } else {
            m_said.unread.append(m_bare->text);
        }
    }

    LengthPart m_length;
    DatePart m_date;
    ClockPart m_clock;
    std::optional<SpokenWord> m_bare;
};
} // namespace

Saying sayingOf(const QList<SpokenWord> &words)
{
    Saying said;
    SayingReader(words, said).read();
    return said;
}
} // namespace hadir::calling
