// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/savedReplies.h"

#include "app/domain/channelRules.h"
#include "app/domain/ownership.h"
#include "app/domain/placeholders.h"
#include "app/domain/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
constexpr qsizetype shortcutCeiling = 40;
constexpr qsizetype wordingCeiling = 10'000;

bool isLanguage(const QString &tag)
{
    static const QRegularExpression form(uR"(\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z)"_s);
    return tag.size() <= rules::languageCeiling && form.match(tag).hasMatch();
}

/// One word: what a composer can tell from the sentence behind it.
bool isShortcut(const QString &word)
{
    static const QRegularExpression form(uR"(\A[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*\z)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return word.size() <= shortcutCeiling && form.match(word).hasMatch();
}

Verdict soundWording(const Wording &wording)
{
    if (!isLanguage(wording.language))
        return rules::reject(Refusal::Invalid, "language"_L1);
    if (auto ok = rules::present(wording.text, "text"_L1, wordingCeiling); !ok)
        return ok;
    if (!isFillable(wording.text))
        return rules::reject(Refusal::Invalid, "placeholder"_L1);
    return {};
}
} // namespace

QString primaryLanguage(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

bool mayShare(const Actor &actor)
{
    return leads(actor);
}

bool mayChange(const SavedReply &reply, const Actor &actor)
{
    return reply.agent ? *reply.agent == actor.agent : mayShare(actor);
}

bool isOfferedTo(const SavedReply &reply, const Agent &agent, Channel channel)
{
    return !reply.retired && (!reply.agent || *reply.agent == agent.id)
           && (!reply.team || agent.teams.contains(*reply.team))
           && (reply.channels.isEmpty() || reply.channels.contains(channel));
}

std::expected<void, Rejection> soundness(const SavedReply &reply)
{
    if (auto ok = rules::titled(reply.title, "title"_L1); !ok)
        return ok;
    if (!isShortcut(reply.shortcut))
        return rules::reject(Refusal::Invalid, "shortcut"_L1);
    if (reply.wordings.isEmpty() || reply.wordings.size() > rules::mostLanguages)
        return rules::reject(Refusal::Invalid, "wordings"_L1);
    QStringList languages;
    for (const Wording &wording : reply.wordings) {
        if (auto ok = soundWording(wording); !ok)
            return ok;
        if (languages.contains(wording.language, Qt::CaseInsensitive))
            return rules::reject(Refusal::Invalid, "wordings"_L1);
        languages.append(wording.language);
    }
    if (!std::ranges::all_of(reply.channels, canCarryReplies)
        || std::ranges::adjacent_find(reply.channels) != reply.channels.end())
        return rules::reject(Refusal::Invalid, "channels"_L1);
    return {};
}

SavedReply tidied(SavedReply reply)
{
    reply.title = reply.title.trimmed();
    reply.shortcut = reply.shortcut.trimmed().toLower();
    std::ranges::sort(reply.channels);
    return reply;
}

qsizetype wordingFor(const SavedReply &reply, const QStringList &languages)
{
    for (const QString &language : languages) {
        for (qsizetype at = 0; at < reply.wordings.size(); ++at) {
            if (primaryLanguage(reply.wordings[at].language) == primaryLanguage(language))
                return at;
        }
    }
    return 0;
}
} // namespace hadir::domain
