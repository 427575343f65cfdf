// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/placeholders.h"

namespace hadir::ui {

/// A saved reply as it is offered for one message: filled in for its customer.
struct OfferedReply
{
    struct Variant
    {
        QString language; ///< BCP 47
        domain::Filled words;
    };
    domain::SavedReplyId id;
    QString title;
    QString shortcut;
    domain::Circle circle = domain::Circle::Everyone;
    QList<Variant> variants; ///< at least one
    qsizetype best = 0;      ///< the one that fits the customer
};
} // namespace hadir::ui
