// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/html/breach.h"
#include "tests/html/mutations.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
constexpr int tries = 10'000;

} // namespace

/// The hostile letters, damaged and crossed with each other in a way that a seed repeats.
class tst_LetterMutations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMutationDoesHarm()
    {
        const html::Reading reading{.pictures = {{u"own@x"_s, u"00ff"_s}}, .partWeight = 500};
        core::SeededDice dice(2026);
        for (int n = 0; n < tries; ++n) {
            const QString markup = html::mutatedLetter(dice);
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
