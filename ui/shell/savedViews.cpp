// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/savedViews.h"

#include "app/core/log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
const QString viewsKey = u"views"_s;
constexpr std::array<QLatin1StringView, 3> orders{"waiting"_L1, "newest"_L1, "priority"_L1};

SavedView viewIn(const QJsonObject &from)
{
    SavedView out{.name = from["name"_L1].toString(), .question = from["question"_L1].toString()};
    for (size_t at = 0; at < orders.size(); ++at) {
        if (from["order"_L1].toString() == orders[at])
            out.order = SavedView::Order(at);
    }
    return out;
}
} // namespace

QList<SavedView> savedViews(desk::Reader &reader)
{
    const auto kept = reader.recall(viewsKey);
    if (!kept) {
        qCWarning(logUi) << "views not read" << kept.error().detail;
        return {};
    }
    QList<SavedView> out;
    for (const QJsonValue &each : QJsonDocument::fromJson(kept->toUtf8()).array()) {
        const SavedView view = viewIn(each.toObject());
        if (!view.name.isEmpty() && !view.question.isEmpty())
            out.append(view);
    }
    return out;
}

QFuture<core::Result<void>> keepViews(desk::Desk &desk, const QList<SavedView> &views)
{
    QJsonArray all;
    for (const SavedView &view : views)
        all.append(QJsonObject{{"name"_L1, view.name},
                               {"question"_L1, view.question},
                               {"order"_L1, orders[size_t(view.order)]}});
    return desk.keep(viewsKey,
                     QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}
} // namespace hadir::ui
