// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "ui/callbacks/WhenField.h"
#include "ui/customer/Sheet.h"

class QButtonGroup;

namespace hadir::ui {

/// Asks what came of calling somebody back, right after the call: one of six, with the wrap-up
/// code, and the time that the customer asked for instead.
class OutcomeSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Question
    {
        QString customer;
        QStringList codes; ///< wrap-up codes that are offered; another can be typed
        QString zone;      ///< the customer's
    };
    struct Answer
    {
        domain::CallOutcome outcome = domain::CallOutcome::Reached;
        QString code = {};
        QString note = {};
        std::optional<core::Instant> again = {}; ///< of AnotherTime

        bool operator==(const Answer &) const = default;
    };

    OutcomeSheet(core::Clock &clock, const Question &question, const WhenField::Asks &asks,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(const hadir::ui::OutcomeSheet::Answer &answer);

protected:
    QString missing() const override;
    void submit() override;

private:
    void offer(domain::CallOutcome outcome, const QString &words, QWidget &row);
    void showNeeded();
    [[nodiscard]] std::optional<domain::CallOutcome> outcome() const;

    QButtonGroup *m_outcomes;
    WhenField *m_when;
    QComboBox *m_code;
    TextBox *m_note;
};
} // namespace hadir::ui
