// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace hadir::net {

/// Says when this machine has a network again, so that nobody waits for the next turn. A hint and
/// no more: where the system does not say, it never speaks and everything works all the same.
/// Lives on the main thread.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void cameBack();
};
} // namespace hadir::net
