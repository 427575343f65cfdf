// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/server/import/Imported.h"
#include "app/server/import/MailRecords.h"

#include <QStringList>

namespace hadir::server {

class WorkspaceIndex;

/// What an import is told beside the files.
struct ImportWishes
{
    QString source = QString(QLatin1StringView("import")); ///< names the refs of rows
    QString region;                                        ///< ISO 3166, for telephone numbers
    MailRecords::House house;
};

/// Everything that is in the files and folders, in an order in which nothing needs what comes
/// later: files of rows by what they hold (customers first), then mail.
[[nodiscard]] std::unique_ptr<ImportSource> openImport(const QStringList &paths,
                                                       const ImportWishes &wishes,
                                                       WorkspaceIndex &index,
                                                       const core::Clock &clock);
} // namespace hadir::server
