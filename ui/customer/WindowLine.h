// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/vocabulary.h"
#include "ui/widgets/Label.h"

namespace hadir::ui {

/// Until when a channel takes what is written, where it does so for a while only after the
/// customer's own words; else it takes no room. Keeps itself true as time goes by.
class WindowLine final : public Label
{
    Q_OBJECT

public:
    explicit WindowLine(core::Clock &clock, QWidget *parent = nullptr);

    /// What changes to another channel, to be told where nothing can be sent any more.
    void setKeys(const QKeySequence &keys);
    void setChannel(domain::Channel channel);
    /// When the customer last wrote there; absent when they never did.
    void setHeard(domain::Channel channel, std::optional<core::Instant> at);

    /// When what is sent now would leave, if it waits.
    void setLeaves(std::optional<core::Instant> at);

    /// Whether something can leave there now.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Whether what is sent now still leaves in time.
    [[nodiscard]] bool isInTime() const;
    /// Until when it takes something; absent where there is no end.
    [[nodiscard]] std::optional<core::Instant> until() const;

Q_SIGNALS:
    /// The moment has come.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void keepTrue();
    [[nodiscard]] QString wordsFor(std::optional<core::Instant> until) const;

    core::Clock &m_clock;
    QKeySequence m_keys;
    domain::Channel m_channel = domain::Channel::Note;
    QHash<domain::Channel, core::Instant> m_heard;
    std::optional<core::Instant> m_leaves;
    bool m_isOpen = true;
};
} // namespace hadir::ui
