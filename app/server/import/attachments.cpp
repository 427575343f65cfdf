// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/attachments.h"

#include "app/core/Ids.h"
#include "app/server/mail/plainText.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qsizetype longestBody = 100'000; // what the rules allow an agent to write
}

void addInteraction(Imported &out, domain::Interaction interaction)
{
    const CalmText whole = calm(interaction.body);
    const bool isLong = whole.text.size() > longestBody;
    interaction.body = whole.text;
    if (isLong) {
        interaction.body.truncate(longestBody);
        if (interaction.body.back().isHighSurrogate())
            interaction.body.chop(1);
    }
    out.entities += interaction;
    if (isLong)
        addAttachment(
            out, interaction,
            {.name = u"message.txt"_s, .mediaType = u"text/plain"_s, .bytes = whole.text.toUtf8()});
    if (whole.isCut)
        out.leftOut += u"text beyond %1 characters"_s.arg(whole.text.size());
}

void addAttachment(Imported &out, const domain::Interaction &interaction, AttachedFile file)
{
    const QString sha256 = QString::fromLatin1(
        QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    const QString name = safeFileName(file.name);
    // By its place among the others too: the same file may come twice under one name.
    const QString own =
        interaction.id.toString() + u'\n' + QString::number(out.files.size()) + u'\n' + sha256;
    out.entities +=
        domain::Attachment{.id = domain::AttachmentId(core::uuidFor(interaction.happenedAt, own)),
                           .customer = interaction.customer,
                           .interaction = interaction.id,
                           .name = name.isEmpty() ? u"file"_s : name,
                           .type = oneLine(file.mediaType).left(100),
                           .size = file.bytes.size(),
                           .sha256 = sha256};
    out.files += std::move(file.bytes);
}
} // namespace hadir::server
