// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QHostAddress;

namespace hadir::server {

/// Who a caller is for the limits on strangers: an IPv4 address, also one within IPv6, or the 64
/// bits of an IPv6 network, within which everybody has addresses without end.
[[nodiscard]] QString neighbourhoodOf(const QHostAddress &address);
} // namespace hadir::server
