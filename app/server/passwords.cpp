// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/passwords.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

core::Result<QByteArray> hashOf(const QString &password, PasswordCost cost)
{
    if (sodium_init() < 0)
        return core::fail(core::FailureKind::Storage, u"libsodium does not start"_s);
    QByteArray typed = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> out{};
    const int failed = crypto_pwhash_str_alg(out.data(), typed.constData(), quint64(typed.size()),
                                             cost.passes, cost.bytes, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), size_t(typed.size()));
    if (failed != 0)
        return core::fail(core::FailureKind::Storage, u"not enough memory to hash a password"_s);
    return QByteArray(out.data());
}

bool matches(const QString &password, const QByteArray &hash)
{
    if (sodium_init() < 0)
        return false;
    QByteArray typed = password.toUtf8();
    const bool same =
        crypto_pwhash_str_verify(hash.constData(), typed.constData(), quint64(typed.size())) == 0;
    sodium_memzero(typed.data(), size_t(typed.size()));
    return same;
}

QByteArray nobodysHash(PasswordCost cost)
{
    return "$argon2id$v=19$m=" + QByteArray::number(qulonglong(cost.bytes / 1024))
           + ",t=" + QByteArray::number(cost.passes) + ",p=1$" + QByteArray(22, 'A') + '$'
           + QByteArray(43, 'A');
}
} // namespace hadir::server
