// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"
#include "ui/customer/Sheet.h"

class QComboBox;

namespace hadir::ui {

class TextBox;

/// Asks for a visit to a branch, now unless another time is said. The interaction's id is left
/// null, and so is its time when nobody touched it.
class LogVisitSheet final : public Sheet
{
    Q_OBJECT

public:
    LogVisitSheet(core::Clock &clock, const models::CustomerFile &file, domain::CaseId current,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void logged(const hadir::domain::LogVisit &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    domain::CustomerId m_customer;
    TextField *m_place;
    PastMoment *m_when;
    QComboBox *m_case;
    TextBox *m_body;
    TextField *m_outcome;
};
} // namespace hadir::ui
