// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/packFile.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>

namespace hadir::desk {

/// Packs files one after the other on a thread of its own: a disk may be slow, or far away. The
/// future says in percent how far it is; whoever cancels it leaves nothing behind. Ends what it
/// does when it is destroyed.
class Packer final
{
public:
    using Outcome = core::Result<store::OutgoingFile>;

    explicit Packer(Profile profile);
    ~Packer();
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;

    [[nodiscard]] QFuture<Outcome> pack(const QString &path);
    [[nodiscard]] QFuture<Outcome> pack(const QByteArray &bytes);

private:
    using Source = std::function<Outcome(const Packed &goOn)>;
    [[nodiscard]] QFuture<Outcome> pack(const Source &source);

    Profile m_profile;
    std::atomic_bool m_ends = false;
    QThreadPool m_pool;
};
} // namespace hadir::desk
