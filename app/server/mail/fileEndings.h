// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hadir::server {

/// The usual ending of a file of that media type (".png"); ".bin" for one we do not know.
[[nodiscard]] QByteArray fileEndingOf(QByteArrayView mediaType);
} // namespace hadir::server
