// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace hadir {

/// Every file that this process opens or asks for and every socket that it makes while one of these
/// is alive, on Linux: the program stands in for the C library's functions and passes on to them.
/// Elsewhere it hears nothing, and canHear() says so.
class Opened final
{
public:
    Opened();
    ~Opened();
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    [[nodiscard]] static bool canHear();
    /// As they were named; a socket is "socket".
    [[nodiscard]] QStringList all() const;
};
} // namespace hadir
