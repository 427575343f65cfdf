// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace hadir::store {

/// Stands in the meta table of work.db while its numbers go on far above whatever a damaged file
/// may have given; OutboxCount::continueAfter brings them back to where the ledger stands.
constexpr QStringView guessedNumbersKey = u"guessed-numbers";
} // namespace hadir::store
