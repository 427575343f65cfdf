// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/keptArrangements.h"

#include "app/core/log.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
QString keyOf(WorkListPane::Tab tab)
{
    return tab == WorkListPane::Tab::Mine ? u"arrangement/mine"_s : u"arrangement/team"_s;
}

QString keyOf(const SavedView &view)
{
    return u"arrangement/"_s + view.shared->toString();
}

QJsonObject keptAt(desk::Reader &reader, const QString &key)
{
    const auto kept = reader.recall(key);
    if (!kept)
        qCWarning(logUi) << "arrangement not read" << kept.error().detail;
    return QJsonDocument::fromJson(kept.value_or(QString()).toUtf8()).object();
}

void keepAt(desk::Desk &desk, const QString &key, const QJsonObject &kept)
{
    // A layout that is not kept is chosen once more; nobody is told.
    (void)desk.keep(key, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}
} // namespace

models::Arrangement keptArrangement(desk::Reader &reader, WorkListPane::Tab tab)
{
    return models::arrangementIn(keptAt(reader, keyOf(tab)));
}

void keepArrangement(desk::Desk &desk, WorkListPane::Tab tab,
                     const models::Arrangement &arrangement)
{
    keepAt(desk, keyOf(tab), models::toJson(arrangement));
}

models::Arrangement keptArrangement(desk::Reader &reader, const SavedView &view)
{
    const QJsonObject kept = keptAt(reader, keyOf(view));
    const bool isOfThis = kept["of"_L1].toObject() == models::toJson(view.arrangement);
    return isOfThis ? models::arrangementIn(kept["own"_L1].toObject()) : view.arrangement;
}

void keepArrangement(desk::Desk &desk, const SavedView &view,
                     const models::Arrangement &arrangement)
{
    keepAt(desk, keyOf(view),
           {{"own"_L1, models::toJson(arrangement)}, {"of"_L1, models::toJson(view.arrangement)}});
}
} // namespace hadir::ui
