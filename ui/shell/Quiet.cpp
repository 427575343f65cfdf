// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Quiet.h"

#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
struct QuietWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Quiet)
};

const core::Instant noEnd = core::fromMillis(253402300799000); // the end of the year 9999
} // namespace

Quiet Quiet::of(QuietSpan span, core::Instant now, const QTimeZone &zone)
{
    switch (span) {
    case QuietSpan::None:
        return {};
    case QuietSpan::Hour:
        return {now + 1h};
    case QuietSpan::UntilTomorrow: {
        const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMillis(now), zone).date();
        return {core::fromMillis(today.addDays(1).startOfDay(zone).toMSecsSinceEpoch())};
    }
    case QuietSpan::UntilTurnedOff:
        return {noEnd};
    }
    Q_UNREACHABLE();
}

bool Quiet::hasNoEnd() const
{
    return until == noEnd;
}

std::optional<QString> quietWords(const Quiet &quiet, core::Instant now)
{
    if (!quiet.isOn(now))
        return std::nullopt;
    return quiet.hasNoEnd()
               ? QuietWords::tr("Do not disturb")
               : QuietWords::tr("Do not disturb until %1", "a time").arg(timeOfDay(*quiet.until));
}
} // namespace hadir::ui
