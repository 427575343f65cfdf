// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/customer/Sheet.h"

namespace hadir::ui {

/// With which words the cases of a queue end, for whoever leads, and whether that has to be said.
/// A queue without a list begins with the words that are in use.
class QueueCodesSheet final : public Sheet
{
    Q_OBJECT

public:
    /// The queues are not empty; the first is shown.
    QueueCodesSheet(const QList<domain::Queue> &queues, const QStringList &inUse, QWidget *parent);

Q_SIGNALS:
    void chosen(const hadir::domain::SetQueueCodes &command);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void showQueue();
    /// Asks first when those of the queue before are not saved.
    void goToQueue();
    /// That which is shown.
    [[nodiscard]] const domain::Queue &queue() const { return m_queues.at(m_shown); }
    /// What its list begins with.
    [[nodiscard]] const QStringList &begun() const;
    [[nodiscard]] domain::WrapUp wrapUp() const;
    [[nodiscard]] QStringList codes() const;

    QList<domain::Queue> m_queues;
    QStringList m_inUse;
    int m_shown = 0;
    QComboBox *m_queue;
    QComboBox *m_wrapUp;
    TextBox *m_codes = nullptr;
};
} // namespace hadir::ui
