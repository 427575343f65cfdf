// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/domain/Entity.h"

#include <memory>
#include <optional>

namespace hadir::server {

/// Characters of a subject that are taken over, wherever it came from.
constexpr qsizetype longestSubject = 300;

/// Where something to import was found.
struct ImportPlace
{
    QString file;
    QString within; ///< "line 17", "mail 3 at byte 48213"; empty for a file that is one thing

    bool operator==(const ImportPlace &) const = default;
};

/// What a row or a mail becomes.
struct Imported
{
    QList<domain::Entity> entities; ///< nothing points to what comes after it
    QList<QByteArray> files;        ///< the bytes of the attachments among them
    QStringList leftOut;            ///< what of it could not be read, and why
};

/// One thing to import as found: what it becomes, or why it becomes nothing.
struct ImportStep
{
    ImportPlace place;
    core::Result<Imported> content;
};

/// Gives what is to be imported piece by piece, never holding more than a piece.
class ImportSource
{
public:
    virtual ~ImportSource() = default;
    /// The next piece; absent when there are no more.
    [[nodiscard]] virtual std::optional<ImportStep> next() = 0;
};
} // namespace hadir::server
