// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>

namespace hadir::net {

/// One running Hadir for each folder of profiles: what the system starts a second one for, a link
/// or a number, is handed to the one that runs. For the same user only.
class Doorbell final : public QObject
{
    Q_OBJECT

public:
    explicit Doorbell(const QString &profiles, QObject *parent = nullptr);

    /// Hands the address to whoever runs over this folder; false when nobody does. Waits for at
    /// most half a second, before there is a window.
    [[nodiscard]] static bool ring(const QString &profiles, const QString &address);
    /// From now on one is heard; where another listens already, the second keeps quiet.
    void listen();

Q_SIGNALS:
    void rung(const QString &address);

private:
    void hear(QLocalSocket *caller);
    void read(QLocalSocket &caller);

    QString m_name;
    QLocalServer m_server;
};
} // namespace hadir::net
