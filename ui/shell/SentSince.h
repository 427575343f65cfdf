// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

/// How many changes the ledger took of those that waited while the line was away: known once
/// nothing waits any more, until the line is away again. Counted by their numbers, which have no
/// gaps; not said when the ledger counts anew meanwhile.
class SentSince final : public QObject
{
    Q_OBJECT

public:
    struct Sent
    {
        int count = 0;
        core::Instant at; ///< when the last of them was taken
    };

    explicit SentSince(desk::Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Sent> &sent() const { return m_sent; }

private:
    void followLine();
    void count();
    [[nodiscard]] std::optional<qint64> refusedAfter(qint64 number);

    desk::Desk &m_desk;
    std::optional<store::Cursor> m_from; ///< while the line is away, and until nothing waits
    std::optional<Sent> m_sent;
};
} // namespace hadir::ui
