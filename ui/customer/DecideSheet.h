// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/Directory.h"
#include "ui/customer/Sheet.h"

namespace hadir::ui {

/// Asks whether something is allowed, and why. Whoever declines gives a reason.
class DecideSheet final : public Sheet
{
    Q_OBJECT

public:
    enum class Answer { Grant, Decline };

    DecideSheet(domain::CaseId about, const domain::Approval &approval, Answer first,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const hadir::domain::DecideApproval &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    [[nodiscard]] bool isGranted() const;

    domain::CaseId m_about;
    domain::ApprovalId m_approval;
    QComboBox *m_answer;
    TextField *m_reason;
};
} // namespace hadir::ui
