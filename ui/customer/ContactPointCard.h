// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/widgets/Card.h"

namespace hadir::ui {

class Button;
class Chip;
class Fact;
class Label;
class ValueButton;

/// One way to reach a customer: whether it is confirmed, what they agreed to there, when not to.
class ContactPointCard final : public Card
{
    Q_OBJECT

public:
    explicit ContactPointCard(QWidget *parent = nullptr);

    void show(const domain::ContactPoint &point);
    using QWidget::show;
    enum class Sent { Yes, NotYet };
    /// Whether what was done to it here is on the server.
    void setSent(Sent sent);
    [[nodiscard]] bool isInUse() const { return !m_point.retired; }
    [[nodiscard]] domain::ContactPointId id() const { return m_point.id; }
    /// Where the first of the consents is said and changed.
    [[nodiscard]] QWidget *consent() const;

Q_SIGNALS:
    void confirmed(const hadir::domain::ConfirmContactPoint &command);
    void retired(const hadir::domain::RetireContactPoint &command);
    void restored(const hadir::domain::RestoreContactPoint &command);
    void consentSet(const hadir::domain::SetConsent &command);
    void quietHoursSet(const hadir::domain::SetQuietHours &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void say();
    void sayConsents();
    void offerConsent(ValueButton *button, domain::Purpose purpose);
    void offerQuietHours();
    void askForQuietHours();

    domain::ContactPoint m_point;
    Fact *m_value;
    Label *m_label;
    Chip *m_state;
    Chip *m_unsent;
    Button *m_confirm;
    Button *m_retire;
    Button *m_restore;
    QList<ValueButton *> m_consents;
    ValueButton *m_quiet;
};
} // namespace hadir::ui
