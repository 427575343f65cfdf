// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/html/mutations.h"

#include "tests/html/hostileLetters.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::html {

namespace {
qsizetype somewhere(const QString &text, core::Dice &dice)
{
    return qsizetype(dice.below(quint64(text.size()) + 1));
}

/// What markup is made of, to be put where it does not belong.
QString crumb(core::Dice &dice)
{
    static const QStringList crumbs{
        u"<"_s,          u">"_s,         u"\""_s,        u"'"_s,
        u"`"_s,          u"="_s,         u"&"_s,         u"&lt;"_s,
        u"&#x3c;"_s,     u"</"_s,        u"/>"_s,        u"<!--"_s,
        u"-->"_s,        u"<![CDATA["_s, u"]]>"_s,       u"<?"_s,
        u" src="_s,      u" onerror="_s, u"cid:own@x"_s, u"url("_s,
        u"\u202e"_s,     u"\u0301"_s,    u"\u2028"_s,    u"<table>"_s,
        u"<td>"_s,       u"</table>"_s,  u"<style>"_s,   u"</style>"_s,
        u"<svg>"_s,      u"<p>"_s,       u"<a href="_s,  u"javascript:"_s,
        u"<template>"_s, u"\n"_s,        u"\t"_s,        u"<img src=cid:own@x>"_s};
    return crumbs[qsizetype(dice.below(quint64(crumbs.size())))];
}

QString mutated(QString text, const QString &other, core::Dice &dice)
{
    for (quint64 blows = 1 + dice.below(6); blows > 0; --blows) {
        const qsizetype at = somewhere(text, dice);
        switch (dice.below(5)) {
        case 0:
            text.insert(at, crumb(dice));
            break;
        case 1:
            text.remove(at, 1 + qsizetype(dice.below(12)));
            break;
        case 2:
            text.insert(at, QChar(char16_t(dice.below(0x10000))));
            break;
        case 3:
            text.insert(at, text.mid(somewhere(text, dice), 40));
            break;
        default:
            text.insert(at, other.mid(somewhere(other, dice), 60));
        }
    }
    return text;
}
} // namespace

QString mutatedLetter(core::Dice &dice)
{
    static const QList<HostileLetter> letters = hostileLetters();
    const auto oneOf = [&] {
        return letters[qsizetype(dice.below(quint64(letters.size())))].markup;
    };
    const QString first = oneOf();
    return mutated(first, oneOf(), dice);
}
} // namespace hadir::html
