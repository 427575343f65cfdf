// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Arrangement.h"

namespace hadir::ui {

/// A search of cases that is kept by name, and how what it finds stands.
struct SavedView
{
    QString name;
    QString question; ///< with names as they are kept
    models::Arrangement arrangement = {};
    std::optional<domain::TeamViewId> shared = {}; ///< absent: the agent's own

    /// Whether both are the same view, whatever was changed of it.
    [[nodiscard]] bool isOneWith(const SavedView &other) const
    {
        return shared == other.shared && (shared || name == other.name);
    }

    bool operator==(const SavedView &) const = default;
};

/// Those of the agent at this desk, in the order in which they were made; kept on this machine.
[[nodiscard]] QList<SavedView> savedViews(desk::Reader &reader);
[[nodiscard]] QFuture<core::Result<void>> keepViews(desk::Desk &desk,
                                                    const QList<SavedView> &views);
} // namespace hadir::ui
