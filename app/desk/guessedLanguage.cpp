// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/guessedLanguage.h"

#include "app/store/analyser.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace hadir::desk {

namespace {
constexpr qsizetype looksAt = 2'000; ///< letters; a mail may be long

constexpr std::array malay{u"saya",   u"anda",   u"yang",  u"tidak", u"tak",   u"dan",
                           u"untuk",  u"dengan", u"boleh", u"sudah", u"belum", u"ini",
                           u"itu",    u"ada",    u"dah",   u"dari",  u"pada",  u"lagi",
                           u"terima", u"kasih",  u"salam", u"tolong"};
constexpr std::array english{u"the", u"and", u"you",  u"is",   u"are",  u"my",     u"have",
                             u"not", u"to",  u"of",   u"it",   u"for",  u"please", u"was",
                             u"can", u"i",   u"your", u"with", u"this", u"hello",  u"thanks"};

template <class Words>
qsizetype countOf(const Words &words, const QStringList &in)
{
    return std::ranges::count_if(in, [&](const QString &one) {
        return std::ranges::any_of(words, [&](const char16_t *word) { return one == word; });
    });
}
} // namespace

QString guessedLanguage(const QString &text)
{
    const QString begin = text.left(looksAt);
    qsizetype arabic = 0;
    qsizetype latin = 0;
    for (const QChar letter : begin) {
        arabic += letter.script() == QChar::Script_Arabic ? 1 : 0;
        latin += letter.script() == QChar::Script_Latin ? 1 : 0;
    }
    if (arabic > latin)
        return u"ar"_s;
    const QStringList words = store::wordsOf(begin);
    const qsizetype inMalay = countOf(malay, words);
    const qsizetype inEnglish = countOf(english, words);
    if (inMalay == inEnglish)
        return {};
    return inMalay > inEnglish ? u"ms"_s : u"en"_s;
}
} // namespace hadir::desk
