// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Unit.h"
#include "app/domain/callbacks.h"
#include "app/domain/sending.h"

#include <QHash>

namespace hadir::support {

/// A Unit that keeps everything in memory: for rules, which need no disk.
class MemoryUnit final : public domain::Unit
{
public:
    [[nodiscard]] qint64 nextCaseNumber() override { return ++m_caseNumber; }

    [[nodiscard]] QList<domain::ContactPoint> contactPointsOf(domain::CustomerId customer) override
    {
        QList<domain::ContactPoint> out;
        for (const domain::Entity &entity : std::as_const(m_rows)) {
            const auto *point = std::get_if<domain::ContactPoint>(&entity);
            if (point && point->customer == customer)
                out.append(*point);
        }
        return out;
    }

    [[nodiscard]] std::optional<domain::Interaction> newestMessageOf(domain::CaseId about) override
    {
        return newest([&](const domain::Interaction &one) {
            return one.caseId == about && domain::isMessage(one);
        });
    }

    [[nodiscard]] std::optional<domain::Interaction> newestFrom(domain::CustomerId customer,
                                                                domain::Channel channel) override
    {
        return newest([&](const domain::Interaction &one) {
            return one.customer == customer && one.channel == channel
                   && one.direction == domain::Direction::Inbound;
        });
    }

    [[nodiscard]] std::optional<domain::Agent> agentByLogin(const QString &login) override
    {
        for (const domain::Entity &entity : std::as_const(m_rows)) {
            const auto *agent = std::get_if<domain::Agent>(&entity);
            if (agent && agent->login == login)
                return *agent;
        }
        return std::nullopt;
    }

    [[nodiscard]] domain::Hold hold() const override { return domain::Hold::Confirmed; }

    [[nodiscard]] QList<domain::Booking> bookedIn(domain::QueueId queue, core::Instant from,
                                                  core::Instant until) override
    {
        QList<domain::Booking> out;
        for (const domain::Entity &entity : std::as_const(m_rows)) {
            const auto *one = std::get_if<domain::Callback>(&entity);
            if (one && one->queue == queue && domain::isOpen(*one) && one->dueAt >= from
                && one->dueAt < until)
                out.append({one->id, one->dueAt});
        }
        return out;
    }

    [[nodiscard]] QList<domain::CallbackId> openCallbacksOf(domain::AgentId agent) override
    {
        QList<domain::CallbackId> out;
        for (const domain::Entity &entity : std::as_const(m_rows)) {
            const auto *one = std::get_if<domain::Callback>(&entity);
            if (one && domain::isOpen(*one) && (one->owner == agent || one->claimedBy == agent))
                out.append(one->id);
        }
        return out;
    }

    [[nodiscard]] std::optional<core::Failure> failure() const override { return std::nullopt; }

    [[nodiscard]] qsizetype writes() const { return m_writes; }
    [[nodiscard]] const QHash<QUuid, domain::Entity> &rows() const { return m_rows; }

protected:
    [[nodiscard]] std::optional<domain::Entity> read(domain::Kind kind, const QUuid &id) override
    {
        const auto found = m_rows.constFind(id);
        if (found == m_rows.constEnd() || domain::kindOfEntity(*found) != kind)
            return std::nullopt;
        return *found;
    }

    void write(const domain::Entity &entity) override
    {
        ++m_writes;
        m_rows.insert(domain::uuidOf(entity), entity);
    }

private:
    template <class Is>
    [[nodiscard]] std::optional<domain::Interaction> newest(Is is) const
    {
        std::optional<domain::Interaction> out;
        for (const domain::Entity &entity : std::as_const(m_rows)) {
            const auto *one = std::get_if<domain::Interaction>(&entity);
            if (one && is(*one)
                && (!out
                    || std::pair(one->happenedAt, one->id.uuid())
                           > std::pair(out->happenedAt, out->id.uuid())))
                out = *one;
        }
        return out;
    }

    QHash<QUuid, domain::Entity> m_rows;
    qint64 m_caseNumber = 1000;
    qsizetype m_writes = 0;
};
} // namespace hadir::support
