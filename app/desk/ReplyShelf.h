// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

namespace hadir::desk {

/// The saved replies of a desk, and how one is found among them while its name is being typed. A
/// value; made anew when one of them has changed.
class ReplyShelf final
{
public:
    ReplyShelf() = default;
    /// In the order in which they are to be offered.
    explicit ReplyShelf(const QList<domain::SavedReply> &replies);

    [[nodiscard]] const QList<domain::SavedReply> &all() const { return m_replies; }

    /// Those that are offered to `agent` on that channel and hold every word of `query`, whatever
    /// its case and marks: first whose shortcut begins with it, then whose title has it at the
    /// beginning of its words, then whose text holds it.
    [[nodiscard]] QList<domain::SavedReply> find(const QString &query, const domain::Agent &agent,
                                                 domain::Channel channel) const;

private:
    struct Folded
    {
        QString shortcut;
        QString title; ///< with a space before each word
        QString text;
    };
    QList<domain::SavedReply> m_replies;
    QList<Folded> m_folded; ///< at the same place
};
} // namespace hadir::desk
