// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/execute.h"
#include "tests/support/MemoryUnit.h"
#include "tests/support/SequentialIds.h"

namespace hadir::domain {

/// A workspace with one customer, one case of theirs and three people.
struct Workspace
{
    support::SequentialIds ids;
    support::MemoryUnit unit;
    Actor nur{ids.make<Agent>(), Role::Agent};
    Actor omar{ids.make<Agent>(), Role::Agent};
    Actor lead{ids.make<Agent>(), Role::Supervisor};
    Actor admin{ids.make<Agent>(), Role::Admin};
    Stamp stamp{core::fromMillis(5'000), core::fromMillis(6'000)};
    CustomerId ahmad = ids.make<Customer>();
    CaseId bill = ids.make<Case>();

    Workspace()
    {
        unit.put(
            Agent{.id = nur.agent, .login = QStringLiteral("nur"), .name = QStringLiteral("Nur")});
        unit.put(Agent{
            .id = omar.agent, .login = QStringLiteral("omar"), .name = QStringLiteral("Omar")});
        unit.put(Customer{.id = ahmad, .name = QStringLiteral("Ahmad")});
        unit.put(Case{.id = bill, .customer = ahmad, .subject = QStringLiteral("Bill")});
    }

    Verdict does(const Actor &actor, const Command &command)
    {
        return execute(command, actor, stamp, unit);
    }

    Case theCase() { return *unit.find(bill); }

    ContactPointId addPhone(const QString &text)
    {
        const auto id = ids.make<ContactPoint>();
        const Verdict added = does(nur, AddContactPoint{.contactPoint = id,
                                                        .customer = ahmad,
                                                        .value = text,
                                                        .region = QStringLiteral("MY")});
        return added ? id : ContactPointId();
    }
};

inline Refusal refusalOf(const Verdict &verdict)
{
    Q_ASSERT(!verdict);
    return verdict.error().refusal;
}
} // namespace hadir::domain
