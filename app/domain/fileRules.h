// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"

#include <optional>

/// What the networks of the channels take of files with a message. The rules of ReplyToCustomer and
/// AddNote rest on it, and the composer shows it before anything is sent.
namespace hadir::domain {

/// More than that nothing takes: what the server keeps of one file.
constexpr qint64 largestFile = qint64(25) * 1024 * 1024;

enum class FileTrouble {
    NotHere,   ///< the channel takes no files
    WrongKind, ///< the channel takes others
    TooMany,   ///< for one message
    Empty,     ///< there is nothing in it
    TooLarge,  ///< for the channel, or for this kind of file on it
    TooMuch,   ///< together
};

struct FileObjection
{
    FileTrouble trouble = FileTrouble::NotHere;
    qsizetype which = 0; ///< the first file that it is about
    qint64 most = 0;     ///< files, or bytes

    bool operator==(const FileObjection &) const = default;
};

/// Why a message to a contact point of that network (ContactPoint::service) cannot take these
/// files; nothing when it can.
[[nodiscard]] std::optional<FileObjection> objectionTo(const QList<AttachedFile> &files,
                                                       Channel channel, const QString &service);

/// Whether a message there takes any file at all.
[[nodiscard]] bool carriesFiles(Channel channel, const QString &service);

/// A name that shows no other ending than it has and leads nowhere: without paths, control
/// characters and marks of direction, and not too long. What is too long is cut before the ending.
[[nodiscard]] QString harmlessFileName(const QString &name);
} // namespace hadir::domain
