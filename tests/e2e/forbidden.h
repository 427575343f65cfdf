// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/RawLine.h"

namespace hadir::e2e {

/// What a client says that RFC 6455 or the protocol forbids.
struct Case
{
    QString name;
    QByteArray bytes;
    QList<int> codes; ///< how the server may close; 0: without a frame
};

/// How RFC 6455 would not have frames.
QList<Case> wrongFrames();
/// What no text, no reason for closing and no message of the protocol may be.
QList<Case> wrongWords();
/// The content of a close frame.
QByteArray closing(int code, const QByteArray &reason = {});
} // namespace hadir::e2e
