// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace hadir::support {

/// A self-signed certificate for 127.0.0.1 and its key, made anew by the openssl command.
struct Certificate
{
    QString file;
    QString key;

    static Certificate in(const QString &folder, const QString &name,
                          const QStringList &kind = {QStringLiteral("rsa:2048")})
    {
        Certificate out{folder + QLatin1Char('/') + name + QStringLiteral(".pem"),
                        folder + QLatin1Char('/') + name + QStringLiteral(".key")};
        QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"),
                              QStringLiteral("-newkey")};
        arguments += kind;
        arguments += {QStringLiteral("-nodes"),
                      QStringLiteral("-days"),
                      QStringLiteral("2"),
                      QStringLiteral("-subj"),
                      QStringLiteral("/CN=127.0.0.1"),
                      QStringLiteral("-addext"),
                      QStringLiteral("subjectAltName=IP:127.0.0.1"),
                      QStringLiteral("-out"),
                      out.file,
                      QStringLiteral("-keyout"),
                      out.key};
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        openssl.waitForFinished(30'000);
        return out;
    }
};
} // namespace hadir::support
