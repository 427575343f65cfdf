// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/quoted.h"

#include <QStringList>
#include <QTextBoundaryFinder>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype mostLines = 200;   ///< of a letter; what is longer nobody reads twice
constexpr qsizetype mostLetters = 120; ///< of a chat's quote

/// No words of ours around it: the reader's language may be another than the writer's.
QString headOf(const Quoted &what)
{
    return u"%1, %2:"_s.arg(what.who, what.when);
}

/// Cut at the end of a word.
QString beginningOf(const QString &text)
{
    if (text.size() <= mostLetters)
        return text;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(mostLetters);
    const qsizetype end = words.isAtBoundary() ? mostLetters : words.toPreviousBoundary();
    if (end > 0)
        return text.first(end).trimmed() + u'…';
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(mostLetters);
    const qsizetype cut = letters.isAtBoundary() ? mostLetters : letters.toPreviousBoundary();
    return text.first(cut) + u'…';
}
} // namespace

QString quotedForMail(const Quoted &what)
{
    QStringList lines{headOf(what)};
    const QStringList said = what.body.trimmed().split(u'\n');
    for (const QString &line : said.first(qMin(said.size(), mostLines)))
        lines.append(line.startsWith(u'>') ? u'>' + line : (u"> "_s + line).trimmed());
    if (said.size() > mostLines)
        lines.append(u"> …"_s);
    return lines.join(u'\n') + u"\n\n"_s;
}

QString quotedForChat(const Quoted &what)
{
    return headOf(what) + u" “"_s + beginningOf(what.body.simplified()) + u"”\n\n"_s;
}
} // namespace hadir::ui
