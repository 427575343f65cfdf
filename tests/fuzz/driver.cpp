// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/targets.h"

/// libFuzzer's way in; HADIR_FUZZ_TARGET is the function that this program tries.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    const QByteArray copy(reinterpret_cast<const char *>(bytes), qsizetype(size));
    hadir::fuzz::HADIR_FUZZ_TARGET(copy);
    return 0;
}
