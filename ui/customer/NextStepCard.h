// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/nextStep.h"
#include "app/models/CustomerFile.h"

#include <QSet>
#include <QWidget>

namespace hadir::ui {

class Button;
class IconButton;
class Label;
class SectionHeader;

/// What would help the customer most now, why, a press that begins it, and another that puts it
/// off. One at a time; hidden where no rule has anything to say.
class NextStepCard final : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepCard(QWidget *parent = nullptr);

    void show(const models::CustomerFile &file, domain::CaseId current, core::Instant now);
    using QWidget::show;
    /// Steps by their keys that are not to be offered.
    void setPutOff(const QSet<QString> &keys);

    /// Tells this step of this customer from all others.
    [[nodiscard]] static QString keyOf(domain::CustomerId customer, const domain::NextStep &step);

Q_SIGNALS:
    void wanted(const hadir::domain::NextStep &step);
    void putOff(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    QList<domain::NextStep> m_steps;
    domain::NextStep m_step; ///< the one in sight
    QSet<QString> m_putOff;
    domain::CustomerId m_customer;
    core::Instant m_now;
    SectionHeader *m_head;
    Button *m_act;
    IconButton *m_later;
    Label *m_reason;
};
} // namespace hadir::ui
