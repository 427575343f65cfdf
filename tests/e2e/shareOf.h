// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <algorithm>

namespace hadir::e2e {

/// The value below which so many of a hundred are; 0 of none.
inline double shareOf(QList<double> all, int ofHundred)
{
    std::ranges::sort(all);
    return all.isEmpty() ? 0 : all[all.size() * ofHundred / 100];
}
} // namespace hadir::e2e
