// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/channelRules.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;

class tst_channelRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anSmsIsCountedAsTheNetworkDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGsm");
        QTest::addColumn<qint64>("segments");
        QTest::addColumn<qint64>("left");
        const auto row = [](const char *name, const QString &text, bool isGsm, qint64 segments,
                            qint64 left) {
            QTest::newRow(name) << text << isGsm << segments << left;
        };
        row("nothing", {}, true, 0, 160);
        row("a word", u"Hello"_s, true, 1, 155);
        row("one full", QString(160, u'a'), true, 1, 0);
        row("one letter more", QString(161, u'a'), true, 2, 145);
        row("an escaped letter counts twice", u"5 €"_s, true, 1, 156);
        row("an escape is not parted from its letter", QString(152, u'a') + u"€bbbbbbbb"_s, true, 2,
            143);
        row("Greek capitals are in the alphabet", u"ΔΩ"_s, true, 1, 158);
        row("Arabic", u"مرحبا"_s, false, 1, 65);
        row("one Arabic letter takes the rest along", QString(70, u'a') + u'م', false, 2, 63);
        row("one full of Arabic", QString(70, u'م'), false, 1, 0);
        row("a pair is not parted", QString(66, u'م') + u"😀مممم"_s, false, 2, 61);
    }
    void anSmsIsCountedAsTheNetworkDoes()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGsm);
        QFETCH(qint64, segments);
        QFETCH(qint64, left);
        const SmsLength length = smsLength(text);
        QCOMPARE(length.alphabet == SmsAlphabet::Gsm7, isGsm);
        QCOMPARE(length.segments, segments);
        QCOMPARE(length.left, left);
    }

    void eachChannelHasItsOwnMeasure()
    {
        QCOMPARE(textLimit(Channel::Sms, {}, QString(1530, u'a'))->fits(), true);
        QCOMPARE(textLimit(Channel::Sms, {}, QString(1531, u'a'))->fits(), false);
        QCOMPARE(textLimit(Channel::WhatsApp, {}, QString(4096, u'a'))->fits(), true);
        QCOMPARE(textLimit(Channel::WhatsApp, {}, QString(4097, u'a'))->fits(), false);
        QCOMPARE(textLimit(Channel::Social, u"x"_s, QString(10'000, u'a'))->fits(), true);
        QCOMPARE(textLimit(Channel::Social, u"instagram"_s, QString(501, u'م')),
                 std::optional(TextLimit{1002, 1000}));
        QVERIFY(!textLimit(Channel::Email, {}, QString(50'000, u'a')));
        QVERIFY(!textLimit(Channel::Note, {}, QString(50'000, u'a')));
    }
};

QTEST_GUILESS_MAIN(tst_channelRules)
#include "tst_channelRules.moc"
