// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

namespace hadir::net {

/// Says when this machine has a network again, so that nobody waits for the next turn. A hint and
/// no more: where the system does not say, it never speaks and everything works all the same.
/// Lives on the main thread, and begins there a moment after the start: what asks the system is a
/// plugin, and nobody has lost a line before there was one.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(core::Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void cameBack();

private:
    void begin();
};
} // namespace hadir::net
