// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace hadir::server {

struct Mail;

/// What tells which conversation a mail belongs to, strongest first.
struct ThreadKey
{
    QStringList ancestors; ///< ids of the mails it answers, nearest first; never its own
    QString caseToken;     ///< what its subject names as case, "4821"; empty when none
    QString subject;       ///< without Re: and the like, in lower case, for a last guess

    bool operator==(const ThreadKey &) const = default;
};

[[nodiscard]] ThreadKey threadKeyOf(const Mail &mail);

/// The case that a subject names: [#4821], [Ticket#4821], Case #4821, Kes #4821, قضية #4821.
/// Digits come back as ASCII. Empty when it names none; a bare number or [JIRA] (SYS-4) is none.
[[nodiscard]] QString caseTokenIn(QStringView subject);

/// A subject without what mail programs put before it (Re:, Fwd:, AW:, رد:, Bls:, 回复：, Re[2]:),
/// without case tokens, white space collapsed.
[[nodiscard]] QString plainSubject(QStringView subject);
} // namespace hadir::server
