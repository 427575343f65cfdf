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

/// Those of the agent at this desk, in the order in which they were made; kept on this machine.
[[nodiscard]] core::Result<QList<SavedView>> savedViews(desk::Reader &reader);
/// Keeps them as `change` leaves them. Where they cannot be read, nothing is kept in their place.
[[nodiscard]] QFuture<core::Result<void>>
changeViews(desk::Desk &desk, const std::function<void(QList<SavedView> &)> &change);
} // namespace hadir::ui
