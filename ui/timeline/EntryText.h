// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/TimelineEntry.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

namespace hadir::ui {

/// A timeline entry in words: what its card shows, what is copied and what a screen reader says.
/// All of it plain text. `text` is what can be selected; the blocks are pieces of it, each laid
/// out by itself because each paragraph has its own direction.
struct EntryText
{
    enum class Kind {
        Heading,
        Muted,
        Body,
        Struck, ///< what was taken back
    };
    enum class Words { Ours, Theirs }; ///< ours are read as the window is, theirs as they are
    struct Block
    {
        Kind kind = Kind::Body;
        Words words = Words::Theirs;
        qsizetype start = 0;
        qsizetype length = 0;
    };
    /// A line below the text: how far it got.
    struct Footer
    {
        /// What a press on it leads to; Choose: to the menu of the entry.
        enum class Deed { None, Decide, Recall, Choose };

        QString text;
        Icon icon = Icon::Clock;
        Colour colour = Colour::Muted;
        Deed deed = Deed::None;
    };

    /// A name that reaches somebody, in `text`.
    struct Mark
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    QString text;
    QList<Block> blocks;
    QList<Mark> marks;
    std::optional<Footer> footer;
    QString time;
    Icon icon = Icon::Mail;
    Colour hue = Colour::Slate;
    Colour ground = Colour::Panel;
    qsizetype hidden = 0; ///< characters of the body that are folded away
};

/// How much of a long body is laid out. Whatever a customer sent, a card never costs more than
/// its last step; what is beyond can be copied whole.
constexpr qsizetype firstFold = 1000;
constexpr qsizetype lastFold = 64'000;

/// What of an entry is wanted.
struct Reading
{
    qsizetype shown = firstFold; ///< characters of the body
    domain::CaseId current = {}; ///< the case in sight, which need not be named on every card
};
[[nodiscard]] EntryText textOf(const models::TimelineEntry &entry, const Reading &reading = {});
/// Who and how, and the beginning of what was said: in one line.
[[nodiscard]] QString shortTextOf(const models::TimelineEntry &entry);
/// Everything, for the clipboard.
[[nodiscard]] QString wholeTextOf(const models::TimelineEntry &entry);
/// A file's name without the characters that turn text around ("gnp.exe" must not read as
/// "exe.png"), on one line.
[[nodiscard]] QString shownName(const QString &fileName);
/// One line for a screen reader: "Call in · 6 min, 12 November, 16:20, …".
[[nodiscard]] QString spokenTextOf(const models::TimelineEntry &entry, const QString &day);
} // namespace hadir::ui
