// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/fileEndings.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hadir::server {

namespace {
struct Ending
{
    std::string_view mediaType;
    std::string_view ending;
};

constexpr auto endings = std::to_array<Ending>({
    {"application/gzip", ".gz"},
    {"application/json", ".json"},
    {"application/ms-tnef", ".dat"},
    {"application/msword", ".doc"},
    {"application/pdf", ".pdf"},
    {"application/pgp-encrypted", ".asc"},
    {"application/pgp-signature", ".asc"},
    {"application/pkcs7-mime", ".p7m"},
    {"application/pkcs7-signature", ".p7s"},
    {"application/rtf", ".rtf"},
    {"application/vnd.ms-excel", ".xls"},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"},
    {"application/xml", ".xml"},
    {"application/zip", ".zip"},
    {"audio/amr", ".amr"},
    {"audio/mpeg", ".mp3"},
    {"audio/ogg", ".ogg"},
    {"audio/wav", ".wav"},
    {"audio/x-wav", ".wav"},
    {"image/bmp", ".bmp"},
    {"image/gif", ".gif"},
    {"image/heic", ".heic"},
    {"image/jpeg", ".jpg"},
    {"image/jpg", ".jpg"},
    {"image/png", ".png"},
    {"image/svg+xml", ".svg"},
    {"image/tiff", ".tif"},
    {"image/webp", ".webp"},
    {"message/delivery-status", ".txt"},
    {"message/rfc822", ".eml"},
    {"text/calendar", ".ics"},
    {"text/css", ".css"},
    {"text/csv", ".csv"},
    {"text/html", ".html"},
    {"text/plain", ".txt"},
    {"text/rfc822-headers", ".txt"},
    {"text/vcard", ".vcf"},
    {"text/x-vcard", ".vcf"},
    {"text/xml", ".xml"},
    {"video/3gpp", ".3gp"},
    {"video/mp4", ".mp4"},
    {"video/quicktime", ".mov"},
});
static_assert(std::ranges::is_sorted(endings, {}, &Ending::mediaType));
} // namespace

QByteArray fileEndingOf(QByteArrayView mediaType)
{
    const std::string_view wanted(mediaType.data(), size_t(mediaType.size()));
    const auto found = std::ranges::lower_bound(endings, wanted, {}, &Ending::mediaType);
    if (found == endings.end() || found->mediaType != wanted)
        return wanted.starts_with("text/") ? ".txt" : ".bin";
    return QByteArray(found->ending.data(), qsizetype(found->ending.size()));
}
} // namespace hadir::server
