// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Failure.h"
#include "app/wire/codec.h"

#include <QObject>
#include <QUrl>

namespace hadir::sync {

/// One connection at a time to a server, as the replica sees it: frames in order, and the word when
/// it is over. Says `closed` exactly once for each open(), also when nobody ever answered, and
/// notices by itself when the other side has gone silent. Lives on the replica's thread.
class Link : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One that is still open is ended first, without a word about it.
    virtual void open(const QUrl &server) = 0;
    virtual void send(const hadir::wire::Frame &frame) = 0;
    /// Ends the connection; `closed` follows with Cancelled.
    virtual void close() = 0;

Q_SIGNALS:
    void opened();
    void received(const hadir::wire::Frame &frame);
    void closed(const hadir::core::Failure &why);
    /// This machine's network has come back, as far as it knows: a call may get through now.
    void mayBeBack();
};
} // namespace hadir::sync
