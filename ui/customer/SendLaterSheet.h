// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"
#include "ui/customer/Sheet.h"

namespace hadir::ui {

class MomentField;

/// Asks when a message is to go, by the agent's clock, and says what the customer's shows then.
class SendLaterSheet final : public Sheet
{
    Q_OBJECT

public:
    /// To whom: the clock they live by, and where they are reached.
    struct Reader
    {
        QString zone; ///< IANA; empty when unknown
        std::optional<domain::ContactPoint> point;
        std::optional<core::Instant> end; ///< until when the channel takes something
    };
    SendLaterSheet(core::Clock &clock, const Reader &reader, QWidget *parent);

Q_SIGNALS:
    void chosen(hadir::core::Instant at);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void sayTheirs();
    [[nodiscard]] core::Instant moment() const;

    core::Clock &m_clock;
    Reader m_reader;
    MomentField *m_when = nullptr;
    Label *m_theirs = nullptr;
};
} // namespace hadir::ui
