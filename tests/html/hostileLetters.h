// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace hadir::html {

/// A letter that wants something: to run, to load, to lead astray, to hide or to freeze. In the
/// families of the sets that browsers' sanitisers are tried with, written anew.
struct HostileLetter
{
    QByteArray name;
    QString markup;
    QString shown; ///< words that have to stay; empty: none are expected
};

/// Named in what would be opened if anything were: files, shares and hosts of the letters.
constexpr auto bait = "hadir-bait";

[[nodiscard]] QList<HostileLetter> hostileLetters();
/// Those that are large, or nested deep: a parser or a layout may take for ever.
[[nodiscard]] QList<HostileLetter> heavyLetters();
} // namespace hadir::html
