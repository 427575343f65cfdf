// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/callbacks/SlotOffer.h"

namespace hadir::ui {

/// When somebody may be called, in words, as far as this desk knows; the ledger has the last word.
/// Reads a day at a time. Lives on the GUI thread.
class CallTimes final
{
public:
    /// The desk outlives it.
    explicit CallTimes(desk::Desk &desk) : m_desk(desk) {}

    /// The times of a day of whom it is about that are not over.
    [[nodiscard]] QList<SlotOffer> slotsOf(const domain::Callback &callback, QDate day) const;
    [[nodiscard]] SlotOffer judged(const domain::Callback &callback, core::Instant at) const;

private:
    desk::Desk &m_desk;
};
} // namespace hadir::ui
