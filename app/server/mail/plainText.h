// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hadir::server {

/// A stranger's name, subject or heading as one line: no control characters, no characters that
/// turn the direction of what stands beside it, at most eight marks on a letter.
[[nodiscard]] QString oneLine(QStringView text);

/// A stranger's file name as one that can be shown and saved under any system: no path, no
/// characters that Windows refuses, at most 200 characters with its ending kept. Empty when
/// nothing of it is left.
[[nodiscard]] QString safeFileName(QStringView name);

/// The text of a message, made calm for a text view.
struct CalmText
{
    QString text;
    bool isCut = false; ///< it was longer than a million characters
};

/// Line ends become \n, control characters go, words of more than 500 characters are broken and
/// letters carry at most eight marks (both freeze a text view); cut at a million characters.
[[nodiscard]] CalmText calm(QStringView text);

/// What becomes of the space at the end of a broken line (the parameter DelSp).
enum class FlowSpace { Stays, Goes };

/// Undoes format=flowed (RFC 3676): lines that the sender's program broke are joined again.
[[nodiscard]] QString unflowed(QStringView text, FlowSpace space);

/// Without what stands in parentheses, which may be nested: the comments of RFC 5322, 3.2.2. A
/// closing one that nothing opened stays.
[[nodiscard]] QString withoutComments(QStringView text);

/// Whether a person would see anything in it.
[[nodiscard]] bool isBlank(QStringView text);
} // namespace hadir::server
