// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/unsentChanges.h"

#include "app/core/log.h"
#include "app/domain/commandJson.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int mostLookedAt = 500; ///< a long day without a line

std::optional<CaseField> fieldOf(const domain::Command &command)
{
    if (std::holds_alternative<domain::SetCaseStatus>(command))
        return CaseField::Status;
    if (std::holds_alternative<domain::SetCasePriority>(command))
        return CaseField::Priority;
    if (std::holds_alternative<domain::MoveCase>(command))
        return CaseField::Queue;
    if (std::holds_alternative<domain::TagCase>(command))
        return CaseField::Tags;
    const bool isOwner = std::holds_alternative<domain::AssignCase>(command)
                         || std::holds_alternative<domain::TakeCase>(command);
    return isOwner ? std::optional(CaseField::Owner) : std::nullopt;
}

/// Which one it was done to; a reply only goes there.
std::optional<domain::ContactPointId> contactPointOf(const domain::Command &command)
{
    return std::visit(
        [](const auto &meant) -> std::optional<domain::ContactPointId> {
            if constexpr (requires { domain::ContactPointId(meant.contactPoint); }
                          && !requires { meant.body; })
                return meant.contactPoint;
            else
                return std::nullopt;
        },
        command);
}

void addDetails(const domain::ChangeCustomer &change, QSet<QString> &fields)
{
    const QStringList named = domain::argumentsOf(change).keys();
    for (const QString &name : named) {
        if (name != u"customer"_s && name != u"was"_s)
            fields.insert(name);
    }
}
} // namespace

std::optional<UnsentChanges> unsentChanges(desk::Reader &reader)
{
    const auto pending = reader.pending(mostLookedAt);
    if (!pending) {
        qCWarning(logUi) << "outbox not read" << pending.error().detail;
        return std::nullopt;
    }
    UnsentChanges out;
    for (const store::PendingCommand &each : *pending) {
        if (const auto about = domain::caseOf(each.command)) {
            out.cases.insert(*about);
            if (const auto field = fieldOf(each.command))
                out.caseFields[*about].insert(*field);
        }
        if (const auto point = contactPointOf(each.command))
            out.contactPoints.insert(*point);
        if (const auto *change = std::get_if<domain::ChangeCustomer>(&each.command))
            addDetails(*change, out.details[change->customer]);
    }
    return out;
}
} // namespace hadir::ui
