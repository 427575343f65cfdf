// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/CaseSleep.h"
#include "ui/customer/Sheet.h"

namespace hadir::ui {

class MomentField;

/// Asks for the date and time at which a case wakes, in the agent's zone, and says what time it is
/// for the customer then.
class SleepSheet final : public Sheet
{
    Q_OBJECT

public:
    SleepSheet(core::Clock &clock, const QString &zone, CaseSleep::Status status,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(hadir::core::Instant until, hadir::ui::CaseSleep::Status status);

protected:
    QString missing() const override;
    void submit() override;

private:
    [[nodiscard]] core::Instant moment() const;
    void sayTheirTime();

    core::Clock &m_clock;
    QString m_zone;
    MomentField *m_moment;
    QComboBox *m_status;
    Label *m_there;
};
} // namespace hadir::ui
