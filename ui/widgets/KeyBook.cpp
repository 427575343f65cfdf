// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/KeyBook.h"

#include "ui/widgets/keyRules.h"

#include <algorithm>

namespace hadir::ui {

QKeySequence KeyBook::keysOf(const QString &act, const QKeySequence &design) const
{
    const auto chosen = m_choices.constFind(act);
    if (chosen != m_choices.constEnd())
        return *chosen;
    return isGiven(design) ? QKeySequence() : design;
}

bool KeyBook::isGiven(const QKeySequence &keys) const
{
    return std::ranges::any_of(m_choices,
                               [&keys](const QKeySequence &each) { return doClash(each, keys); });
}

void KeyBook::setChoices(const Choices &choices)
{
    m_choices.clear();
    QStringList acts = choices.keys();
    acts.sort(); // so that the same one wins each time
    for (const QString &act : std::as_const(acts)) {
        if (!isGiven(choices.value(act)))
            m_choices.insert(act, choices.value(act));
    }
    Q_EMIT changed();
}

void KeyBook::choose(const Choices &some)
{
    for (const auto &[act, keys] : some.asKeyValueRange())
        m_choices.insert(act, keys);
    Q_EMIT changed();
}

void KeyBook::forgetAll()
{
    m_choices.clear();
    Q_EMIT changed();
}
} // namespace hadir::ui
