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

core::Result<QList<SavedView>> savedViews(desk::Reader &reader)
{
    const auto kept = reader.recall(viewsKey);
    if (!kept) {
        qCWarning(logUi) << "views not read" << kept.error().detail;
        return std::unexpected(kept.error());
    }
    QList<SavedView> out;
    for (const QJsonValue &each : QJsonDocument::fromJson(kept->toUtf8()).array()) {
        const SavedView view = viewIn(each.toObject());
        if (!view.name.isEmpty() && !view.question.isEmpty())
            out.append(view);
    }
    return out;
}

QFuture<core::Result<void>> changeViews(desk::Desk &desk,
                                        const std::function<void(QList<SavedView> &)> &change)
{
    auto views = savedViews(desk.reader());
    if (!views)
        return QtFuture::makeReadyFuture(core::Result<void>(std::unexpected(views.error())));
    change(*views);
    QJsonArray all;
    for (const SavedView &view : std::as_const(*views))
        all.append(QJsonObject{{"name"_L1, view.name},
                               {"question"_L1, view.question},
                               {"arrangement"_L1, models::toJson(view.arrangement)}});
    return desk.keep(viewsKey,
                     QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}
} // namespace hadir::ui
