// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"
#include "ui/customer/Sheet.h"

class QComboBox;

namespace hadir::ui {

/// Asks what the customer answered when they were asked how it was, now unless another time is
/// said. A digit chooses the score. The feedback's id is left null, and so is its time when nobody
/// touched it.
class FeedbackSheet final : public Sheet
{
    Q_OBJECT

public:
    FeedbackSheet(core::Clock &clock, const models::CustomerFile &file, domain::CaseId current,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const hadir::domain::RecordFeedback &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    [[nodiscard]] domain::FeedbackKind kind() const;
    void fillScores();

    domain::CustomerId m_customer;
    QComboBox *m_kind;
    Label *m_question; ///< in the words in which it is put
    QComboBox *m_score;
    TextBox *m_comment;
    QComboBox *m_case;
    PastMoment *m_when;
};
} // namespace hadir::ui
