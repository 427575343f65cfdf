// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/commands.h"

#include <QJsonObject>

namespace hadir::domain {

/// The name under which a command is stored, sent and audited ("add-note").
[[nodiscard]] QLatin1StringView nameOf(const Command &command);

/// The command's own fields, without its name.
[[nodiscard]] QJsonObject argumentsOf(const Command &command);

/// Malformed when the name is unknown, a field is unknown or of the wrong type.
[[nodiscard]] core::Result<Command> commandFromJson(QAnyStringView name,
                                                    const QJsonObject &arguments);

/// The scope a command acts in, as far as it says so itself: the customer it names, if any.
[[nodiscard]] std::optional<CustomerId> customerOf(const Command &command);

/// The case a command names, if any.
[[nodiscard]] std::optional<CaseId> caseOf(const Command &command);

/// What the agent typed, for "Needs attention": the body of a note or reply, the wordings of a
/// saved reply, else empty.
[[nodiscard]] QString textOf(const Command &command);
} // namespace hadir::domain
