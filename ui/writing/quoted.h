// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::ui {

/// What somebody wrote, as it stands above an answer to it.
struct Quoted
{
    QString who;
    QString when; ///< in words
    QString body;
};

/// As letters quote: who and when, then every line behind ">". Lines that are quotes already go one
/// deeper. Ends with an empty line to write on.
[[nodiscard]] QString quotedForMail(const Quoted &what);

/// As chats quote: who and when, and the beginning of it in one line within quotation marks.
[[nodiscard]] QString quotedForChat(const Quoted &what);
} // namespace hadir::ui
