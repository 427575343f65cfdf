// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Ids.h"

namespace hadir::support {

/// 00000000-0000-7000-8000-000000000001, …2, …3: readable in a failing test.
class SequentialIds final : public core::Ids
{
public:
    explicit SequentialIds(quint32 first = 1) : m_next(first) {}
    [[nodiscard]] QUuid next() override
    {
        const quint32 n = m_next++;
        return QUuid(0, 0, 0x7000, 0x80, 0, 0, 0, uchar(n >> 24), uchar(n >> 16), uchar(n >> 8),
                     uchar(n));
    }

private:
    quint32 m_next;
};
} // namespace hadir::support
