// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"

#include <QObject>

#include <optional>
#include <variant>

namespace hadir::ui {

class Front;

/// Whom an address asks for: somebody by their id, or whoever has a number in E.164.
using Summoned = std::variant<domain::CustomerId, QString>;

/// Reads "hadir://customer/ID" and "tel:NUMBER"; a number without a country code is taken for one
/// of `region` (ISO 3166). Absent for anything else, which comes from outside and may be hostile.
[[nodiscard]] std::optional<Summoned> readAddress(const QString &address, const QString &region);

/// Opens whom the system asks this program for: by a link, or the number of a call that comes in.
/// Where nobody is in sight yet, or the window is locked, it waits until somebody is.
class Summons final : public QObject
{
    Q_OBJECT

public:
    explicit Summons(Front &front);

    /// Brings the window to the front, too. Only the last one waits.
    void answer(const QString &address);

protected:
    /// macOS tells the application itself.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void openPerson(domain::CustomerId customer);
    void openNumber(const QString &number);

    Front &m_front;
    QString m_address; ///< of who waits
};
} // namespace hadir::ui
