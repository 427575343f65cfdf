// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Ids.h"
#include "app/domain/commands.h"
#include "tests/bench/HallWords.h"

namespace hadir::bench {

/// What an agent does all day: commands of nineteen kinds, each valid when those before it are, on
/// customers and cases that they make themselves.
class Deeds final
{
public:
    Deeds(core::Ids &ids, core::Dice &dice, domain::AgentId agent, domain::QueueId queue);

    [[nodiscard]] domain::Command next();

private:
    void beginCustomer();
    [[nodiscard]] domain::Command aboutCustomer(int step);
    [[nodiscard]] domain::Command aboutCase(int step);

    core::Ids &m_ids;
    core::Dice &m_dice;
    HallWords m_words;
    domain::AgentId m_agent;
    domain::QueueId m_queue;
    domain::CustomerId m_customer;
    domain::ContactPointId m_phone;
    domain::ContactPointId m_email;
    domain::CaseId m_case;
    domain::InteractionId m_lastMessage; ///< what a reply follows
    int m_step = 0;
};
} // namespace hadir::bench
