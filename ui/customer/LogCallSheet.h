// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"
#include "ui/customer/Sheet.h"

class QButtonGroup;
class QComboBox;
class QSpinBox;

namespace hadir::ui {

class TextBox;

/// Asks for a call that took place. The interaction's id is left null.
class LogCallSheet final : public Sheet
{
    Q_OBJECT

public:
    LogCallSheet(const models::CustomerFile &file, domain::CaseId current,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void logged(const hadir::domain::LogCall &command);

protected:
    bool isReady() const override;
    void submit() override;

private:
    domain::CustomerId m_customer;
    QButtonGroup *m_direction;
    QComboBox *m_number;
    QSpinBox *m_minutes;
    QComboBox *m_case;
    TextBox *m_body = nullptr;
    TextField *m_outcome;
};
} // namespace hadir::ui
