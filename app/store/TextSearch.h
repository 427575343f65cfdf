// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"
#include "app/store/CaseSieve.h"
#include "app/store/Passage.h"

#include <QSet>

namespace hadir::store {

/// Something that was said or written to, by or about a customer, with the words that were asked
/// for.
struct MessageHit
{
    domain::Interaction message;
    QString customer; ///< their name
    Passage passage;
};

/// An article of the knowledge base with the words that were asked for.
struct ArticleHit
{
    domain::Article article;
    Passage passage;
};

/// What was found by reading.
struct TextAnswer
{
    QList<MessageHit> messages; ///< the newest first
    QList<ArticleHit> articles; ///< those with all words in their title first
    bool isWhole = true;        ///< else there are messages that were not looked at
};

/// How many messages are told, whose are not, and how many are looked at.
struct MessageRoom
{
    int most = 8;
    QSet<domain::CustomerId> but = {};
    int looked = 100'000; ///< a quarter of a second
};

/// Messages and published articles whose words a question asks for, at most `limit` of each. Fields
/// are asked of the case that a message is of; what has fields finds no article. Reads texts one
/// after the other, the last that came first, a hundred thousand at the most: for a thread that
/// nobody waits for. No index is kept of them, at the ledger or here: each page of a first sync
/// would have to write it. Nothing is found by a word of one or two letters alone.
[[nodiscard]] core::Result<TextAnswer> textsWith(Database &database, SearchQuestion question,
                                                 const Asker &asker, int limit);

/// Messages alone, likewise.
[[nodiscard]] core::Result<TextAnswer> messagesWith(Database &database, SearchQuestion question,
                                                    const Asker &asker, const MessageRoom &room);
} // namespace hadir::store
