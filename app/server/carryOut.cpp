// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/carryOut.h"

#include "app/server/entityText.h"
#include "app/server/policy.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;
using hadir::domain::Refusal;
using hadir::domain::Rejection;
using hadir::domain::Verdict;

namespace hadir::server {

namespace {
/// Ids that name no one thing: none at all, and those of the scopes that every desk holds. A
/// customer with one of these would be on every desk, with all that hangs on them.
bool isReserved(const QUuid &id)
{
    return id.isNull() || id == domain::Scope::workspace().uuid()
           || id == domain::Scope::knowledge().uuid();
}

/// What is wrong with the first thing that a command touched and its actor has no business with.
std::optional<Rejection> trespass(const QList<LedgerUnit::Touched> &touched,
                                  const domain::Actor &actor)
{
    for (const auto &[before, after] : touched) {
        if (isReserved(domain::uuidOf(after)))
            return Rejection{Refusal::Invalid, u"id"_s};
        if ((before && !mayActIn(actor, domain::scopeOf(*before)))
            || !mayActIn(actor, domain::scopeOf(after)))
            return Rejection{Refusal::NotFound,
                             domain::uuidOf(after).toString(QUuid::WithoutBraces)};
    }
    return std::nullopt;
}

/// The rules throw nothing of their own; what they are built on may.
Result<Verdict> executeSafely(const domain::Command &command, const domain::Actor &actor,
                              const domain::Stamp &stamp, LedgerUnit &unit)
{
    try {
        return domain::execute(command, actor, stamp, unit);
    } catch (const std::exception &thrown) {
        return core::fail(core::FailureKind::Storage,
                          u"a rule threw: %1"_s.arg(QString::fromLocal8Bit(thrown.what())));
    }
}
} // namespace

Result<Verdict> carryOut(const domain::Command &command, const domain::Actor &actor,
                         const domain::Stamp &stamp, LedgerUnit &unit)
{
    auto verdict = executeSafely(command, actor, stamp, unit);
    if (!verdict)
        return verdict;
    if (const auto failure = unit.failure())
        return std::unexpected(*failure);
    if (*verdict) {
        if (const auto out = trespass(unit.touched(), actor))
            return Verdict(std::unexpected(*out));
    }
    return verdict;
}

QByteArray differences(const QList<LedgerUnit::Touched> &touched)
{
    QByteArray out;
    for (const auto &[before, after] : touched) {
        out += out.isEmpty() ? "[{" : ",{";
        if (before)
            out += R"("changed":)" + differenceText(*before, after) + ',';
        const QLatin1StringView kind = domain::nameOf(domain::kindOfEntity(after));
        out += R"("id":")" + domain::uuidOf(after).toByteArray(QUuid::WithoutBraces);
        out += R"(","kind":")" + QByteArray::fromRawData(kind.data(), kind.size()) + R"("})";
    }
    return out.isEmpty() ? out : out + ']';
}
} // namespace hadir::server
