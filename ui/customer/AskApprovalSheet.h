// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/Directory.h"
#include "ui/customer/Sheet.h"

namespace hadir::ui {

/// Asks what somebody wants to be allowed, and by whom. The approval's id is left null.
class AskApprovalSheet final : public Sheet
{
    Q_OBJECT

public:
    AskApprovalSheet(domain::CaseId about, const models::Directory &directory,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void asked(const hadir::domain::AskApproval &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    domain::CaseId m_about;
    TextField *m_what;
    QComboBox *m_of;
};
} // namespace hadir::ui
