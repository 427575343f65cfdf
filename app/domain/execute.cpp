// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/execute.h"

#include "app/domain/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

Verdict execute(const Command &command, const Actor &actor, const Stamp &stamp, Unit &unit)
{
    return std::visit([&](const auto &meant) { return rules::run(meant, actor, stamp, unit); },
                      command);
}

namespace rules {

Verdict present(const QString &text, QLatin1StringView field, qsizetype ceiling)
{
    if (text.trimmed().isEmpty())
        return reject(Refusal::Invalid, field);
    return bounded(text, field, ceiling);
}

Verdict bounded(const QString &text, QLatin1StringView field, qsizetype ceiling)
{
    if (text.size() > ceiling)
        return reject(Refusal::Invalid, field);
    return {};
}

std::expected<Case, Rejection> caseOfCustomer(CaseId id, CustomerId customer, Unit &unit)
{
    std::optional<Case> found = unit.find(id);
    if (!found || found->customer != customer)
        return reject(Refusal::NotFound, id);
    return *std::move(found);
}
} // namespace rules
} // namespace hadir::domain
