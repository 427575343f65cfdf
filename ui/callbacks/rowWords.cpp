// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/rowWords.h"

#include "ui/callbacks/callbackWords.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CallbackRows)
};
using Standing = CallbackRow::Standing;
} // namespace

QString standingWords(const CallbackRow &row)
{
    switch (row.standing) {
    case Standing::Planned:
        return RowWords::tr("planned", "a callback");
    case Standing::AnotherTry:
        return RowWords::tr("try %1", "the second call of a callback, say")
            .arg(QLocale().toString(row.tries + 1));
    case Standing::Provisional:
        return RowWords::tr("not confirmed", "a callback");
    case Standing::Due:
        return RowWords::tr("unclaimed", "a callback that is due");
    case Standing::Late:
        return RowWords::tr("late", "a callback");
    case Standing::Claimed:
        return RowWords::tr("%1 calls", "an agent").arg(isolated(row.who));
    case Standing::Reached:
        return RowWords::tr("reached", "whom one called");
    case Standing::Missed:
        return RowWords::tr("not reached", "whom one called");
    case Standing::Cancelled:
        return RowWords::tr("cancelled", "a callback");
    }
    Q_UNREACHABLE();
}

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Planned:
        return Tone::Accent;
    case Standing::AnotherTry:
    case Standing::Provisional:
        return Tone::Warn;
    case Standing::Due:
    case Standing::Late:
        return Tone::Danger;
    case Standing::Claimed:
    case Standing::Reached:
        return Tone::Good;
    case Standing::Missed:
    case Standing::Cancelled:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString blockWords(const CallbackRow &row)
{
    const QString time = isolatedLtr(timeOfDay(row.at));
    const QString name = isolated(row.name.simplified().left(60));
    if (row.standing == Standing::Planned)
        return RowWords::tr("%1 %2", "time of day, a customer").arg(time, name);
    return RowWords::tr("%1 %2 · %3", "time of day, a customer, how it stands")
        .arg(time, name, standingWords(row));
}

QString spokenRow(const CallbackRow &row)
{
    const QString moment = RowWords::tr("%1 %2", "a day, a time of day")
                               .arg(shortDay(dayOf(row.at)), isolatedLtr(timeOfDay(row.at)));
    const QString words = RowWords::tr("%1, %2, %3", "a moment, a customer, how it stands")
                              .arg(moment, isolated(row.name), standingWords(row));
    return row.who.isEmpty() || row.standing == Standing::Claimed
               ? words
               : RowWords::tr("%1, for %2", "a callback, who is to call")
                     .arg(words, isolated(row.who));
}

QString daysWords(QDate first, QDate last)
{
    const QLocale locale;
    const QString whole = RowWords::tr("d MMMM yyyy", "format of a day, as QLocale has it");
    if (first == last)
        return locale.toString(first, whole);
    const QString day = RowWords::tr("d", "format of a day in the same month, as QLocale has it");
    const QString month =
        RowWords::tr("d MMMM", "format of a day in another month, as QLocale has it");
    const bool isSameMonth = first.month() == last.month() && first.year() == last.year();
    return RowWords::tr("%1 – %2", "first and last day")
        .arg(locale.toString(first, isSameMonth ? day : month), locale.toString(last, whole));
}
} // namespace hadir::ui
