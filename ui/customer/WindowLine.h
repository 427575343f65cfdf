// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/vocabulary.h"
#include "ui/widgets/Label.h"

namespace hadir::ui {

class QuietLine;

/// Until when a channel takes what is written, where it does so for a while only after the
/// customer's own words; else it takes no room. Keeps itself true as time goes by. Where that is
/// too early for what waits for the end of quiet hours, it alone says so, by the agent's clock.
class WindowLine final : public Label
{
    Q_OBJECT

public:
    WindowLine(core::Clock &clock, QuietLine &quiet, QWidget *parent = nullptr);

    /// What changes to another channel, to be told where nothing can be sent any more.
    void setKeys(const QKeySequence &keys);
    void setChannel(domain::Channel channel);
    /// When the customer last wrote there; absent when they never did.
    void setHeard(domain::Channel channel, std::optional<core::Instant> at);

    /// Whether something can leave there now.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Whether what is sent now still leaves in time.
    [[nodiscard]] bool isInTime() const;
    /// Until when it takes something; absent where there is no end.
    [[nodiscard]] std::optional<core::Instant> until() const;

Q_SIGNALS:
    /// It closed or opened, or what is sent now no longer leaves in time, or does again.
    void turned();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void keepTrue();
    [[nodiscard]] QString wordsFor(std::optional<core::Instant> until) const;

    core::Clock &m_clock;
    QuietLine &m_quiet;
    QKeySequence m_keys;
    domain::Channel m_channel = domain::Channel::Note;
    QHash<domain::Channel, core::Instant> m_heard;
    bool m_isOpen = true;
    bool m_arrives = true; ///< what is sent now
};
} // namespace hadir::ui
