// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Failure.h"

#include <QObject>
#include <QProcess>

namespace hadir {

/// A hadird of our own with the demo workspace, for "Explore with sample data": made on first use
/// in the folder given, served on a free loopback port, ended with this program however that ends:
/// the server reads a pipe that only this program holds.
class SampleServer final : public QObject
{
    Q_OBJECT

public:
    SampleServer(QString program, QString folder, QObject *parent = nullptr);
    ~SampleServer() override;

    void start();

Q_SIGNALS:
    void ready(const QString &server, const QString &account, const QString &password);
    void failed(const hadir::core::Failure &why);

private:
    void serve();
    void readAddress();
    void giveUp(const QString &what);

    QString m_program;
    QString m_folder;
    QProcess m_maker;
    QProcess m_server;
    bool m_isReady = false;
};
} // namespace hadir
