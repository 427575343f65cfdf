// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/Instant.h"

#include <QTest>

using namespace hadir::core;
using namespace Qt::Literals::StringLiterals;

class tst_Instant final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenWithZ()
    {
        QCOMPARE(toIso(fromMillis(1'750'000'000'123)), u"2025-06-15T15:06:40.123Z"_s);
    }

    void isReadWithAnyOffset()
    {
        const Instant noon = fromMillis(1'750'000'000'000);
        QCOMPARE(instantFromIso(u"2025-06-15T15:06:40Z"_s), noon);
        QCOMPARE(instantFromIso(u"2025-06-15T23:06:40+08:00"_s), noon);
        QCOMPARE(instantFromIso(u"2025-06-15T15:06:40"_s), noon);
        QCOMPARE(instantFromIso(u"yesterday"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(tst_Instant)
#include "tst_Instant.moc"
