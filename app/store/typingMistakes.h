// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Database.h"

#include <QStringList>

namespace hadir::store {

/// How many letters must be put in, left out, changed or exchanged with their neighbour to make
/// `word` the beginning of `other`; `most` + 1 when it is more than `most`.
[[nodiscard]] int mistakesIn(QStringView word, QStringView other, int most);

/// How many mistakes a word may have: none while it is short or a number, one from four letters
/// on, two from eight.
[[nodiscard]] int mistakesForgiven(const QString &word);

/// Makes the words of the index readable on this connection; to be called outside a transaction.
[[nodiscard]] core::Result<void> openVocabulary(Database &database);

/// How far is gone to find what was meant.
enum class Effort {
    Little, ///< the first two letters are taken to be right
    All,    ///< for a word that nothing is found with
};

/// The few words of customers and cases that `word`, folded, was most likely meant for: with the
/// fewest mistakes, then those that stand there whole, then the frequent ones. Words that it begins
/// are left out: they are found anyway. None for a word that several have just so.
[[nodiscard]] core::Result<QStringList> wordsLike(Database &database, const QString &word,
                                                  Effort effort);

/// The words of customers, frequent ones too, that `word` becomes with one mistake after its first
/// two letters; few.
[[nodiscard]] core::Result<QStringList> wordsNear(Database &database, const QString &word);
} // namespace hadir::store
