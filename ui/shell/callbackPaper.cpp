// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/callbackPaper.h"

#include "ui/callbacks/rowWords.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct CallbackPaperWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CallbackPaper)
};
} // namespace

Paper callbackPaper(const QList<CallbackRow> &rows, QDate first, QDate last)
{
    Paper out{.title = CallbackPaperWords::tr("Callbacks"),
              .about = daysWords(first, last),
              .direction = QGuiApplication::layoutDirection()};
    for (const CallbackRow &row : rows) {
        QStringList about{standingWords(row)};
        if (!row.number.isEmpty())
            about.append(phone(row.number));
        if (!row.who.isEmpty())
            about.append(isolated(row.who));
        //: a callback on paper: the customer, then how it stands, their number and who calls
        const QString heading =
            CallbackPaperWords::tr("%1 (%2)").arg(isolated(row.name), listed(about));
        out.entries.append({.heading = heading, .moment = dateAndTime(row.at), .body = row.reason});
    }
    return out;
}

QList<calling::Invitation> callbackEvents(const QList<CallbackRow> &rows, core::Instant now)
{
    QList<calling::Invitation> out;
    for (const CallbackRow &row : rows) {
        if (!row.isOpen())
            continue;
        out.append({.uid = row.id.toString() + u"@hadir"_s,
                    .stamp = now,
                    .at = row.at,
                    .summary = withoutIsolates(
                        CallbackPaperWords::tr("Call %1", "a customer").arg(row.name)),
                    .description = row.reason});
    }
    return out;
}
} // namespace hadir::ui
