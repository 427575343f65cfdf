// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace hadir::ui {

/// What an agent can do to one entry of the timeline, from its card, its menu or by a key.
enum class EntryDeed {
    Recall,  ///< a message that waits: its words come back to be written on
    SendNow, ///< a message that waits for its moment
    Pin,
    Unpin,
    Split, ///< it and what follows become a case of their own
};
} // namespace hadir::ui
Q_DECLARE_METATYPE(hadir::ui::EntryDeed)
