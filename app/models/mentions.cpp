// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/mentions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::models {

namespace {
/// Longer names first, so that a name within another is not taken for it.
QStringList longestFirst(QStringList names)
{
    names.removeAll(QString());
    std::ranges::stable_sort(names, std::ranges::greater(), &QString::size);
    return names;
}

/// The name that stands at `at`, as a whole; empty when none does.
QString nameAt(const QString &text, qsizetype at, const QStringList &names)
{
    const QStringView rest = QStringView(text).sliced(at);
    for (const QString &name : names) {
        if (!rest.startsWith(name, Qt::CaseInsensitive))
            continue;
        const bool goesOn = rest.size() > name.size() && rest.at(name.size()).isLetterOrNumber();
        if (!goesOn)
            return name;
    }
    return {};
}

bool mayBegin(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber(); // "ahmad@example.org" names nobody
}

/// As it is compared: without marks over letters.
QString bare(const QString &text)
{
    QString out;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.category() != QChar::Mark_NonSpacing)
            out += letter;
    }
    return out;
}
} // namespace

QList<NamePlace> namePlaces(const QString &text, const QStringList &names)
{
    const QStringList sorted = longestFirst(names);
    QList<NamePlace> out;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const QString name = mayBegin(text, at) ? nameAt(text, at + 1, sorted) : QString();
        if (!name.isEmpty())
            out.append({at, name.size() + 1});
    }
    return out;
}

QList<domain::AgentId> mentionedIn(const QString &text, const Directory &directory)
{
    QStringList names;
    for (const domain::Agent &agent : directory.agents) {
        if (agent.active)
            names.append(agent.name);
    }
    QList<domain::AgentId> out;
    for (const NamePlace &place : namePlaces(text, names)) {
        const QStringView name = QStringView(text).sliced(place.from + 1, place.length - 1);
        for (const domain::Agent &agent : directory.agents) {
            const bool isMeant = agent.active && !out.contains(agent.id)
                                 && name.compare(agent.name, Qt::CaseInsensitive) == 0;
            if (isMeant)
                out.append(agent.id);
        }
    }
    return out;
}

QList<domain::Agent> colleaguesFor(const QString &typed, const Directory &directory)
{
    const QString wanted = bare(typed);
    QList<domain::Agent> out;
    for (const domain::Agent &agent : directory.agents) {
        if (!agent.active || agent.id == directory.me || agent.name.isEmpty())
            continue;
        const QString name = bare(agent.name);
        if (name.startsWith(wanted) || name.contains(u' ' + wanted))
            out.append(agent);
    }
    std::ranges::sort(out, [](const domain::Agent &a, const domain::Agent &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return out;
}
} // namespace hadir::models
