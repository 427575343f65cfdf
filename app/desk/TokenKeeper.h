// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace hadir::desk {

/// Keeps session tokens in the keychain of the operating system, and nowhere else: without one
/// they are forgotten when the program ends, and the agent signs in again.
class TokenKeeper final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Calls `then` with the token of a profile, or with nothing when there is none, or no
    /// keychain; not if `context` is gone by then.
    void load(const QString &profile, QObject *context, std::function<void(QString)> then);
    void keep(const QString &profile, const QString &token);
    void forget(const QString &profile);

    /// Calls `then` with the profile's secret, 32 random bytes made when it is first asked for, or
    /// with NotFound when there is no keychain that keeps it; not if `context` is gone by then.
    void secretOf(const QString &profile, QObject *context,
                  std::function<void(core::Result<QByteArray>)> then);
    /// What lies under it opens no more.
    void destroySecret(const QString &profile);

Q_SIGNALS:
    /// There is no keychain here: said once.
    void missing();

private:
    void noteOutcome(int error, const QString &text);
    void makeSecret(const QString &name, QObject *context,
                    std::function<void(core::Result<QByteArray>)> then);

    bool m_saidMissing = false;
};
} // namespace hadir::desk
