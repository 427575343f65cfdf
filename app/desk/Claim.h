// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QLockFile>

#include <memory>

namespace hadir::desk {

/// The right to work with a profile: one window has it at a time, from before the server is asked
/// until its files are closed. It ends with the process, however that ends. Any thread.
class Claim final
{
public:
    /// Refused when another window has it. Makes the folder if need be.
    [[nodiscard]] static core::Result<std::shared_ptr<const Claim>> on(const QString &folder);

    explicit Claim(const QString &folder);
    /// An empty folder goes with it.
    ~Claim();
    Q_DISABLE_COPY_MOVE(Claim)

    /// The file that stands for it, within the folder.
    static constexpr QStringView fileName = u"in-use";

private:
    [[nodiscard]] bool take();

    QString m_folder;
    QLockFile m_lock;
};
} // namespace hadir::desk
