// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace hadir::server {

/// For QCoreApplication::setEventDispatcher() or QThread's: waits for thousands of sockets with
/// epoll, where Qt's own hands every one of them to the kernel on every turn. Null on systems
/// without epoll; Qt's own does there.
[[nodiscard]] std::unique_ptr<QAbstractEventDispatcher> dispatcherForManySockets();
} // namespace hadir::server
