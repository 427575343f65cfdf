// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/callbackCommandSchemas.h"
#include "app/domain/caseCommandSchemas.h"
#include "app/domain/commands.h"
#include "app/domain/customerCommandSchemas.h"
#include "app/domain/messageCommandSchemas.h"
#include "app/domain/workplaceCommandSchemas.h"

/// The fields of every command, declared once, and the name under which it is stored and sent.
