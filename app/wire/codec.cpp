// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/codec.h"

#include "app/core/wholeCharacters.h"
#include "app/wire/messageSchemas.h"

#include <QJsonDocument>

#include <zstd.h>

using namespace Qt::Literals::StringLiterals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::wire {

namespace {
constexpr auto typeField = "t"_L1;
// The fastest level; the wire's bytes fall by a factor of three all the same. Only the long pages
// of a first sync, which a desk takes longer to write than we to pack, are worth an eighth less.
constexpr int quickLevel = 1;
constexpr int longLevel = 3;
constexpr qsizetype longAbove = 1024 * 1024;

template <size_t at = 0>
Result<Message> readAs(const QString &name, const QJsonObject &object)
{
    if constexpr (at == std::variant_size_v<Message>) {
        return fail(FailureKind::Incompatible, u"unknown message"_s);
    } else {
        using T = std::variant_alternative_t<at, Message>;
        if (name != domain::Schema<T>::name)
            return readAs<at + 1>(name, object);
        auto read = domain::fromJson<T>(object);
        if (!read)
            return std::unexpected(read.error());
        return Message(std::move(*read));
    }
}

/// Where the string that begins before `from` ends: its closing quote, or the end of the text.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    for (;;) {
        const qsizetype quote = json.indexOf('"', from);
        if (quote < 0)
            return json.size();
        qsizetype slashes = 0;
        while (json[quote - 1 - slashes] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return quote;
        from = quote + 1;
    }
}

/// The deepest nesting of the text, without parsing it: brackets outside of strings.
int depthOf(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"')
            at = endOfString(json, at + 1);
        else if (c == '{' || c == '[')
            deepest = std::max(deepest, ++depth);
        else if (c == '}' || c == ']')
            --depth;
    }
    return deepest;
}

Result<QByteArray> decompressed(const QByteArray &bytes, qsizetype ceiling)
{
    const auto size = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return fail(FailureKind::Malformed, u"binary frame is no zstd frame with a size"_s);
    if (size > quint64(ceiling))
        return fail(FailureKind::Malformed, u"message of %1 bytes is too large"_s.arg(size));
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    const size_t got =
        ZSTD_decompress(out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()));
    if (ZSTD_isError(got) || got != size_t(out.size()))
        return fail(FailureKind::Malformed, u"binary frame does not decompress"_s);
    return out;
}
} // namespace

QByteArray toJson(const Message &message)
{
    const QJsonObject object = std::visit(
        [](const auto &held) {
            QJsonObject out = domain::toJson(held);
            out.insert(typeField, domain::Schema<std::remove_cvref_t<decltype(held)>>::name);
            return out;
        },
        message);
    return core::withWholeCharacters(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

int levelFor(qsizetype bytes)
{
    return bytes > longAbove ? longLevel : quickLevel;
}

Frame frameOf(QByteArray json)
{
    if (json.size() <= compressAbove)
        return {Frame::Type::Text, std::move(json)};
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(json.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), json.constData(),
                                      size_t(json.size()), levelFor(json.size()));
    if (ZSTD_isError(size))
        return {Frame::Type::Text, std::move(json)};
    packed.resize(qsizetype(size));
    return {Frame::Type::Binary, std::move(packed)};
}

Frame encode(const Message &message)
{
    return frameOf(toJson(message));
}

Result<Message> decode(const Frame &frame, Limits limits)
{
    QByteArray json = frame.bytes;
    if (frame.type == Frame::Type::Binary) {
        auto unpacked = decompressed(frame.bytes, limits.bytes);
        if (!unpacked)
            return std::unexpected(unpacked.error());
        json = *std::move(unpacked);
    }
    if (json.size() > limits.bytes)
        return fail(FailureKind::Malformed, u"message of %1 bytes is too large"_s.arg(json.size()));
    if (depthOf(json) > limits.depth)
        return fail(FailureKind::Malformed, u"message is nested too deep"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return fail(FailureKind::Malformed, u"not a JSON object: %1"_s.arg(problem.errorString()));
    const QJsonObject object = document.object();
    return readAs(object.value(typeField).toString(), object);
}

QLatin1StringView nameOf(const Message &message)
{
    return std::visit(
        [](const auto &held) { return domain::Schema<std::remove_cvref_t<decltype(held)>>::name; },
        message);
}
} // namespace hadir::wire
