// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/fileNames.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype longestName = 200;  ///< bytes; file systems end at 255 of them
constexpr qsizetype longestPart = 100;  ///< bytes
constexpr qsizetype longestEnding = 16; ///< characters; what is longer is none

struct FileNames
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::FileNames)
};

/// At most so many bytes, and no letter cut in two.
QString cut(const QString &text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype at = letters.toNextBoundary(); at > 0; at = letters.toNextBoundary()) {
        if (QStringView(text).first(at).toUtf8().size() > bytes)
            break;
        end = at;
    }
    return text.first(end).trimmed();
}
} // namespace

QString plainFileName(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        const bool isBad = c.category() == QChar::Other_Control
                           || c.category() == QChar::Other_Format || u"/\\:*?\"<>|"_s.contains(c);
        out += isBad ? u'_' : c;
    }
    out = out.trimmed();
    while (out.startsWith(u'.'))
        out.remove(0, 1);
    if (out.isEmpty())
        return u"attachment"_s;
    const qsizetype dot = out.lastIndexOf(u'.');
    const QString ending =
        dot > 0 && out.size() - dot <= longestEnding ? out.sliced(dot) : QString();
    const QString rest = out.chopped(ending.size());
    return cut(rest, longestName - ending.toUtf8().size()) + ending;
}

QString partOfFileName(const QString &words)
{
    return cut(words.simplified(), longestPart);
}

QStringList fileFilters(const QString &suffix)
{
    const QString all = FileNames::tr("All files (*)", "the pattern in brackets stays");
    // A customer's file may be called anything; a pattern would take other signs for more than
    // they are.
    const bool isPlain =
        !suffix.isEmpty() && suffix.size() < longestEnding
        && std::ranges::all_of(suffix, [](QChar c) { return c.isLetterOrNumber(); });
    if (!isPlain)
        return {all};
    if (suffix.compare(u"pdf"_s, Qt::CaseInsensitive) == 0)
        return {FileNames::tr("PDF documents (*.pdf)", "the pattern in brackets stays"), all};
    if (suffix.compare(u"csv"_s, Qt::CaseInsensitive) == 0)
        return {FileNames::tr("Tables (*.csv)", "the pattern in brackets stays"), all};
    return {FileNames::tr("%1 files (*.%2)", "an ending in capitals, and as it is")
                .arg(suffix.toUpper(), suffix),
            all};
}
} // namespace hadir::ui
