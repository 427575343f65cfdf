// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/desk/KeyBox.h"
#include "app/desk/Profile.h"
#include "app/store/Cache.h"

#include <QObject>

namespace hadir::desk {

/// Keeps the Label of a profile true while its desk works, for the sign-in page of a program that
/// was killed. Written a moment after something has changed and once for all that has: each time
/// costs two files with their syncs and a count. Lives on the workbench's thread.
class LabelKeeper final : public QObject
{
    Q_OBJECT

public:
    LabelKeeper(const Profile &profile, store::Cache &cache, core::Clock &clock);

    /// The customers are counted as it is written.
    void tell(const Label &label);

private:
    void write();

    const Profile &m_profile;
    store::Cache &m_cache;
    core::Clock &m_clock;
    std::optional<Label> m_waiting;
};
} // namespace hadir::desk
