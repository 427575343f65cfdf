// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Dice.h"
#include "app/server/BlobFolder.h"
#include "tests/e2e/agreement.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using e2e::DeskProcess;
using e2e::TwoDesks;

namespace {
constexpr int lives = 20;
constexpr int deeds = 8;          ///< in each
constexpr int fileSize = 300'000; ///< more than one piece on the line

QString idOf(int kind, int life)
{
    return u"018f0000-0000-7000-800%1-%2"_s.arg(kind).arg(life, 12, 10, QLatin1Char('0'));
}

QString tagOf(int at)
{
    return u"tag%1"_s.arg(at);
}

QStringList firstTags(qsizetype count)
{
    QStringList out;
    for (int at = 0; at < count; ++at)
        out.append(tagOf(at));
    return out;
}

QString shaOf(const QString &body)
{
    const QByteArray bytes = body.toUtf8().repeated(fileSize / body.size() + 1).first(fileSize);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
} // namespace

/// kill -9 of a desk at random moments while its agent takes back, merges and attaches: what was
/// called done is done once, what was not is whole or not at all, and both sides agree.
class tst_KilledDeeds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_house.open()); }

    void whatIsTakenBackIsTakenBackOnce()
    {
        core::SeededDice dice(1);
        for (int life = 1; life <= lives; ++life) {
            const QString bill = idOf(1, life);
            arrive(life);
            QVERIFY(m_aina.saves({u"customer"_s, idOf(0, life), u"Nur"_s}));
            QVERIFY(m_aina.saves({u"case"_s, bill, idOf(0, life), u"Bill"_s}));
            for (int at = 0; at < deeds; ++at)
                QVERIFY(m_aina.saves({u"tag"_s, bill, tagOf(at)}));
            for (int at = 0; at < deeds; ++at)
                m_aina.tell({u"lead"_s, u"back"_s});
            const qsizetype said = dieSoon(dice, u"led"_s);
            QVERIFY(m_aina.start());
            const QStringList left = tagsOf(bill);
            QCOMPARE(left, firstTags(left.size())); // the newest first, none left out
            QVERIFY(left.size() <= deeds - said);
            for (qsizetype at = left.size(); at > 0; --at)
                QVERIFY(leads(u"back"_s));
            QCOMPARE(tagsOf(bill), QStringList());
            for (int at = 0; at < deeds; ++at)
                m_aina.tell({u"lead"_s, u"again"_s});
            const qsizetype redone = dieSoon(dice, u"led"_s);
            QVERIFY(m_aina.start());
            const QStringList back = tagsOf(bill);
            QCOMPARE(back, firstTags(back.size()));
            QVERIFY(back.size() >= redone);
        }
        QVERIFY(settles());
    }

    void whoIsMergedIsOneOrTwoAndNothingBetween()
    {
        core::SeededDice dice(2);
        for (int life = 1; life <= lives; ++life) {
            const QString one = idOf(2, life);
            const QString other = idOf(3, life);
            arrive(life);
            QVERIFY(m_aina.saves({u"customer"_s, one, u"Nur A."_s}));
            QVERIFY(m_aina.saves({u"customer"_s, other, u"Nur Aisyah"_s}));
            for (int at = 0; at < deeds; ++at) {
                m_aina.tell({u"merge"_s, one, other});
                m_aina.tell({u"lead"_s, u"back"_s});
            }
            (void)dieSoon(dice, u"led"_s);
            QVERIFY(m_aina.start());
            const bool isOne = survivorOf(one).value(1) == other;
            QCOMPARE(survivorOf(other).value(2), isOne ? u"Nur A."_s : u"Nur Aisyah"_s);
            if (isOne)
                QVERIFY(leads(u"back"_s));
            QCOMPARE(survivorOf(one).value(1), one);
            QCOMPARE(survivorOf(other).value(2), u"Nur Aisyah"_s);
        }
        QVERIFY(settles());
    }

    void whatWasAttachedArrives()
    {
        core::SeededDice dice(3);
        QStringList files;
        for (int life = 1; life <= lives; ++life) {
            const QString nur = idOf(4, life);
            arrive(life);
            QVERIFY(m_aina.saves({u"customer"_s, nur, u"Nur"_s}));
            for (int at = 0; at < deeds; ++at)
                m_aina.tell({u"attach"_s, nur, u"file %1 of %2 "_s.arg(at).arg(life),
                             QString::number(fileSize)});
            const qsizetype saved = dieSoon(dice, u"saved"_s);
            QVERIFY(m_aina.start());
            const QStringList shown = m_aina.history(nur);
            QVERIFY(shown.size() >= saved && shown.size() <= deeds);
            QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()).size(), shown.size());
            files += shown;
        }
        QVERIFY(settles());
        const server::BlobFolder blobs(m_house.server.data() + u"/blobs"_s);
        for (const QString &body : std::as_const(files))
            QTRY_VERIFY2_WITH_TIMEOUT(blobs.has(shaOf(body)), qPrintable(body), 60'000);
    }

    void allAgreeRowByRow()
    {
        QVERIFY(m_house.badr.sendsAll());
        QCOMPARE(disagreementIn(m_house, 4 * lives), QString());
    }

private:
    /// Without a line, while it is being made, and with one.
    void arrive(int life)
    {
        const QUrl url = m_house.server.url();
        if (life % 3 == 1)
            m_aina.tell({u"sign-in"_s, url.toString(), u"aina"_s, u"password of aina"_s});
        else if (life % 3 == 2)
            QVERIFY(m_aina.signIn(url, u"aina"_s));
    }
    /// What it had said of its deeds by then.
    qsizetype dieSoon(core::Dice &dice, const QString &word)
    {
        m_aina.forget();
        const int before = m_aina.countSaidFor(word, int(dice.below(30)));
        m_aina.kill();
        return before + m_aina.countSaidSoFar(word);
    }
    bool leads(const QString &way)
    {
        return m_aina.ask({u"lead"_s, way}, {u"led"_s, u"stays"_s, u"failed"_s}).value(0)
               == u"led"_s;
    }
    QStringList tagsOf(const QString &bill)
    {
        return m_aina.ask({u"case?"_s, bill}, {u"case"_s, u"unreadable"_s})
            .value(2)
            .split(u' ', Qt::SkipEmptyParts);
    }
    QStringList survivorOf(const QString &customer)
    {
        return m_aina.ask({u"survivor?"_s, customer}, {u"survivor"_s, u"unreadable"_s});
    }
    bool settles()
    {
        return m_aina.signIn(m_house.server.url(), u"aina"_s) && m_aina.sendsAll()
               && m_aina.refused() == 0;
    }

    TwoDesks m_house;
    DeskProcess &m_aina = m_house.aina;
};

QTEST_GUILESS_MAIN(tst_KilledDeeds)
#include "tst_KilledDeeds.moc"
