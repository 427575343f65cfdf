// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/precompiled.h"
#include "app/domain/Entity.h"
#include "app/domain/commands.h"
#include "app/domain/execute.h"
