// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/lastLooks.h"

#include "app/desk/Desk.h"
#include "ui/shell/keptMoments.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
const auto looksRow = u"looks"_s;
} // namespace

std::optional<core::Instant> lastLook(desk::Reader &reader, domain::CustomerId customer)
{
    const auto looks = keptMoments(reader, looksRow);
    const auto found = looks.constFind(customer.toString());
    return found == looks.constEnd() ? std::nullopt : std::optional(*found);
}

void noteLook(desk::Desk &desk, domain::CustomerId customer)
{
    keepMoment(desk, looksRow, customer.toString());
}
} // namespace hadir::ui
