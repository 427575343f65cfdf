// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/log.h"

Q_LOGGING_CATEGORY(logStore, "hadir.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "hadir.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "hadir.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logDesk, "hadir.desk", QtInfoMsg)
Q_LOGGING_CATEGORY(logServer, "hadir.server", QtInfoMsg)
Q_LOGGING_CATEGORY(logImport, "hadir.import", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "hadir.ui", QtInfoMsg)

namespace hadir::core {

void installLogFormat()
{
    qSetMessagePattern(QStringLiteral(
        "%{time yyyy-MM-ddTHH:mm:ss.zzz} "
        "%{if-debug}debug%{endif}%{if-info}info%{endif}%{if-warning}warning%{endif}"
        "%{if-critical}error%{endif}%{if-fatal}fatal%{endif} %{category} %{message}"));
}
} // namespace hadir::core
