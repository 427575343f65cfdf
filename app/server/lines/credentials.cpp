// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/lines/credentials.h"

#include "app/core/boundedFile.h"

#include <boost/asio/ssl/context.hpp>

namespace ssl = boost::asio::ssl;
using namespace Qt::Literals::StringLiterals;
using boost::system::error_code;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
constexpr qint64 longestPem = 1024 * 1024; // a chain has a few thousand bytes

boost::asio::const_buffer bufferOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}
} // namespace

Result<void> takeCredentials(ssl::context &tls, const QString &certificateFile,
                             const QString &keyFile)
{
    const auto chain = core::contentOf(certificateFile, longestPem);
    if (!chain)
        return std::unexpected(chain.error());
    const auto key = core::contentOf(keyFile, longestPem);
    if (!key)
        return std::unexpected(key.error());
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_mode(tls.native_handle(), SSL_MODE_RELEASE_BUFFERS);
    error_code failed;
    tls.use_certificate_chain(bufferOf(*chain), failed);
    if (failed)
        return fail(FailureKind::Refused, u"%1 holds no certificate (PEM)"_s.arg(certificateFile));
    // Else OpenSSL asks whoever sits at the terminal.
    tls.set_password_callback([](size_t, ssl::context::password_purpose) { return std::string(); });
    tls.use_private_key(bufferOf(*key), ssl::context::pem, failed);
    if (failed && failed.category() == boost::asio::error::get_ssl_category()
        && ERR_GET_REASON(static_cast<unsigned long>(failed.value())) == X509_R_KEY_VALUES_MISMATCH)
        return fail(FailureKind::Refused,
                    u"the key in %1 does not belong to the certificate in %2"_s.arg(
                        keyFile, certificateFile));
    if (failed)
        return fail(FailureKind::Refused,
                    u"%1 holds no private key (PEM, without a password)"_s.arg(keyFile));
    if (SSL_CTX_check_private_key(tls.native_handle()) != 1)
        return fail(FailureKind::Refused,
                    u"the key in %1 does not belong to the certificate in %2"_s.arg(
                        keyFile, certificateFile));
    return {};
}
} // namespace hadir::server
