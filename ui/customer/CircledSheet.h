// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/models/Directory.h"
#include "ui/customer/Sheet.h"

namespace hadir::ui {

/// A sheet for something that is kept by name, and that is one's own, a team's or everybody's: for
/// whom it is, is asked of whoever makes it, and of those who lead alone.
class CircledSheet : public Sheet
{
    Q_OBJECT

protected:
    using Sheet::Sheet;

    /// What the two fields are called.
    struct FieldNames
    {
        const char *circle;
        const char *team;
    };
    void offerCircles(const FieldNames &names, const domain::Actor &me,
                      const models::Directory &directory);
    /// Own, where it is not asked.
    [[nodiscard]] domain::Circle circle() const;
    /// Of Circle::Team.
    [[nodiscard]] std::optional<domain::TeamId> team() const;
    /// Empty when it is known for whom it is.
    [[nodiscard]] QString missingTeam() const;

private:
    QComboBox *m_circle = nullptr;
    QComboBox *m_team = nullptr;
};
} // namespace hadir::ui
