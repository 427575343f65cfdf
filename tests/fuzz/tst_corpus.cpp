// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Dice.h"
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
using Target = void (*)(const QByteArray &);

QList<QByteArray> filesIn(const QString &folder)
{
    QList<QByteArray> out;
    const QDir dir(u"" HADIR_CORPUS "/"_s + folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            out.append(file.readAll());
    }
    return out;
}

QByteArray damaged(QByteArray bytes, const QByteArray &other, core::Dice &dice)
{
    for (quint64 blows = 1 + dice.below(4); blows > 0; --blows) {
        const auto at = qsizetype(dice.below(quint64(bytes.size()) + 1));
        switch (dice.below(4)) {
        case 0:
            bytes.insert(at, dice.bytes(1));
            break;
        case 1:
            bytes.remove(at, 1 + qsizetype(dice.below(16)));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ char(1U << dice.below(8)));
            break;
        default:
            bytes.insert(at, other.mid(qsizetype(dice.below(quint64(other.size()) + 1)),
                                       qsizetype(dice.below(64))));
        }
    }
    return bytes;
}
} // namespace

/// What the fuzzers look for, with any compiler: the kept corpus, and some damage to each of it.
class tst_corpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"hadir.*=false"_s); }

    void everyTargetComesBack_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Target>("target");
        QTest::newRow("calling") << u"calling"_s << &fuzz::calling;
        QTest::newRow("frames") << u"frames"_s << &fuzz::frames;
        QTest::newRow("commands") << u"commands"_s << &fuzz::commands;
        QTest::newRow("letter") << u"letter"_s << &fuzz::letter;
        QTest::newRow("mail") << u"mail"_s << &fuzz::mail;
        QTest::newRow("sealed header") << u"sealedHeader"_s << &fuzz::sealedHeader;
    }

    void everyTargetComesBack()
    {
        QFETCH(QString, folder);
        QFETCH(Target, target);
        const QList<QByteArray> corpus = filesIn(folder);
        QVERIFY(!corpus.isEmpty());
        for (const QByteArray &each : corpus)
            target(each);
        constexpr int tries = 2'000;
        core::SeededDice dice(8);
        for (int n = 0; n < tries; ++n) {
            const auto oneOf = [&] {
                return corpus[qsizetype(dice.below(quint64(corpus.size())))];
            };
            const QByteArray first = oneOf();
            target(damaged(first, oneOf(), dice));
        }
        qInfo().noquote() << u"%1: %2 kept, %3 damaged"_s.arg(folder).arg(corpus.size()).arg(tries);
    }
};

QTEST_GUILESS_MAIN(tst_corpus)
#include "tst_corpus.moc"
