// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaletteCommands.h"

#include "ui/customer/CasePanel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/caseChoices.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/hits.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype shortest = 3; ///< letters that begin many words and stand in more
constexpr int mostChoices = 8;    ///< of the values of a case; there are many agents and queues

/// As people type it: without marks over letters and round names, and Arabic letters that are
/// exchanged in haste alike.
QString folded(const QString &text)
{
    QString out;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.category() == QChar::Mark_NonSpacing || letter.category() == QChar::Other_Format)
            continue;
        out += letter == u'\u0649' ? u'\u064A' : letter == u'\u0629' ? u'\u0647' : letter;
    }
    return out;
}

/// Each word of the query stands in these: as the beginning of a word (after the Arabic article
/// too) while it is short, anywhere once it says more than a syllable, for the prefixes of Malay
/// and Arabic.
bool matches(const QString &words, const QString &query)
{
    const QString all = u' ' + folded(words);
    const QStringList wanted = folded(query).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&all](const QString &one) {
        const bool saysMore = one.size() > shortest;
        return saysMore ? all.contains(one)
                        : all.contains(u' ' + one) || all.contains(u" \u0627\u0644"_s + one);
    });
}
} // namespace

PaletteCommands::PaletteCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

const QList<KeySet::Act> &PaletteCommands::choices()
{
    CasePanel &panel = m_parts.panel;
    const models::Directory &among = panel.file().directory;
    const bool isKnown = m_choices && m_choices->of == panel.shown() && m_choices->among == among
                         && m_choices->words == QLocale();
    if (!isKnown)
        m_choices = Choices{panel.shown(), among, QLocale(), caseChoices(panel)};
    return m_choices->acts;
}

PaletteSection PaletteCommands::find(const QString &query)
{
    m_offered.clear();
    PaletteSection section{.title = tr("Commands"), .results = {}};
    QList<KeySet::Act> about = m_parts.page.keys().acts() + m_parts.panel.keys().acts();
    if (!query.isEmpty()) {
        int chosen = 0;
        for (const KeySet::Act &one : choices()) {
            if (chosen < mostChoices && matches(one.words, query)) {
                about.append(one);
                ++chosen;
            }
        }
    }
    for (KeySet::Act &act : about) {
        act.start = [&shell = m_parts.shell, start = std::move(act.start)] {
            if (!hasPanes(shell.destination()))
                shell.go(Destination::Work);
            start();
        };
    }
    QList<KeySet::Act> several = query.isEmpty() ? QList<KeySet::Act>() : m_parts.chosen();
    several.removeIf([&query](const KeySet::Act &one) { return !matches(one.words, query); });
    offer(several.first(qMin<qsizetype>(several.size(), mostChoices)), query, section);
    offer(about, query, section);
    offer(m_parts.list.acts(), query, section);
    offer(m_parts.everywhere.acts(), query, section);
    offer(m_parts.shell.keys().acts(), query, section);
    return section;
}

void PaletteCommands::offer(const QList<KeySet::Act> &acts, const QString &query,
                            PaletteSection &section)
{
    for (const KeySet::Act &act : acts) {
        if (!matches(act.words, query))
            continue;
        section.results.append({.id = u"command:"_s + QString::number(m_offered.size()),
                                .icon = act.icon,
                                .text = act.words,
                                .hits = hitsIn(act.words, query),
                                .keys = act.keys});
        m_offered.append(act);
    }
}

void PaletteCommands::start(int number)
{
    if (number < 0 || number >= m_offered.size())
        return;
    const auto start = m_offered.at(number).start; // it may ask anew
    start();
}
} // namespace hadir::ui
