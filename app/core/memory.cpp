// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/memory.h"

#include <cstdlib> // says whose library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace hadir::core {

void giveBackMemory()
{
#ifdef __GLIBC__
    (void)malloc_trim(0);
#endif
}
} // namespace hadir::core
