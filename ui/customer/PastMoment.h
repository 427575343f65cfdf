// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/customer/MomentField.h"

namespace hadir::ui {

/// When something took place: now, unless another time is said.
class PastMoment final : public MomentField
{
    Q_OBJECT

public:
    explicit PastMoment(core::Clock &clock, QWidget *parent = nullptr);

    /// Absent when nobody touched it.
    [[nodiscard]] std::optional<core::Instant> said() const;
    [[nodiscard]] bool isToCome() const;
    /// A sentence for who chose a time that is to come; else empty.
    [[nodiscard]] QString whyNot() const;

private:
    [[nodiscard]] core::Instant chosen() const;

    core::Clock &m_clock;
    core::Instant m_offered; ///< what it began with
};
} // namespace hadir::ui
