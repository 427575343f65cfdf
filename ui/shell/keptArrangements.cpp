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
} // namespace

models::Arrangement keptArrangement(desk::Reader &reader, WorkListPane::Tab tab)
{
    const auto kept = reader.recall(keyOf(tab));
    if (!kept) {
        qCWarning(logUi) << "arrangement not read" << kept.error().detail;
        return {};
    }
    return models::arrangementIn(QJsonDocument::fromJson(kept->toUtf8()).object());
}

void keepArrangement(desk::Desk &desk, WorkListPane::Tab tab,
                     const models::Arrangement &arrangement)
{
    // A layout that is not kept is chosen once more; nobody is told.
    (void)desk.keep(keyOf(tab),
                    QString::fromUtf8(
                        QJsonDocument(models::toJson(arrangement)).toJson(QJsonDocument::Compact)));
}
} // namespace hadir::ui
