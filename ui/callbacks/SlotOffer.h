// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"

#include <QMetaType>
#include <QString>

namespace hadir::ui {

/// A moment at which somebody may be called, or why they may not.
struct SlotOffer
{
    core::Instant at;
    QString words = {}; ///< instead of the time of day: "Now, keep place 3"
    QString why = {};   ///< a sentence, where it is closed; empty where it is open
    QString note = {};  ///< more about it: the law's hours there
    int left = 0;       ///< places that nobody has
    int places = 0;     ///< how many there are; 0 where nobody counts them

    [[nodiscard]] bool isOpen() const { return why.isEmpty(); }

    bool operator==(const SlotOffer &) const = default;
};
} // namespace hadir::ui

Q_DECLARE_METATYPE(hadir::ui::SlotOffer)
