// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"

/// Colleagues who are named in a note as "@Nur Aisyah".
namespace hadir::models {

/// Whoever is named, each once, in the order of the text: by their whole name, of which the longest
/// counts ("@Nur Aisyah" is not Nur). Who no longer works here is nobody.
[[nodiscard]] QList<domain::AgentId> mentionedIn(const QString &text, const Directory &directory);

/// Those who may be meant by what is typed behind an "@", by name: each word of theirs may begin
/// with it. Never whoever types.
[[nodiscard]] QList<domain::Agent> colleaguesFor(const QString &typed, const Directory &directory);

/// Where in the text one of these names stands behind an "@"; the sign counts with it.
struct NamePlace
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const NamePlace &) const = default;
};
[[nodiscard]] QList<NamePlace> namePlaces(const QString &text, const QStringList &names);
} // namespace hadir::models
