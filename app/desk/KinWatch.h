// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Touched.h"
#include "app/store/kin.h"

namespace hadir::desk {

/// Who is merged with whom on this machine, as of the last change that was heard of. Belongs to a
/// Reader, on its thread.
class KinWatch final
{
public:
    [[nodiscard]] core::Result<void> read(store::Database &cache);
    [[nodiscard]] const store::Kin &kin() const { return m_kin; }

    /// What changed, as whoever stands for those it is about has to hear it too; also who was
    /// merged with them until now, and who is from now on.
    [[nodiscard]] store::TouchedSet follow(store::Database &cache,
                                           const store::TouchedSet &touched);

private:
    store::Kin m_kin;
};
} // namespace hadir::desk
