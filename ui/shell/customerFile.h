// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "app/models/CustomerFile.h"

namespace hadir::ui {

/// Lays what the desk holds of a customer into the file that their page shows. Who else looks and
/// how fresh it is stay as they are in it.
void layRecord(models::CustomerFile &file, const desk::CustomerRecord &record,
               desk::Reader &reader);
} // namespace hadir::ui
