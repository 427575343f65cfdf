// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Holidays.h"
#include "app/calling/Recurrence.h"
#include "app/calling/SpokenTime.h"
#include "app/calling/rulesJson.h"
#include "tests/fuzz/targets.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::fuzz {

namespace {
constexpr qint64 tuesday = 1'795'492'920'000; // 2026-11-24T04:02Z
const QString zone = u"Africa/Cairo"_s;

void rules(const QByteArray &json)
{
    const auto read = calling::parseRules(json);
    if (!read)
        return;
    const auto both = calling::merged(*read, *read);
    for (const QString &country : both.countries.keys()) {
        const auto days =
            calling::Holidays::of(both, {country, u"14"_s}, QDate(2026, 1, 1), QDate(2026, 12, 31));
        if (!std::ranges::is_sorted(days.all(), {}, &calling::Holiday::date))
            brokenPromise("holidays are out of order");
    }
}

void spoken(const QByteArray &words)
{
    const auto time = calling::understand(QString::fromUtf8(words),
                                          {.now = core::fromMillis(tuesday), .zone = zone});
    const bool isUnderstood = time.clarity != calling::Clarity::NotUnderstood;
    if (isUnderstood == time.meanings.isEmpty())
        brokenPromise("understood without a meaning");
    for (const calling::SpokenMeaning &one : time.meanings) {
        if (one.wallEnd < one.wall)
            brokenPromise("a time ends before it begins");
    }
}

void series(const QByteArray &rule)
{
    const calling::Span within{core::fromMillis(tuesday),
                               core::fromMillis(tuesday) + std::chrono::years(1)};
    const auto read = calling::occurrences(
        {QString::fromUtf8(rule), QDateTime(QDate(2026, 11, 24), QTime(10, 0)), zone}, within);
    if (!read)
        return;
    for (const calling::Occurrence &one : *read) {
        if (one.settled.at < within.from || one.settled.at >= within.to)
            brokenPromise("a time lies outside of what was asked");
    }
}
} // namespace

void calling(const QByteArray &bytes)
{
    const QByteArray what = bytes.left(bytes.indexOf('\n'));
    const QByteArray rest = bytes.mid(what.size() + 1);
    if (what == "rules")
        rules(rest);
    else if (what == "spoken")
        spoken(rest);
    else
        series(rest);
}
} // namespace hadir::fuzz
