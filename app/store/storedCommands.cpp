// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/storedCommands.h"

#include "app/core/log.h"
#include "app/domain/commandJson.h"

#include <QJsonDocument>

namespace hadir::store {

QString argumentsText(const domain::Command &command)
{
    QByteArray json = QJsonDocument(domain::argumentsOf(command)).toJson(QJsonDocument::Compact);
    // What a clipboard or a cut text leaves of a pair stands there as an escape. No server takes
    // it, so it becomes what stands for a character that cannot be read.
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
        if (json.mid(at, 3) == "\\ud")
            json.replace(at, 6, "\xef\xbf\xbd");
    }
    return QString::fromUtf8(json);
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
