// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/mail/HeaderBlock.h"
#include "app/server/mail/Mail.h"
#include "app/server/mail/ParameterField.h"

#include <set>
#include <vector>

namespace hadir::server {

/// How much of a mail is read at most. Past them a mail is hostile or broken beyond use.
struct MailLimits
{
    qsizetype bytes = 25 * 1024 * 1024;
    int parts = 100;
    int depth = 10;
};

/// A mail or one of its parts, as MIME nests them. Holds views: the mail's bytes must outlive it.
/// A mail that is enclosed in a mail is one part and is not looked into.
struct MimePart
{
    HeaderBlock header;
    ParameterField type;
    ParameterField disposition;
    QByteArray mediaType; ///< "text/plain": lower case, always with a slash
    QByteArrayView body;  ///< as it came, transfer encoding not undone
    std::vector<MimePart> parts;
    QByteArray unpacked; ///< holds the body of a multipart that was, wrongly, itself encoded

    [[nodiscard]] bool isMultipart() const { return !parts.empty(); }
    [[nodiscard]] bool isText() const { return mediaType.startsWith("text/"); }
    /// The body with its transfer encoding undone; notes when it was not in it.
    [[nodiscard]] QByteArray content(std::set<MailDefect> &defects) const;
};

/// Takes a mail apart into its parts.
class MimeReader final
{
public:
    explicit MimeReader(const MailLimits &limits) : m_limits(limits) {}

    [[nodiscard]] MimePart read(QByteArrayView mail);

    /// What had to be guessed on the way.
    [[nodiscard]] const std::set<MailDefect> &defects() const { return m_defects; }

private:
    [[nodiscard]] MimePart readPart(QByteArrayView bytes, HeaderBlock::Place place,
                                    QByteArrayView defaultType, int depth);
    void split(MimePart &part, int depth);
    [[nodiscard]] std::vector<QByteArrayView> pieces(QByteArrayView body, QByteArrayView boundary);
    void note(const HeaderBlock &header);

    MailLimits m_limits;
    int m_partCount = 0;
    std::set<MailDefect> m_defects;
};
} // namespace hadir::server
