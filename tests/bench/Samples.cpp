// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Samples.h"

#include <algorithm>
#include <cmath>

namespace hadir::bench {

double Samples::quantile(double share) const
{
    if (m_all.isEmpty())
        return 0;
    QList<double> sorted = m_all;
    std::ranges::sort(sorted);
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted[std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1)];
}
} // namespace hadir::bench
