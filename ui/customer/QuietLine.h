// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/entities.h"
#include "ui/widgets/Label.h"

#include <QHash>

namespace hadir::ui {

/// Says that the customer does not want to be reached there now and when what is sent goes
/// therefore, as long as that is so; else it takes no room.
class QuietLine final : public Label
{
    Q_OBJECT

public:
    explicit QuietLine(core::Clock &clock, QWidget *parent = nullptr);

    /// The clock they live by, an IANA zone; empty when unknown.
    void setZone(const QString &zone);
    /// When they last wrote there: whoever is awake is not disturbed.
    void setHeard(const QHash<domain::Channel, core::Instant> &heard);
    /// Where they are about to be reached.
    void setPoint(const std::optional<domain::ContactPoint> &point, domain::Channel channel);

    /// Where nothing sent now would arrive, another line says why, and this one takes no room.
    enum class Arrival { InTime, TooLate };
    void setArrival(Arrival arrival);

    /// When what is sent now would leave; absent: at once.
    [[nodiscard]] std::optional<core::Instant> waitsUntil() const { return m_waitsUntil; }

Q_SIGNALS:
    /// What is sent now would leave at another moment than before.
    void waitChanged();

private:
    [[nodiscard]] std::optional<core::Instant> endOfWait() const;
    void say();
    void showWords();
    void keepTrue();

    core::Clock &m_clock;
    QString m_zone;
    QHash<domain::Channel, core::Instant> m_heard;
    domain::Channel m_channel = domain::Channel::Note;
    std::optional<domain::ContactPoint> m_point;
    std::optional<core::Instant> m_waitsUntil;
    Arrival m_arrival = Arrival::InTime;
};
} // namespace hadir::ui
