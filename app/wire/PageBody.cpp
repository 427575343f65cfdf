// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/PageBody.h"

#include "app/domain/json.h"
#include "app/wire/messageSchemas.h"

#include <QJsonDocument>
#include <QtEndian>

#include <zstd.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace hadir::wire {

namespace {
// RFC 8878, 3.1.1: what stands before the blocks.
constexpr quint8 withWindow = 0x00;       // of a frame that says its window and no size
constexpr quint8 withSizeOf4Bytes = 0xa0; // ... its size, which is its window too
constexpr qsizetype windowHeader = 6;
constexpr qsizetype sizeHeader = 9;
constexpr qsizetype blockHeader = 3;
constexpr qsizetype blockCeiling = 128 * 1024;

/// The blocks of a zstd frame around the text; none when it cannot be made.
QByteArray blocksOf(const QByteArray &json)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                       &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, levelFor(json.size()));
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 0);
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(json.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(context.get(), packed.data(), size_t(packed.size()),
                                       json.constData(), size_t(json.size()));
    if (ZSTD_isError(size) || qsizetype(size) < windowHeader
        || quint8(packed[windowHeader - 2]) != withWindow)
        return {};
    return packed.mid(windowHeader, qsizetype(size) - windowHeader);
}

/// All of a page that stands before its changes.
QByteArray beginningOf(const Page &head)
{
    QJsonObject object = domain::toJson(head);
    object.insert("t"_L1, domain::Schema<Page>::name);
    object.remove("changes"_L1);
    QByteArray out = QJsonDocument(object).toJson(QJsonDocument::Compact);
    out.chop(1);
    return out + R"(,"changes":[)";
}

/// One zstd frame: a block that is not compressed, and those that are.
QByteArray spliced(const QByteArray &head, qsizetype bodySize, const QByteArray &blocks)
{
    constexpr quint32 raw = 0; // and not the last
    QByteArray out(sizeHeader + blockHeader, '\0');
    char *at = out.data();
    qToLittleEndian<quint32>(ZSTD_MAGICNUMBER, at);
    at[4] = char(withSizeOf4Bytes);
    qToLittleEndian(quint32(head.size() + bodySize), at + 5);
    const quint32 block = quint32(head.size()) << 3 | raw;
    for (int byte = 0; byte < blockHeader; ++byte)
        at[sizeHeader + byte] = char(block >> 8 * byte);
    out.reserve(out.size() + head.size() + blocks.size());
    return out.append(head).append(blocks);
}
} // namespace

PageBody::PageBody(const QByteArray &changes) : m_json(changes + "]}")
{
    if (m_json.size() > compressAbove)
        m_blocks = blocksOf(m_json);
}

Frame PageBody::under(const Page &head) const
{
    const QByteArray beginning = beginningOf(head);
    if (m_blocks.isEmpty() || beginning.size() > blockCeiling)
        return frameOf(beginning + m_json);
    return {Frame::Type::Binary, spliced(beginning, m_json.size(), m_blocks)};
}
} // namespace hadir::wire
