// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/SayingPart.h"

namespace hadir::calling {

/// A day by its date: "23/11", "23 November", "the 28th".
class DatePart final : public SayingPart
{
public:
    using SayingPart::SayingPart;

    qsizetype readDate(qsizetype at);

private:
    qsizetype readMonthFirst(qsizetype at);
    [[nodiscard]] static bool isYear(const SpokenWord &word);
    qsizetype readYear(qsizetype at);
};
} // namespace hadir::calling
