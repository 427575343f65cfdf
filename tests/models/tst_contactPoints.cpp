// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/contactPoints.h"

#include <QTest>

using namespace hadir;
using namespace Qt::Literals::StringLiterals;
using domain::Purpose;
using models::ConsentAcross;

namespace {
domain::ContactPoint point(const QString &value, std::optional<qint64> confirmed,
                           const QList<domain::Consent> &consents = {})
{
    domain::ContactPoint out;
    out.value = value;
    if (confirmed)
        out.confirmedAt = core::fromMillis(*confirmed);
    out.consents = consents;
    return out;
}

domain::Consent says(Purpose purpose, bool granted)
{
    return {.purpose = purpose, .granted = granted, .at = {}};
}
} // namespace

class tst_contactPoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmedOnesComeFirstAndRefusedOnesLast()
    {
        const auto ordered =
            models::inOrderOfUse({point(u"new"_s, {}), point(u"later"_s, 20),
                                  point(u"refused"_s, 1, {says(Purpose::Service, false)}),
                                  point(u"newer"_s, {}), point(u"first"_s, 10)});
        QStringList values;
        for (const domain::ContactPoint &each : ordered)
            values.append(each.value);
        QCOMPARE(values, QStringList({u"first"_s, u"later"_s, u"new"_s, u"newer"_s, u"refused"_s}));
    }

    void quietHoursMayGoPastMidnight()
    {
        auto night = point(u"a"_s, 1);
        QVERIFY(!models::isQuietAt(night, 0));
        night.quietFromMinute = 22 * 60;
        night.quietToMinute = 8 * 60;
        QVERIFY(models::isQuietAt(night, 23 * 60));
        QVERIFY(models::isQuietAt(night, 0));
        QVERIFY(!models::isQuietAt(night, 8 * 60));
        auto noon = point(u"b"_s, 1);
        noon.quietFromMinute = 12 * 60;
        noon.quietToMinute = 14 * 60;
        QVERIFY(models::isQuietAt(noon, 12 * 60));
        QVERIFY(!models::isQuietAt(noon, 14 * 60));
    }

    void aPurposeIsGrantedWhenNoPointRefusesIt()
    {
        const auto yes = point(u"a"_s, 1, {says(Purpose::Survey, true)});
        const auto no = point(u"b"_s, 1, {says(Purpose::Survey, false)});
        const auto unasked = point(u"c"_s, 1);
        const auto across = [](const QList<domain::ContactPoint> &points) {
            return models::consentAcross(points, Purpose::Survey);
        };
        QCOMPARE(across({unasked}), ConsentAcross::Unknown);
        QCOMPARE(across({yes, unasked}), ConsentAcross::Granted);
        QCOMPARE(across({yes, no}), ConsentAcross::Mixed);
        QCOMPARE(across({unasked, no}), ConsentAcross::Refused);
        auto gone = no;
        gone.retired = true;
        QCOMPARE(across({yes, gone}), ConsentAcross::Granted);
    }
};

QTEST_GUILESS_MAIN(tst_contactPoints)
#include "tst_contactPoints.moc"
