// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Entity.h"

#include <QSet>

namespace hadir::store {

/// What a commit changed, for those who show it.
struct Touched
{
    domain::Kind kind{};
    QUuid id;
    domain::Scope scope = domain::Scope::workspace();

    friend bool operator==(const Touched &, const Touched &) = default;
    friend size_t qHash(const Touched &touched, size_t seed = 0)
    {
        return qHash(touched.id, seed) ^ size_t(touched.kind);
    }
};
using TouchedSet = QSet<Touched>;
} // namespace hadir::store
