// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"
#include "app/server/Workspace.h"

#include <QTemporaryDir>

namespace hadir::sim {

constexpr server::PasswordCost cheap{.passes = 1, .bytes = 8192};

[[nodiscard]] QString scratch();
void copyFolder(const QString &from, const QString &to);

/// A workspace and an empty profile, made once and copied for every world. A supervisor who serves
/// no team and so holds everybody, and three agents of two teams with a queue each.
struct Template
{
    [[nodiscard]] static const Template &once();

    QTemporaryDir dir{scratch()};
    QList<domain::Agent> agents;
    QList<domain::TeamId> teams;
    QList<domain::QueueId> queues;
    QList<domain::CustomerId> customers;
    QList<domain::CaseId> cases;
    QHash<domain::CaseId, domain::CustomerId> customerOf;

private:
    Template();
};

/// Desks and their server a moment after they were in step, and stopped: nine stories of ten need
/// not tell how they came there.
struct Settled
{
    struct Badge
    {
        wire::ClientId client;
        QString token;
    };
    QTemporaryDir dir{scratch()};
    std::vector<Badge> badges;

    [[nodiscard]] static const Settled &once();

private:
    Settled();
};
} // namespace hadir::sim
