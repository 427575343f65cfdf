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
} // namespace hadir::support
