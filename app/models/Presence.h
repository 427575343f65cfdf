// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"

#include <QMetaType>

namespace hadir::models {

/// A colleague on a case at this moment. Never stored.
struct Presence
{
    enum class Doing { Looking, Writing };

    domain::CaseId caseId;
    domain::AgentId agent;
    Doing doing = Doing::Looking;

    bool operator==(const Presence &) const = default;
};
} // namespace hadir::models
