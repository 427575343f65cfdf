// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/desk/Profile.h"
#include "app/store/FileTable.h"

#include <QIODevice>

#include <functional>

namespace hadir::desk {

/// How far packing has come; false gives it up.
using Packed = std::function<bool(qint64 done, qint64 total)>;

/// Copies what the source holds into the profile, sealed: from then on it is there whatever becomes
/// of the source, and it lies where neither a sign-out nor a fresh cache removes it. Refused when
/// it is empty, too large or nothing that has an end; Corrupt when it changed meanwhile; Cancelled
/// when `goOn` says so. Reads twice: the key of a file is made of what is in it. Any thread.
[[nodiscard]] core::Result<store::OutgoingFile> packFile(const Profile &profile, QIODevice &source,
                                                         const Packed &goOn);
} // namespace hadir::desk
