// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/keptMoments.h"

#include "app/desk/Desk.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr qsizetype mostMoments = 400;
} // namespace

/// "key milliseconds", a line each; what cannot be read is left out.
QHash<QString, core::Instant> keptMoments(desk::Reader &reader, const QString &row)
{
    QHash<QString, core::Instant> out;
    const auto kept = reader.recall(row);
    const QStringList lines = kept ? kept->split(u'\n', Qt::SkipEmptyParts) : QStringList();
    for (const QString &line : lines) {
        const qint64 millis = line.section(u' ', 1).toLongLong();
        if (millis > 0)
            out.insert(line.section(u' ', 0, 0), core::fromMillis(millis));
    }
    return out;
}

void keepMoment(desk::Desk &desk, const QString &row, const QString &key)
{
    QHash<QString, core::Instant> moments = keptMoments(desk.reader(), row);
    moments.insert(key, desk.now());
    while (moments.size() > mostMoments)
        moments.erase(std::min_element(moments.begin(), moments.end()));
    QString text;
    for (const auto &[of, at] : moments.asKeyValueRange())
        text += u"%1 %2\n"_s.arg(of).arg(core::toMillis(at));
    (void)desk.keep(row, text);
}
} // namespace hadir::ui
