// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace hadir::server {

/// The message ids in a Message-ID, In-Reply-To or References field, in order and once each,
/// without angle brackets. Also reads ids without brackets, and ids among words and commas.
[[nodiscard]] QStringList readMessageIds(QByteArrayView raw);
} // namespace hadir::server
