// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/core/boundedFile.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace hadir::core {

Result<QByteArray> contentOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return fail(
            FailureKind::Refused,
            u"%1 is longer than %2 KiB, which no file of its kind is"_s.arg(path).arg(most / 1024));
    return bytes;
}
} // namespace hadir::core
