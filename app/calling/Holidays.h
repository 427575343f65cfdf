// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/calling/CallingRules.h"

#include <span>

namespace hadir::calling {

/// A holiday on one day.
struct Holiday
{
    enum class Certainty {
        Sure,
        Approximate, ///< goes by the moon, or was guessed: may be declared a day off
    };
    enum class Role { Itself, Substitute };

    QDate date;
    QString id; ///< of its rule
    Names names;
    HolidayKind kind = HolidayKind::Public;
    Certainty certainty = Certainty::Sure;
    Role role = Role::Itself;

    bool operator==(const Holiday &) const = default;
};

/// The holidays of a place between two days, both in it. Cheap to ask, a moment to make: whoever
/// asks for many slots of one place keeps it.
class Holidays final
{
public:
    Holidays() = default;
    [[nodiscard]] static Holidays of(const CallingRules &rules, const Place &place, QDate from,
                                     QDate to);

    /// In order of their days.
    [[nodiscard]] const QList<Holiday> &all() const { return m_all; }
    [[nodiscard]] std::span<const Holiday> on(QDate day) const;
    /// What closes that day; null when nothing does.
    [[nodiscard]] const Holiday *publicOn(QDate day) const;

private:
    QList<Holiday> m_all;
};
} // namespace hadir::calling
