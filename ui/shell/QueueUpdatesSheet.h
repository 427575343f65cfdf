// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/customer/Sheet.h"

class QCheckBox;

namespace hadir::ui {

/// What a queue tells customers by itself, for whoever leads: each step of a case on or off, and
/// its words in each of three languages. A step that is turned on begins with words that will do.
class QueueUpdatesSheet final : public Sheet
{
    Q_OBJECT

public:
    /// Not empty; the first is shown.
    QueueUpdatesSheet(const QList<domain::Queue> &queues, QWidget *parent);

Q_SIGNALS:
    void chosen(const hadir::domain::SetQueueUpdates &command);

private:
    struct Row
    {
        domain::CaseStep step = domain::CaseStep::Opened;
        QCheckBox *on = nullptr;
        TextBox *words = nullptr;
    };

    [[nodiscard]] QString missing() const override;
    void submit() override;
    void addStep(domain::CaseStep step);
    void showQueue();
    void showWords();
    void keepWords();
    void turn(const Row &row);
    [[nodiscard]] QString language() const;
    [[nodiscard]] QList<domain::StepMessage> updates() const;

    QList<domain::Queue> m_queues;
    QComboBox *m_queue;
    QComboBox *m_language;
    QList<Row> m_rows;
    QList<domain::StepMessage> m_words; ///< of all languages, also of steps that are off
    QString m_shown;                    ///< the language that is in the boxes
    bool m_isFilling = false;
};
} // namespace hadir::ui
