// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"

#include <QHash>
#include <QString>

#include <sqlite3.h>

#include <memory>

namespace hadir::support {

/// A VFS for tests: does everything on the real disk and keeps a diary of what was written and
/// synced, so that it can tell what a power cut at any moment would have left. Can also let the
/// n-th call fail, once. One thread.
class PowerDisk final
{
public:
    static constexpr auto name = "power-disk";

    PowerDisk();
    ~PowerDisk();
    Q_DISABLE_COPY_MOVE(PowerDisk)

    /// Begins the diary anew; what lies in these files now is safe.
    void begin(const QStringList &files);
    /// How much happened since: a place in the diary.
    [[nodiscard]] qsizetype now() const;
    /// Writes into `folder` what would be there after a cut at `moment`: what was synced, and of
    /// the rest, sector by sector, what chance kept, whole or torn.
    void cut(qsizetype moment, core::Dice &dice, const QString &folder) const;

    /// The n-th write, sync, open or truncation from now on fails; 0: none.
    void failCall(int n);
    [[nodiscard]] bool hasFailed() const;

    struct Diary;

private:
    std::unique_ptr<Diary> m_diary;
};
} // namespace hadir::support
