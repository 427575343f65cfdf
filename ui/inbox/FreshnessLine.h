// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Instant.h"
#include "app/models/CustomerFile.h"
#include "ui/widgets/Label.h"

namespace hadir::ui {

/// Says below a list of cases how old it is; hidden while it is as it should be.
class FreshnessLine final : public Label
{
    Q_OBJECT

public:
    explicit FreshnessLine(QWidget *parent = nullptr);

    /// Nothing has come yet.
    void showFirst(models::Freshness freshness);
    void show(models::Freshness freshness, const std::optional<core::Instant> &asOf,
              core::Instant now);
};
} // namespace hadir::ui
