// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/codec.h"

namespace hadir::wire {

/// The changes of a page, compressed once for all the desks that are owed the same. What a page
/// says to one desk alone stands in its head, which is put in front of them as it is: the frame is
/// one zstd frame like any other, whose first block is not compressed.
class PageBody final
{
public:
    PageBody() = default;
    /// Change objects that are encoded already, separated by commas.
    explicit PageBody(const QByteArray &changes);

    /// The page; what the head itself holds of changes is left out.
    [[nodiscard]] Frame under(const Page &head) const;

private:
    QByteArray m_json = "]}"; // to the end of the page
    QByteArray m_blocks;      // the same as blocks of a zstd frame; empty when it is short
};
} // namespace hadir::wire
