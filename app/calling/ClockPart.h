// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/SayingPart.h"

namespace hadir::calling {

/// A time of day by the clock: "2pm", "half past three", "الثالثة والنصف".
class ClockPart final : public SayingPart
{
public:
    using SayingPart::SayingPart;

    qsizetype readClock(qsizetype at);
    void setHour(int hour, int minute);
    void takePart(const SpokenWord &part);

private:
    /// "after 3", "sebelum pukul 5": what stands before the clock.
    void takeBound(qsizetype at);
    [[nodiscard]] bool isClockMark(qsizetype at) const;
    /// The hour itself, in whatever way it is said.
    qsizetype readHour(qsizetype at, bool isMarked);
    /// "2-3pm", "between 2 and 3", "2 hingga 3 petang".
    qsizetype readRange(qsizetype at, bool isMarked);
    /// "half past three", "ten to four", "setengah tiga".
    qsizetype readMinutesFirst(qsizetype at);
    /// "… والنصف", "… suku", "… إلا ربعا".
    qsizetype readMinutesAfter(qsizetype at);
};
} // namespace hadir::calling
