// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/quietHours.h"

#include "app/models/contactPoints.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct QuietHoursWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::QuietHours)
};
} // namespace

std::optional<QTime> quietUntil(const domain::ContactPoint &point, const QString &zone,
                                core::Instant now)
{
    const QTimeZone theirs(zone.toLatin1());
    const auto there = zone.isEmpty() || !theirs.isValid()
                           ? QDateTime::fromMSecsSinceEpoch(core::toMillis(now))
                           : QDateTime::fromMSecsSinceEpoch(core::toMillis(now), theirs);
    const QTime time = there.time();
    if (!models::isQuietAt(point, time.hour() * 60 + time.minute()))
        return std::nullopt;
    return QTime(0, 0).addSecs(int(*point.quietToMinute) * 60);
}

QString quietWarning(QTime until)
{
    return QuietHoursWords::tr("The customer asked not to be reached there until %1 of their time.")
        .arg(isolatedLtr(QLocale().toString(until, u"HH:mm"_s)));
}
} // namespace hadir::ui
