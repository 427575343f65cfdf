// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/SayingPart.h"

namespace hadir::calling {

/// So long from now: "in 20 minutes", "sejam lagi", "next week".
class LengthPart final : public SayingPart
{
public:
    using SayingPart::SayingPart;

    qsizetype readAhead(qsizetype at);
    /// "next week", "bulan depan", "this weekend".
    qsizetype readPeriod(qsizetype at);

private:
    void goAhead(const SpokenWord &unit, int count);
    /// "half an hour", "نصف ساعة", "setengah jam"; "20 minit", "sejam", "ساعتين".
    qsizetype readAmount(qsizetype at, bool isMarked);
    /// "… and a half".
    qsizetype readHalfMore(qsizetype at, const SpokenWord &of);
};
} // namespace hadir::calling
