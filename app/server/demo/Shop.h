// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/demo/Plot.h"

#include <QSet>

namespace hadir::server::demo {

/// Something that a member bought, and what it is called in their language.
struct Purchase
{
    domain::Order order;
    const Product *product = nullptr;
};

/// Sells: makes orders whose numbers rise with the time, each number once.
class Shop final
{
public:
    Shop(const Content &content, const QString &stem, core::Instant now);

    /// The order that a scene is about. Its state fits how far the story got.
    [[nodiscard]] Purchase soldFor(const Scene &scene, const Member &member, core::Dice &dice);

    /// What a member bought besides, a few things or none.
    [[nodiscard]] QList<Purchase> soldTo(const Member &member, core::Dice &dice);

    /// The product that a story speaks of: by key or kind, else any device or accessory.
    [[nodiscard]] const Product &productFor(const QString &wish, core::Dice &dice);

private:
    Purchase sell(const Member &member, const Product &product, core::Instant placed,
                  domain::OrderStatus status, const QString &key);
    QList<Purchase> sellKnown(const Member &member, core::Dice &dice);
    QList<std::pair<const Product *, qint64>> partsOf(qint64 total, qint64 count,
                                                      const Country &country, core::Dice &dice);
    core::Instant anyTime(core::Dice &dice) const;
    domain::OrderStatus statusSince(core::Instant placed, core::Dice &dice) const;
    QString numberAt(core::Instant placed);

    const Content &m_content;
    const QString m_stem;
    const core::Instant m_now;
    QSet<qint64> m_numbers;
};
} // namespace hadir::server::demo
