// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace hadir::server {

/// Tells the event loop that somebody wants the process to end: SIGTERM or SIGINT, and on Windows
/// Ctrl-C, closing the console, or shutting down. One a process.
class StopSignal final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

    /// From now on the end of standard input is a wish to end, too: whoever started this process
    /// with a pipe holds its other end, and the system closes that however they end.
    void alsoAtEndOfInput();

Q_SIGNALS:
    void requested();
};
} // namespace hadir::server
