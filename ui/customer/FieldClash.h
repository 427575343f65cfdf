// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::ui {

/// A field that a colleague changed while somebody was changing it here.
struct FieldClash
{
    QString key;      ///< what the domain calls it
    QString name;     ///< what it is called here: "City"
    QString held;     ///< what it holds now, in words
    QString who = {}; ///< who changed it and when, a sentence; empty while nobody knows

    bool operator==(const FieldClash &) const = default;
};
} // namespace hadir::ui
