// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/savedViews.h"

#include "app/core/log.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
const QString viewsKey = u"views"_s;

/// As versions before kept the order alone.
models::Arrangement arrangementFor(const QString &order)
{
    using enum models::CaseFact;
    models::Arrangement out{.direction = models::Arrangement::Direction::Falling};
    if (order == "newest"_L1)
        out.sortedBy = LastChange;
    else if (order == "priority"_L1)
        out.sortedBy = Priority;
    else
        out.direction = models::Arrangement::Direction::Rising;
    return out;
}

SavedView viewIn(const QJsonObject &from)
{
    const QJsonValue kept = from["arrangement"_L1];
    return {.name = from["name"_L1].toString(),
            .question = from["question"_L1].toString(),
            .arrangement = kept.isObject() ? models::arrangementIn(kept.toObject())
                                           : arrangementFor(from["order"_L1].toString())};
}
} // namespace

core::Result<KeptViews> keptViews(desk::Reader &reader)
{
    const auto kept = reader.recall(viewsKey);
    if (!kept) {
        qCWarning(logUi) << "views not read" << kept.error().detail;
        return std::unexpected(kept.error());
    }
    KeptViews out;
    const auto document = QJsonDocument::fromJson(kept->toUtf8());
    bool isWhole = kept->isEmpty() || document.isArray();
    for (const QJsonValue &each : document.array()) {
        const SavedView view = viewIn(each.toObject());
        if (!view.name.isEmpty() && !view.question.isEmpty())
            out.views.append(view);
        else
            isWhole = false;
    }
    if (!isWhole)
        out.broken = *kept;
    return out;
}

QFuture<core::Result<void>> keepViews(desk::Desk &desk, const QList<SavedView> &views)
{
    QJsonArray all;
    for (const SavedView &view : views)
        all.append(QJsonObject{{"name"_L1, view.name},
                               {"question"_L1, view.question},
                               {"arrangement"_L1, models::toJson(view.arrangement)}});
    return desk.keep(viewsKey,
                     QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}
} // namespace hadir::ui
