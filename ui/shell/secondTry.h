// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"

namespace hadir::ui {

/// A refused command once more, meant for things as they are on this machine now: a change of
/// fields that clashed is based on what they hold today.
[[nodiscard]] domain::Command secondTry(domain::Command command, desk::Reader &reader);
} // namespace hadir::ui
