// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/demo/Phrasing.h"
#include "app/server/demo/Shop.h"

namespace hadir::server::demo {

/// What one case is about, the same in all its texts and in each language: how much, which order,
/// which street, by when.
struct Facts
{
    const Member *member = nullptr;
    const Product *product = nullptr;
    const Words *street = nullptr;
    qint64 amount = 0; ///< in the currency's smallest unit
    qint64 credit = 0;
    qint64 house = 1;
    qint64 caseNumber = 0;
    QString order;
    QString tracking;
    QString digits;
    QString time;
    QString stars;
    QString callbackTime;
    core::Instant before; ///< {date}
    core::Instant until;  ///< {date2}
    core::Instant visit;  ///< {visit}: when the technician comes
};

/// Invents the facts of a matter that began at `start`. An order brings its own amount.
[[nodiscard]] Facts makeFacts(const Member &member, const Product &product, const Story *story,
                              const domain::Order *order, core::Instant start, core::Dice &dice);

/// The facts in the words of `book`, said by a colleague called `agent`.
[[nodiscard]] Terms termsFrom(const Facts &facts, const Book &book, const Company &company,
                              const QString &agent, core::Instant now);
} // namespace hadir::server::demo
