// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"
#include "ui/customer/Sheet.h"

class QButtonGroup;
class QComboBox;
class QSpinBox;

namespace hadir::ui {

class Label;
class PastMoment;
class TextBox;

/// Asks for a call that took place, now unless another time is said. The interaction's id is left
/// null, and so is its time when nobody touched it.
class LogCallSheet final : public Sheet
{
    Q_OBJECT

public:
    LogCallSheet(core::Clock &clock, const models::CustomerFile &file, domain::CaseId current,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void logged(const hadir::domain::LogCall &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    void warnOfQuiet();

    core::Clock &m_clock;
    domain::CustomerId m_customer;
    QString m_zone;
    QList<domain::ContactPoint> m_points;
    QButtonGroup *m_direction;
    QComboBox *m_number;
    Label *m_quiet = nullptr;
    PastMoment *m_when = nullptr;
    QSpinBox *m_minutes;
    QComboBox *m_case;
    TextBox *m_body = nullptr;
    TextField *m_outcome;
};
} // namespace hadir::ui
