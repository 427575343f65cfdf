// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/analyser.h"

namespace hadir::store {

namespace {
constexpr char16_t tatweel = 0x0640;

char16_t foldedArabic(char16_t c)
{
    switch (c) {
    case 0x0622: // آ
    case 0x0623: // أ
    case 0x0625: // إ
    case 0x0671: // ٱ
        return 0x0627;
    case 0x0649: // ى
    case 0x0626: // ئ
    case 0x06CC: // Persian yeh
        return 0x064A;
    case 0x0629: // ة
        return 0x0647;
    case 0x0624: // ؤ
        return 0x0648;
    case 0x06A9: // Persian kaf
        return 0x0643;
    default:
        return c;
    }
}
} // namespace

QString folded(const QString &text)
{
    // Decomposed, so that a diacritic is a character of its own and can be left out.
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(apart.size());
    for (const QChar c : apart) {
        // Format characters steer how text is shown (direction, joining) and are not typed.
        if (c.isMark() || c.category() == QChar::Other_Format || c.unicode() == tatweel)
            continue;
        if (const int digit = c.digitValue(); digit >= 0 && c.isDigit())
            out += QChar(u'0' + digit);
        else
            out += QChar(foldedArabic(c.toCaseFolded().unicode()));
    }
    return out;
}

QStringList wordsOf(const QString &text)
{
    QStringList out;
    QString word;
    for (const uint c : folded(text).toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            word += QChar::fromUcs4(c);
        } else if (!word.isEmpty()) {
            out.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        out.append(word);
    return out;
}

QString digitsOf(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
    }
    return out;
}
} // namespace hadir::store
