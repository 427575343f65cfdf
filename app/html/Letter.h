// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace hadir::html {

/// A stranger's HTML made harmless: nothing in it runs, loads, sends or leads anywhere by itself.
/// Its tags, attributes and styles are those of a short list, written anew; what stood elsewhere is
/// gone or became words.
struct Letter
{
    /// Pieces of markup, each of which stands by itself and is laid out in a frame or two.
    QStringList parts;
    /// What the pictures are called that came with the message, in order and once each: the `src`
    /// of a picture is "cid:" and one of these.
    QStringList pictures;
    /// Pictures that would have been loaded from elsewhere, or did not come with the message.
    int leftOutPictures = 0;
    /// There was more than is ever shown.
    bool isCut = false;

    bool operator==(const Letter &) const = default;
};

/// What becomes of a picture that is not shown.
enum class LeftOut {
    Marked, ///< stays as a picture without a source, for whoever reads it once more
    Worded, ///< what it is said to show stands in brackets
};

/// How a letter is to be read.
struct Reading
{
    /// Of the pictures that came with the message: content id -> what it is called in the letter,
    /// letters, digits, dots and dashes. No other picture stays.
    QHash<QString, QString> pictures;
    LeftOut leftOut = LeftOut::Marked;
    /// How much of a letter is one part, in about microseconds of layout; 0: all of it.
    qint64 partWeight = 0;
    /// The colour (0xRRGGBB) for words of a colour, so that they can be read where they will stand;
    /// the same, if not set.
    std::function<quint32(quint32)> ink;
};

/// More of a mail than this many characters is never shown.
constexpr qsizetype longestLetter = 1'000'000;

/// Makes a stranger's HTML harmless. Never fails: what cannot be read is left out. Takes time in
/// proportion to the length, whatever is nested in what. On any thread.
[[nodiscard]] Letter harmless(QStringView markup, const Reading &reading = {});
} // namespace hadir::html
