// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/Mail.h"

namespace hadir::server {

QLatin1StringView nameOf(MailDefect defect)
{
    switch (defect) {
    case MailDefect::JunkBeforeHeader:
        return QLatin1StringView("junk-before-header");
    case MailDefect::HeaderLineBroken:
        return QLatin1StringView("header-line-broken");
    case MailDefect::SeparatorMissing:
        return QLatin1StringView("separator-missing");
    case MailDefect::HeaderCharsetGuessed:
        return QLatin1StringView("header-charset-guessed");
    case MailDefect::BodyCharsetGuessed:
        return QLatin1StringView("body-charset-guessed");
    case MailDefect::SenderGuessed:
        return QLatin1StringView("sender-guessed");
    case MailDefect::DateUnreadable:
        return QLatin1StringView("date-unreadable");
    case MailDefect::BoundaryMissing:
        return QLatin1StringView("boundary-missing");
    case MailDefect::Truncated:
        return QLatin1StringView("truncated");
    case MailDefect::TransferEncodingWrong:
        return QLatin1StringView("transfer-encoding-wrong");
    case MailDefect::TooManyParts:
        return QLatin1StringView("too-many-parts");
    case MailDefect::TooDeep:
        return QLatin1StringView("too-deep");
    case MailDefect::TextCut:
        return QLatin1StringView("text-cut");
    }
    Q_UNREACHABLE();
}
} // namespace hadir::server
