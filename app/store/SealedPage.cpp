// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SealedPage.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::store {

namespace {
constexpr size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t textSize = sealed::pageSize - sealed::reserved;
static_assert(nonceSize + tagSize == sealed::reserved);
static_assert(DataKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

// The header: magic, salt, proof of the key, checksum of everything else.
constexpr char magic[16] = "Hadir sealed 1\n";
constexpr char magicOfSqlite[16] = "SQLite format 3";
constexpr size_t saltAt = 16;
constexpr size_t proofAt = 32;
constexpr size_t sumAt = 64;
constexpr size_t sumEnd = sumAt + DataKey::size;

unsigned char *raw(std::byte *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}
const unsigned char *raw(const std::byte *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

void fillByChance(RoomForBytes room)
{
    // allowed: chance, because nonces and keys are drawn on every thread and never in a replay
    randombytes_buf(room.data(), room.size());
}

sealed::Key derivedFor(const char *purpose, Bytes header, const DataKey &key)
{
    QByteArray words(purpose);
    words.append(reinterpret_cast<const char *>(header.data()), qsizetype(proofAt));
    return key.derive(std::as_bytes(std::span(words)));
}

sealed::Key sumOf(Bytes header)
{
    sealed::Key out{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, out.size());
    crypto_generichash_update(&state, raw(header.data()), sumAt);
    crypto_generichash_update(&state, raw(header.data()) + sumEnd, header.size() - sumEnd);
    crypto_generichash_final(&state, raw(out.data()), out.size());
    return out;
}
} // namespace

void DataKey::Wipe::operator()(std::byte *bytes) const
{
    sodium_free(bytes);
}

Result<DataKey> DataKey::empty()
{
    if (sodium_init() < 0)
        return core::fail(FailureKind::Storage, u"libsodium cannot start"_s);
    auto *room = static_cast<std::byte *>(sodium_malloc(size));
    if (!room)
        return core::fail(FailureKind::Storage, u"no guarded memory for a key"_s);
    return DataKey(std::unique_ptr<std::byte, Wipe>(room));
}

Result<DataKey> DataKey::make()
{
    auto out = empty();
    if (out)
        fillByChance({out->m_bytes.get(), size});
    return out;
}

Result<DataKey> DataKey::from(Bytes bytes)
{
    if (bytes.size() != size)
        return core::fail(FailureKind::Malformed, u"a key of %1 bytes"_s.arg(bytes.size()));
    auto out = empty();
    if (out)
        std::ranges::copy(bytes, out->m_bytes.get());
    return out;
}

std::array<std::byte, DataKey::size> DataKey::derive(Bytes words) const
{
    std::array<std::byte, size> out{};
    crypto_generichash(raw(out.data()), out.size(), raw(words.data()), words.size(),
                       raw(m_bytes.get()), size);
    return out;
}

void sealed::seal(Bytes page, Bytes about, const Key &key, RoomForBytes out)
{
    std::byte *nonce = out.data() + textSize;
    fillByChance({nonce, nonceSize});
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
        raw(out.data()), raw(nonce + nonceSize), nullptr, raw(page.data()), textSize,
        raw(about.data()), about.size(), nullptr, raw(nonce), raw(key.data()));
}

bool sealed::open(RoomForBytes page, Bytes about, const Key &key)
{
    std::byte *nonce = page.data() + textSize;
    const bool opened =
        crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
            raw(page.data()), nullptr, raw(page.data()), textSize, raw(nonce + nonceSize),
            raw(about.data()), about.size(), raw(nonce), raw(key.data()))
        == 0;
    std::memset(nonce, 0, reserved);
    return opened;
}

std::array<std::byte, sealed::pageSize> sealed::makeHeader(const DataKey &key)
{
    std::array<std::byte, pageSize> out{};
    std::memcpy(out.data(), magic, sizeof magic);
    fillByChance({out.data() + saltAt, proofAt - saltAt});
    std::ranges::copy(derivedFor("proof", out, key), out.begin() + proofAt);
    std::ranges::copy(sumOf(out), out.begin() + sumAt);
    return out;
}

Result<sealed::Key> sealed::keyIn(Bytes header, const DataKey &key)
{
    if (header.size() >= sizeof magicOfSqlite
        && std::memcmp(header.data(), magicOfSqlite, sizeof magicOfSqlite) == 0)
        return core::fail(FailureKind::Refused, u"the file is not encrypted"_s);
    if (header.size() < pageSize || std::memcmp(header.data(), magic, sizeof magic) != 0
        || !std::ranges::equal(sumOf(header.first(pageSize)), header.subspan(sumAt, DataKey::size)))
        return core::fail(FailureKind::Corrupt, u"no sealed file, or its header is damaged"_s);
    if (!std::ranges::equal(derivedFor("proof", header, key),
                            header.subspan(proofAt, DataKey::size)))
        return core::fail(FailureKind::Unauthorised, u"the file was sealed under another key"_s);
    return derivedFor("pages", header, key);
}
} // namespace hadir::store
