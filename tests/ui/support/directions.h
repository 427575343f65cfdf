// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

namespace hadir::support {

/// The rows of a test that runs from left to right and mirrored: its column is "code", the
/// language.
inline void bothDirections()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Arabic") << QStringLiteral("ar");
}

/// The same for parts that show no words of their own: the column is "direction".
inline void layoutDirections()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}
} // namespace hadir::support
