// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/core/Dice.h"
#include "app/core/Id.h"

namespace hadir::core {

/// Makes identifiers. Whoever creates a thing names it, so nothing waits for the server.
class Ids
{
public:
    virtual ~Ids() = default;
    [[nodiscard]] virtual QUuid next() = 0;

    template <class Of>
    [[nodiscard]] Id<Of> make()
    {
        return Id<Of>(next());
    }
};

/// UUID version 7 (RFC 9562, 5.7): milliseconds first, so that new rows lie together in an
/// index; within one millisecond a counter keeps the order in which they were made.
class TimeOrderedIds final : public Ids
{
public:
    TimeOrderedIds(const Clock &clock, Dice &dice);
    [[nodiscard]] QUuid next() override;

private:
    const Clock &m_clock;
    Dice &m_dice;
    qint64 m_lastMillis = 0;
    quint16 m_counter = 0;
};

/// The same text always gives the same identifier (UUID version 5 under Hadir's own name space).
/// For things that come from outside and must not be made twice, such as an imported mail.
[[nodiscard]] QUuid uuidFor(QStringView text);

/// A version 7 UUID for something that happened at `at`, whose other bits come from `text`:
/// repeatable as uuidFor, and lying beside its neighbours in time.
[[nodiscard]] QUuid uuidFor(Instant at, QStringView text);
} // namespace hadir::core
