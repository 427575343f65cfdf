// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/storedCommands.h"

#include "app/core/log.h"
#include "app/core/wholeCharacters.h"
#include "app/domain/commandJson.h"

#include <QJsonDocument>

namespace hadir::store {

QString argumentsText(const domain::Command &command)
{
    return QString::fromUtf8(core::withWholeCharacters(
        QJsonDocument(domain::argumentsOf(command)).toJson(QJsonDocument::Compact)));
}

QJsonObject argumentsIn(const Row &row, int column)
{
    return QJsonDocument::fromJson(row.at<QString>(column).toUtf8()).object();
}

std::optional<domain::Command> commandIn(const Row &row, int nameColumn)
{
    auto read =
        domain::commandFromJson(row.at<QString>(nameColumn), argumentsIn(row, nameColumn + 1));
    if (!read) {
        qCWarning(logStore) << "unreadable command in work.db" << row.at<qint64>(0)
                            << read.error().detail;
        return std::nullopt;
    }
    return *std::move(read);
}
} // namespace hadir::store
