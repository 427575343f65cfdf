// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>

namespace hadir::support {

/// The address of the n-th neighbour on this machine. Only Linux gives all of 127.0.0.0/8 to
/// whoever asks.
[[nodiscard]] inline QHostAddress neighbour(size_t n)
{
    return QHostAddress(quint32(0x7f010001 + n));
}
} // namespace hadir::support
