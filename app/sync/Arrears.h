// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Cache.h"
#include "app/store/WorkFile.h"

namespace hadir::sync {

/// What this desk had done, and a ledger that was put back to an earlier day turned down when it
/// was told again. Most of it rests on something that a colleague's desk has yet to tell again: it
/// is sent once more when it would pass on what is here now. After a day it needs attention.
class Arrears final
{
public:
    Arrears(store::WorkFile &work, store::Cache &cache) : m_work(work), m_cache(cache) {}

    /// Looks at each, after what the ledger said changed; `now` is by the server's clock.
    [[nodiscard]] core::Result<void> tryAgain(core::Instant now);

private:
    store::WorkFile &m_work;
    store::Cache &m_cache;
};
} // namespace hadir::sync
