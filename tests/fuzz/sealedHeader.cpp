// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/SealedPage.h"
#include "tests/fuzz/targets.h"

#include <sodium.h>

namespace hadir::fuzz {

namespace {
const store::DataKey &theKey()
{
    static const store::DataKey once = [] {
        if (sodium_init() < 0)
            brokenPromise("libsodium cannot start");
        constexpr std::array<std::byte, store::DataKey::size> secret{std::byte{7}};
        return *store::DataKey::from(secret);
    }();
    return once;
}
/// What the key did make; made once, so that time goes into what is tried.
const auto &theHeader()
{
    static const auto once = [] {
        auto made = store::sealed::makeHeader(theKey());
        if (!store::sealed::keyIn(made, theKey()))
            brokenPromise("a header is not recognised");
        return made;
    }();
    return once;
}
} // namespace

void sealedHeader(const QByteArray &bytes)
{
    const store::DataKey &key = theKey();
    if (store::sealed::keyIn(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))),
                             key))
        brokenPromise("a header that this key never made is opened");
    // And what it did make, with one byte changed.
    if (bytes.size() < 3)
        return;
    auto made = theHeader();
    const auto at = size_t(quint8(bytes[0]) * 256 + quint8(bytes[1])) % made.size();
    made[at] ^= std::byte(quint8(bytes[2]) | 1U);
    if (store::sealed::keyIn(made, key))
        brokenPromise("a damaged header is opened");
}
} // namespace hadir::fuzz
