// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/keptLetter.h"

#include "app/html/Letter.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

QByteArray keptLetter(const Mail &mail, const MailAttachment &original)
{
    html::Reading reading;
    for (const MailAttachment &file : mail.attachments) {
        if (!file.contentId.isEmpty())
            reading.pictures.insert(file.contentId, QString::fromLatin1(file.sha256));
    }
    const html::Letter letter = html::harmless(QString::fromUtf8(original.bytes), reading);
    return "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n" + letter.parts.join(QString()).toUtf8()
           + '\n';
}
} // namespace hadir::server
