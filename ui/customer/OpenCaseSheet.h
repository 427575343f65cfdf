// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/Directory.h"
#include "ui/customer/Sheet.h"

class QComboBox;

namespace hadir::ui {

/// Asks what a new case is about. The case's id is left null: whoever submits gives it.
class OpenCaseSheet final : public Sheet
{
    Q_OBJECT

public:
    OpenCaseSheet(domain::CustomerId customer, const models::Directory &directory,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const hadir::domain::OpenCase &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    domain::CustomerId m_customer;
    TextField *m_subject;
    QComboBox *m_channel;
    QComboBox *m_priority;
    QComboBox *m_queue;
};
} // namespace hadir::ui
