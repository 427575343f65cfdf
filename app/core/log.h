// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

/// One category a folder. A line names ids, counts and kinds, never what a customer wrote.
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logDesk)
Q_DECLARE_LOGGING_CATEGORY(logServer)
Q_DECLARE_LOGGING_CATEGORY(logImport)
Q_DECLARE_LOGGING_CATEGORY(logUi)

namespace hadir::core {

/// Installs the one format of our log lines on standard error:
/// 2026-11-22T09:05:00.123Z info hadir.sync connected revision=42
void installLogFormat();
} // namespace hadir::core
