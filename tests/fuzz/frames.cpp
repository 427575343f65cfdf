// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/codec.h"
#include "tests/fuzz/targets.h"

namespace hadir::fuzz {

void frames(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const wire::Frame frame{.type = bytes[0] == '\1' ? wire::Frame::Type::Binary
                                                     : wire::Frame::Type::Text,
                            .bytes = bytes.sliced(1)};
    const auto read = wire::decode(frame, {.bytes = 1024 * 1024});
    if (!read)
        return;
    const auto again = wire::decode(wire::encode(*read));
    if (!again || !(*again == *read))
        brokenPromise("what was read is written otherwise");
}
} // namespace hadir::fuzz
