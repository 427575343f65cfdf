// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace hadir::domain {

/// A telephone number as the numbering plans know it (libphonenumber). Always a possible and valid
/// number; thread-safe.
class PhoneNumber final
{
public:
    /// Reads a number as people write it, in any digits; `region` (ISO 3166) is where a national
    /// number without a country code is from. Absent when it is no valid number.
    [[nodiscard]] static std::optional<PhoneNumber> read(const QString &text,
                                                         const QString &region);

    /// Makes the plans, a few milliseconds' work that the first read() would do.
    static void prepare();

    [[nodiscard]] const QString &e164() const { return m_e164; }
    /// ISO 3166 of the number, empty for numbers of no country.
    [[nodiscard]] const QString &region() const { return m_region; }
    /// The international form, "+60 12-345 4417".
    [[nodiscard]] const QString &display() const { return m_display; }

private:
    PhoneNumber() = default;
    QString m_e164;
    QString m_region;
    QString m_display;
};
} // namespace hadir::domain
