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

    /// When what is sent now would leave; absent: at once.
    [[nodiscard]] std::optional<core::Instant> waitsUntil() const;

private:
    void say();
    void keepTrue();

    core::Clock &m_clock;
    QString m_zone;
    QHash<domain::Channel, core::Instant> m_heard;
    domain::Channel m_channel = domain::Channel::Note;
    std::optional<domain::ContactPoint> m_point;
};
} // namespace hadir::ui
