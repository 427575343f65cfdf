// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/FreshnessLine.h"

#include "ui/theme/Metrics.h"
#include "ui/words/formats.h"

using namespace Qt::Literals::StringLiterals;
using hadir::models::Freshness;

namespace hadir::ui {

FreshnessLine::FreshnessLine(QWidget *parent) : Label(parent)
{
    setObjectName(u"workListAge"_s);
    withColour(Colour::Muted)->withSize(Size::Small)->wrapped();
    const Metrics m;
    setContentsMargins(m.gap(), m.px(6), m.gap(), m.px(6));
    hide();
}

void FreshnessLine::showFirst(Freshness freshness)
{
    setText(tr("Fetching your cases…"));
    setVisible(freshness != Freshness::Offline);
}

void FreshnessLine::show(Freshness freshness, const std::optional<core::Instant> &asOf,
                         core::Instant now)
{
    if (freshness == Freshness::Offline)
        setText(asOf ? tr("Offline: as of %1").arg(momentWords(*asOf, now))
                     : tr("Offline: as of the last connection"));
    else if (freshness == Freshness::Stale)
        setText(tr("Fetching what has changed…"));
    setVisible(freshness != Freshness::Current);
}
} // namespace hadir::ui
