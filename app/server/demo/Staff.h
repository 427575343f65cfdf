// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"
#include "app/domain/entities.h"
#include "app/server/demo/Company.h"

namespace hadir::server::demo {

/// Who works in the demo and where: logins and keys of the content with their ids. Points into the
/// Company, which must outlive it.
class Staff final
{
public:
    Staff(const Company &company, const QString &stem) : m_company(company), m_stem(stem) {}

    [[nodiscard]] domain::AgentId agent(QStringView login) const;
    [[nodiscard]] domain::TeamId team(QStringView key) const;
    [[nodiscard]] domain::QueueId queue(QStringView key) const;
    [[nodiscard]] const Colleague &colleague(QStringView login) const;
    [[nodiscard]] const QString &queueName(QStringView key) const;

    /// Somebody of the queue's team who speaks that language, if anybody there does, and is not
    /// `except`.
    [[nodiscard]] const Colleague &someone(QStringView queue, const QString &language,
                                           QStringView except, core::Dice &dice) const;
    /// Who decides when a customer asks for more than an agent may give.
    [[nodiscard]] const Colleague &supervisorFor(const QString &language) const;

    [[nodiscard]] QList<domain::Agent> agents() const;
    [[nodiscard]] QList<domain::Team> teams() const;
    [[nodiscard]] QList<domain::Queue> queues() const;

private:
    const Company &m_company;
    const QString m_stem;
};
} // namespace hadir::server::demo
