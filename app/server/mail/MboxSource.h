// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/mail/MailSource.h"

#include <QFile>

namespace hadir::server {

/// An mbox: mails one after the other, each after a line "From sender date".
///
/// Reads the kinds mboxrd and mboxo: such a line starts a mail only at the start of the file or
/// after an empty line, and only when it ends in a date; ">From " within a text loses one >.
class MboxSource final : public MailSource
{
public:
    MboxSource(const QString &path, qint64 largest);

    [[nodiscard]] std::optional<FoundMail> next() override;

    /// Whether a line is one that starts a mail.
    [[nodiscard]] static bool startsMail(QByteArrayView line);

private:
    QFile m_file;
    qint64 m_largest;
    MailPlace m_place;
    bool m_isOpen = false;
    bool m_isFailed = false;
};
} // namespace hadir::server
