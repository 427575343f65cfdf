// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/commandJson.h"

#include "app/domain/commandSchemas.h"
#include "app/domain/json.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
template <size_t at = 0>
core::Result<Command> readAs(QAnyStringView name, const QJsonObject &arguments)
{
    if constexpr (at == std::variant_size_v<Command>) {
        return core::fail(core::FailureKind::Malformed, u"unknown command"_s);
    } else {
        using T = std::variant_alternative_t<at, Command>;
        if (name != Schema<T>::name)
            return readAs<at + 1>(name, arguments);
        auto read = fromJson<T>(arguments, Unknown::Reject);
        if (!read)
            return std::unexpected(read.error());
        return Command(std::move(*read));
    }
}
} // namespace

QLatin1StringView nameOf(const Command &command)
{
    return std::visit(
        [](const auto &meant) { return Schema<std::remove_cvref_t<decltype(meant)>>::name; },
        command);
}

QJsonObject argumentsOf(const Command &command)
{
    return std::visit([](const auto &meant) { return toJson(meant); }, command);
}

core::Result<Command> commandFromJson(QAnyStringView name, const QJsonObject &arguments)
{
    return readAs(name, arguments);
}

std::optional<CustomerId> customerOf(const Command &command)
{
    return std::visit(
        [](const auto &meant) -> std::optional<CustomerId> {
            if constexpr (requires { meant.customer; })
                return meant.customer;
            else
                return std::nullopt;
        },
        command);
}

std::optional<CaseId> caseOf(const Command &command)
{
    return std::visit(
        [](const auto &meant) -> std::optional<CaseId> {
            if constexpr (requires { meant.caseId; })
                return meant.caseId;
            else
                return std::nullopt;
        },
        command);
}

namespace {
QString together(const QList<Wording> &wordings)
{
    QStringList out;
    for (const Wording &wording : wordings)
        out.append(wording.text);
    return out.join(u"\n\n"_s);
}
} // namespace

QString textOf(const Command &command)
{
    return std::visit(
        [](const auto &meant) {
            if constexpr (requires { meant.body; })
                return meant.body;
            else if constexpr (requires { meant.wordings.value(); })
                return together(meant.wordings.value_or(QList<Wording>()));
            else if constexpr (requires { meant.wordings; })
                return together(meant.wordings);
            else
                return QString();
        },
        command);
}
} // namespace hadir::domain
