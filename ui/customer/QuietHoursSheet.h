// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/customer/Sheet.h"

class QTimeEdit;

namespace hadir::ui {

/// Asks between which hours, in the customer's own time, not to call or write.
class QuietHoursSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit QuietHoursSheet(const domain::ContactPoint &point, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const hadir::domain::SetQuietHours &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    QTimeEdit *addTime(const char *name, const QString &words, qint64 minute);

    domain::ContactPoint m_point;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
};
} // namespace hadir::ui
