// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/ReplyShelf.h"

#include "app/domain/savedReplies.h"
#include "app/store/analyser.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace hadir::desk {

ReplyShelf::ReplyShelf(const QList<domain::SavedReply> &replies) : m_replies(replies)
{
    for (const domain::SavedReply &reply : m_replies) {
        QString text;
        for (const domain::Wording &wording : reply.wordings)
            text += wording.text + u'\n';
        m_folded.append({store::folded(reply.shortcut),
                         u' ' + store::wordsOf(reply.title).join(u' '), store::folded(text)});
    }
}

QList<domain::SavedReply> ReplyShelf::find(const QString &query, const domain::Agent &agent,
                                           domain::Channel channel) const
{
    const QString whole = store::folded(query.trimmed());
    const QStringList words = store::wordsOf(query);
    const auto stands = [&words](const auto &in) { return std::ranges::all_of(words, in); };
    if (words.isEmpty() && !whole.isEmpty())
        return {}; // what no word has
    std::array<QList<domain::SavedReply>, 3> found;
    for (qsizetype at = 0; at < m_replies.size(); ++at) {
        const domain::SavedReply &reply = m_replies[at];
        const Folded &here = m_folded[at];
        if (!domain::isOfferedTo(reply, agent, channel))
            continue;
        if (here.shortcut.startsWith(whole))
            found[0].append(reply);
        else if (stands([&](const QString &word) { return here.title.contains(u' ' + word); }))
            found[1].append(reply);
        else if (stands([&](const QString &word) {
                     return here.shortcut.contains(word) || here.title.contains(word)
                            || here.text.contains(word);
                 }))
            found[2].append(reply);
    }
    return found[0] + found[1] + found[2];
}
} // namespace hadir::desk
