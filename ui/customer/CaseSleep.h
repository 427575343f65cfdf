// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Alarm.h"
#include "app/domain/entities.h"

#include <QWidget>

namespace hadir::ui {

class Button;
class KeySet;
class Label;
class ValueButton;

/// Until when a case sleeps, and what can be done about it: put it to sleep, wake it. It wakes by
/// the clock alone and says so by itself.
class CaseSleep final : public QWidget
{
    Q_OBJECT

public:
    /// What becomes of the status.
    enum class Status { AsItIs, Pending };

    /// \a keys has those that open the menu; it outlives this.
    CaseSleep(core::Clock &clock, const KeySet &keys, QWidget *parent = nullptr);

    /// `zone` is the customer's; may be empty.
    void show(const domain::Case &about, const QString &zone);
    using QWidget::show;
    /// Opens the menu of the moments; the one that is chosen comes with this status.
    void choose(Status status);

Q_SIGNALS:
    void sleepRequested(hadir::core::Instant until, hadir::ui::CaseSleep::Status status);
    void wakeRequested();

private:
    void say();
    void offer();
    void askForMoment(Status status);

    core::Clock &m_clock;
    const KeySet &m_keys;
    domain::Case m_case;
    QString m_zone;
    Status m_status = Status::AsItIs; ///< of what is chosen next
    core::Alarm *m_alarm;
    ValueButton *m_value;
    Button *m_wake;
    Label *m_there;
};
} // namespace hadir::ui
