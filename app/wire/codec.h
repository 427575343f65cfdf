// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/wire/messages.h"

#include <QByteArray>

namespace hadir::wire {

/// How a message crosses a WebSocket: JSON in a text frame, or, above 1 KiB, zstd-compressed JSON
/// in a binary frame.
struct Frame
{
    enum class Type { Text, Binary };
    Type type = Type::Text;
    QByteArray bytes;

    bool operator==(const Frame &) const = default;
};

/// What a reader is willing to take in.
struct Limits
{
    qsizetype bytes = 64 * 1024 * 1024; ///< of JSON, after decompression
    int depth = 16;                     ///< of nesting
};

[[nodiscard]] QByteArray toJson(const Message &message);
[[nodiscard]] Frame encode(const Message &message);
/// The frame for JSON that is ready, for bytes that go to many.
[[nodiscard]] Frame frameOf(QByteArray json);
/// What is no longer than that goes as it is.
constexpr qsizetype compressAbove = 1024;
/// How hard zstd tries at a message of that size.
[[nodiscard]] int levelFor(qsizetype bytes);

/// Malformed when it is no message, too large or too deep; Incompatible when it is a message that
/// this version does not know. Unknown fields are passed over.
[[nodiscard]] core::Result<Message> decode(const Frame &frame, Limits limits = {});

[[nodiscard]] QLatin1StringView nameOf(const Message &message);
} // namespace hadir::wire
