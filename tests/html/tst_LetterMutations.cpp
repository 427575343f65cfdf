// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Dice.h"
#include "tests/html/breach.h"
#include "tests/html/hostileLetters.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
constexpr int tries = 10'000;

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

/// The hostile letters, damaged and crossed with each other in a way that a seed repeats.
class tst_LetterMutations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMutationDoesHarm()
    {
        const QList<html::HostileLetter> letters = html::hostileLetters();
        const html::Reading reading{.pictures = {{u"own@x"_s, u"00ff"_s}}, .partWeight = 500};
        core::SeededDice dice(2026);
        const auto oneOf = [&] {
            return letters[qsizetype(dice.below(quint64(letters.size())))].markup;
        };
        for (int n = 0; n < tries; ++n) {
            const QString first = oneOf();
            const QString markup = mutated(first, oneOf(), dice);
            const html::Letter letter = html::harmless(markup, reading);
            const QString breach = html::breachIn(letter);
            QVERIFY2(breach.isEmpty(),
                     qPrintable(u"try %1: %2 of: %3"_s.arg(n).arg(breach, markup)));
            const html::Letter again = html::harmless(letter.parts.join(QString()), reading);
            QCOMPARE(html::breachIn(again), QString());
        }
    }
};

QTEST_GUILESS_MAIN(tst_LetterMutations)
#include "tst_LetterMutations.moc"
