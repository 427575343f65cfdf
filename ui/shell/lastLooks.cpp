// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/lastLooks.h"

#include "app/desk/Desk.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
const auto looksKey = u"looks"_s;
constexpr qsizetype most = 400;

using Looks = QHash<domain::CustomerId, core::Instant>;

/// "customer milliseconds", a line each; what cannot be read is left out.
Looks allLooks(desk::Reader &reader)
{
    Looks out;
    const auto kept = reader.recall(looksKey);
    const QStringList lines = kept ? kept->split(u'\n', Qt::SkipEmptyParts) : QStringList();
    for (const QString &line : lines) {
        const auto customer = domain::CustomerId::fromString(line.section(u' ', 0, 0));
        const qint64 millis = line.section(u' ', 1).toLongLong();
        if (!customer.isNull() && millis > 0)
            out.insert(customer, core::fromMillis(millis));
    }
    return out;
}
} // namespace

std::optional<core::Instant> lastLook(desk::Reader &reader, domain::CustomerId customer)
{
    const Looks looks = allLooks(reader);
    const auto found = looks.constFind(customer);
    return found == looks.constEnd() ? std::nullopt : std::optional(*found);
}

void noteLook(desk::Desk &desk, domain::CustomerId customer)
{
    Looks looks = allLooks(desk.reader());
    looks.insert(customer, desk.now());
    while (looks.size() > most)
        looks.erase(std::min_element(looks.begin(), looks.end()));
    QString text;
    for (const auto &[of, at] : looks.asKeyValueRange())
        text += u"%1 %2\n"_s.arg(of.toString()).arg(core::toMillis(at));
    (void)desk.keep(looksKey, text);
}
} // namespace hadir::ui
