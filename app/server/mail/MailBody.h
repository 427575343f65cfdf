// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/mail/Mail.h"
#include "app/server/mail/MimePart.h"

#include <set>

namespace hadir::server {

/// Sorts the parts of a mail into the one text that a person reads and the files beside it.
///
/// Of alternatives the plain one is taken, unless it is empty or only says that there is an HTML
/// one. HTML is kept as a file as well, so that what its text cannot tell is not lost.
class MailBody final
{
public:
    explicit MailBody(QByteArray bodyCharset) : m_bodyCharset(std::move(bodyCharset)) {}

    void read(const MimePart &mail);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] TextOrigin origin() const { return m_origin; }
    [[nodiscard]] QList<MailAttachment> takeAttachments() { return std::move(m_attachments); }
    [[nodiscard]] const std::set<MailDefect> &defects() const { return m_defects; }

private:
    struct Words
    {
        QString text;
        TextOrigin origin = TextOrigin::Nothing;
    };

    [[nodiscard]] Words wordsOf(const MimePart &part);
    [[nodiscard]] Words wordsOfAlternative(const MimePart &part);
    [[nodiscard]] Words wordsOfSequence(const MimePart &part);
    [[nodiscard]] Words wordsOfPlain(const MimePart &part);
    [[nodiscard]] Words wordsOfHtml(const MimePart &part);
    [[nodiscard]] bool isFile(const MimePart &part) const;
    [[nodiscard]] QString fileNameOf(const MimePart &part) const;
    [[nodiscard]] QString decoded(QByteArrayView bytes, QByteArrayView charset);
    void attach(const MimePart &part);
    void attach(MailAttachment file);

    QByteArray m_bodyCharset;
    QString m_text;
    QString m_html; ///< all of it, to know which files it shows
    TextOrigin m_origin = TextOrigin::Nothing;
    QList<MailAttachment> m_attachments;
    std::set<MailDefect> m_defects;
};
} // namespace hadir::server
