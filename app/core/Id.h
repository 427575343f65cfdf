// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace hadir::core {

/// An identifier that knows what it identifies: Id<Customer> does not convert to Id<Case>.
/// A default-made one is null and identifies nothing.
template <class Of>
class Id final
{
public:
    constexpr Id() = default;
    constexpr explicit Id(QUuid uuid) : m_uuid(uuid) {}

    [[nodiscard]] constexpr const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    /// 36 characters, lower case, no braces: as stored, sent and logged.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    /// Null when the text is no UUID.
    [[nodiscard]] static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};
} // namespace hadir::core
