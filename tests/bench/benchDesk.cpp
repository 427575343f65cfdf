// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Reader.h"
#include "tests/bench/Report.h"
#include "tests/bench/benches.h"
#include "tests/bench/machine.h"
#include "tests/bench/preparedDesk.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::bench {

namespace {
Result<void> measureReading(const Setting &setting, Report &report, const desk::Profile &profile)
{
    auto reader = desk::Reader::open(profile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto customers = reader->newestCustomers(setting.scale.customersOpened);
    if (!customers)
        return std::unexpected(customers.error());
    Samples reading;
    for (const domain::Customer &customer : *customers) {
        const Stopwatch watch;
        const auto record = reader->customer(customer.id);
        const auto history = reader->history({.customer = customer.id});
        if (!record || !history)
            return std::unexpected((record ? history.error() : record.error()));
        reading.add(watch.milliseconds());
    }
    report.say(u"read_customer_p50_ms"_s, reading.median(), u"ms"_s, reading.count());
    report.say(u"read_customer_p99_ms"_s, reading.p99(), u"ms"_s, reading.count());
    return {};
}
} // namespace

Result<void> benchDesk(const Setting &setting)
{
    Report report(u"desk"_s, setting.goals);
    const auto profile = preparedDesk(setting.data, setting.scale.hall);
    if (!profile)
        return std::unexpected(profile.error());
    return measureReading(setting, report, *profile);
}
} // namespace hadir::bench
