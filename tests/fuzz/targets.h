// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// What strangers' bytes are thrown at. Each takes any bytes and either comes back or ends the
/// process: a crash, a sanitizer's report, or a promise that was broken. One source file a target,
/// so that a fuzzer links only what it tries.
namespace hadir::fuzz {

/// A frame from the network; its first byte says whether it is a binary one. What is read is
/// written and read again, and must be the same.
void frames(const QByteArray &bytes);
/// A command's name, a line break, its arguments in JSON; as frames().
void commands(const QByteArray &bytes);
/// A mail as it came over the wire.
void mail(const QByteArray &bytes);
/// HTML in UTF-8: what comes out is on the list of what is harmless, and so is what comes out of it.
void letter(const QByteArray &bytes);
/// "rules" and calling rules in JSON, "spoken" and a time as somebody says it, else a rule of a
/// series; behind a line break.
void calling(const QByteArray &bytes);
/// The head of a sealed file: only one that this key made is opened.
void sealedHeader(const QByteArray &bytes);

/// Ends the process with `why`, as a sanitizer would.
[[noreturn]] inline void brokenPromise(const char *why)
{
    qFatal("%s", why);
}
} // namespace hadir::fuzz
