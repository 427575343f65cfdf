// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/SpellMarks.h"

#include "ui/theme/colours.h"
#include "ui/writing/Speller.h"

#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>

#include <utility>

namespace hadir::ui {

SpellMarks::SpellMarks(QTextDocument *document, Speller &speller)
    : QSyntaxHighlighter(document)
    , m_speller(speller)
{
    connect(&speller, &Speller::judged, this, &SpellMarks::rehighlight);
    connect(document, &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed != added) // else only marks have changed
            settleTongue();
    });
}

void SpellMarks::setTongue(Tongue tongue)
{
    m_given = tongue;
    settleTongue();
}

/// A draft in another language than the customer's is looked up in its own.
void SpellMarks::settleTongue()
{
    const Tongue written = tongueOf(document()->toPlainText());
    Tongue latin = written == Tongue::English || written == Tongue::Malay ? written : m_given;
    if (latin != Tongue::Malay)
        latin = Tongue::English; // names and products within Arabic, too
    if (std::exchange(m_latin, latin) != latin)
        QMetaObject::invokeMethod(this, &SpellMarks::rehighlight, Qt::QueuedConnection);
}

void SpellMarks::setCaret(std::optional<int> position)
{
    const auto before = std::exchange(m_caret, position);
    if (before == position)
        return;
    for (const auto &place : {before, position}) {
        if (place)
            rehighlightBlock(document()->findBlock(*place));
    }
}

Tongue SpellMarks::tongueFor(const SpelledWord &word) const
{
    return word.letters == Tongue::Arabic ? Tongue::Arabic : m_latin;
}

std::optional<SpelledWord> SpellMarks::wordAt(const QTextBlock &block, int column) const
{
    for (SpelledWord word : spelledWords(block.text())) {
        if (word.at > column || column > word.at + word.length)
            continue;
        word.letters = tongueFor(word);
        return word;
    }
    return std::nullopt;
}

bool SpellMarks::isWrong(const QString &word, Tongue tongue) const
{
    return m_speller.verdictOn(word, tongue) == Speller::Verdict::Wrong;
}

bool SpellMarks::isBeingWritten(const SpelledWord &word) const
{
    return m_caret && *m_caret == currentBlock().position() + word.at + word.length;
}

void SpellMarks::highlightBlock(const QString &text)
{
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(colourOf(Colour::Danger, QGuiApplication::palette()));
    for (const SpelledWord &word : spelledWords(text)) {
        if (isBeingWritten(word))
            continue;
        if (isWrong(text.sliced(word.at, word.length), tongueFor(word)))
            setFormat(int(word.at), int(word.length), wrong);
    }
}
} // namespace hadir::ui
