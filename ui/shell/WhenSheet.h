// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/callbacks/WhenField.h"
#include "ui/customer/Sheet.h"

namespace hadir::ui {

/// Asks for another time of a callback that is promised already.
class WhenSheet final : public Sheet
{
    Q_OBJECT

public:
    /// What is moved: of whom, when it was to be, and by which clock they live.
    struct Moved
    {
        QString customer;
        core::Instant at;
        QString zone;
        /// Whether a closed time may be taken with a reason.
        enum class Override { No, WithReason } override = Override::No;
    };

    WhenSheet(core::Clock &clock, const Moved &moved, const WhenField::Asks &asks,
              QWidget *parent = nullptr);

Q_SIGNALS:
    /// `reason` where it is to be at a closed time.
    void chosen(hadir::core::Instant at, const QString &reason);

protected:
    QString missing() const override;
    void submit() override;

private:
    void showOverride();

    Moved m_moved;
    WhenField *m_when;
    TextField *m_reason;
};
} // namespace hadir::ui
