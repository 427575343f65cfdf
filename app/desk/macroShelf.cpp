// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/macroShelf.h"

#include "app/domain/macros.h"
#include "app/store/analyser.h"

#include <algorithm>

namespace hadir::desk {

QList<domain::Macro> macrosFor(const QList<domain::Macro> &macros, const QString &query,
                               const domain::Agent &agent)
{
    const QStringList words = store::wordsOf(query);
    const auto stand = [&words](const auto &in) { return std::ranges::all_of(words, in); };
    if (words.isEmpty() && !query.trimmed().isEmpty())
        return {}; // what no word has
    QList<domain::Macro> byTitle;
    QList<domain::Macro> others;
    for (const domain::Macro &macro : macros) {
        if (!domain::isOfferedTo(macro, agent))
            continue;
        const QString title = u' ' + store::wordsOf(macro.title).join(u' ');
        QString all = title;
        for (const domain::MacroStep &step : macro.steps)
            all += u' ' + store::folded(step.value);
        if (stand([&](const QString &word) { return title.contains(u' ' + word); }))
            byTitle.append(macro);
        else if (stand([&](const QString &word) { return all.contains(word); }))
            others.append(macro);
    }
    return byTitle + others;
}
} // namespace hadir::desk
