// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Arrangement.h"

#include <functional>

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

/// What lies on this machine.
struct KeptViews
{
    QList<SavedView> views; ///< in the order in which they were made
    QString broken;         ///< all of it, where not all of it is views; else empty
};
/// Those of the agent at this desk.
[[nodiscard]] core::Result<KeptViews> keptViews(desk::Reader &reader);
/// These and no others.
[[nodiscard]] QFuture<core::Result<void>> keepViews(desk::Desk &desk,
                                                    const QList<SavedView> &views);
} // namespace hadir::ui
