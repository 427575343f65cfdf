// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <memory>
#include <span>

namespace hadir::store {

using Bytes = std::span<const std::byte>;
using RoomForBytes = std::span<std::byte>;

/// 32 secret bytes under which files are sealed. They lie in memory that is not swapped out where
/// the system allows it, and are wiped when it goes. Any thread.
class DataKey final
{
public:
    static constexpr size_t size = 32;

    /// From the machine's own generator.
    [[nodiscard]] static core::Result<DataKey> make();
    /// Malformed unless there are 32 bytes. The caller wipes its own copy.
    [[nodiscard]] static core::Result<DataKey> from(Bytes bytes);

    [[nodiscard]] Bytes bytes() const { return {m_bytes.get(), size}; }
    /// 32 bytes that only somebody with this key can work out from `words`.
    [[nodiscard]] std::array<std::byte, size> derive(Bytes words) const;

private:
    struct Wipe
    {
        void operator()(std::byte *bytes) const;
    };
    explicit DataKey(std::unique_ptr<std::byte, Wipe> bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] static core::Result<DataKey> empty();
    std::unique_ptr<std::byte, Wipe> m_bytes;
};

/// A page of SQLite as it lies on the disk: 4056 bytes under XChaCha20-Poly1305, then its nonce
/// (24 bytes, new at every write) and its tag (16) where SQLite leaves 40 bytes unused.
namespace sealed {
inline constexpr size_t pageSize = 4096;
inline constexpr size_t reserved = 40;
using Key = std::array<std::byte, DataKey::size>;

/// Seals `page` into `out`, both of pageSize; `about` (what and where the page is) must be said
/// again to open it.
void seal(Bytes page, Bytes about, const Key &key, RoomForBytes out);
/// Opens in place and leaves the reserved bytes zero. False, and nothing of use in `page`, when it
/// was not sealed under this key or for this place, or a bit of it is another.
[[nodiscard]] bool open(RoomForBytes page, Bytes about, const Key &key);

/// The first 4096 bytes of a sealed file, written once and before the pages of SQLite: what the
/// file is, its salt, and what tells a wrong key from damage.
[[nodiscard]] std::array<std::byte, pageSize> makeHeader(const DataKey &key);
/// The key of the pages below this header. Corrupt when it is no header or damaged, Refused when
/// it is SQLite's own (a file in plain sight), Unauthorised when another key is needed.
[[nodiscard]] core::Result<Key> keyIn(Bytes header, const DataKey &key);
} // namespace sealed
} // namespace hadir::store
