// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/searchWords.h"

#include <QList>

namespace hadir::store {

/// A part of a search as it was typed, between spaces or within quotes.
struct SearchPiece
{
    int start = 0; ///< of the whole, its minus too
    int end = 0;
    bool isUnwanted = false; ///< a minus stands before it
    bool isQuoted = false;
    bool isOpen = false; ///< its quote is not closed
    QString name;        ///< before a colon, when it may be that of a field
    int valueStart = 0;  ///< of the value with its quotes, when there is a name
    QString text;        ///< the rest, without quotes
};

/// Everything that was typed, in order; at most so much of it that a question stays small.
[[nodiscard]] QList<SearchPiece> piecesOf(const QString &query);
} // namespace hadir::store
