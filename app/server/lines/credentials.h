// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QString>

namespace boost::asio::ssl {
class context;
}

namespace hadir::server {

/// TLS 1.2 or later with the certificate (PEM with its chain) and the key (PEM) of these files.
/// Refused with the reason as a sentence.
[[nodiscard]] core::Result<void> takeCredentials(boost::asio::ssl::context &tls,
                                                 const QString &certificateFile,
                                                 const QString &keyFile);
} // namespace hadir::server
