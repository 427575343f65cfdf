// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/sentences.h"

#include <QSet>
#include <QTest>

using namespace hadir;

class tst_Sentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSaysWhatHappenedWhatWasKeptAndWhatToDo()
    {
        QSet<QString> happened;
        for (int i = 0; i <= int(core::FailureKind::Cancelled); ++i) {
            const ui::Sentence sentence = ui::sentenceFor(core::FailureKind(i));
            for (const QString &part : {sentence.happened, sentence.kept, sentence.next})
                QVERIFY2(part.endsWith(QLatin1Char('.')), qPrintable(part));
            happened << sentence.happened;
        }
        QCOMPARE(happened.size(), int(core::FailureKind::Cancelled) + 1);
    }
};

QTEST_GUILESS_MAIN(tst_Sentences)
#include "tst_Sentences.moc"
