// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/commandJson.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

namespace hadir::fuzz {

void commands(const QByteArray &bytes)
{
    const qsizetype line = bytes.indexOf('\n');
    if (line < 0)
        return;
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes.sliced(line + 1), &error);
    if (error.error != QJsonParseError::NoError || !json.isObject())
        return;
    const auto read =
        domain::commandFromJson(QUtf8StringView(bytes.constData(), line), json.object());
    if (!read)
        return;
    (void)domain::customerOf(*read);
    (void)domain::caseOf(*read);
    (void)domain::textOf(*read);
    const auto again = domain::commandFromJson(domain::nameOf(*read), domain::argumentsOf(*read));
    if (!again || !(*again == *read))
        brokenPromise("what was read is written otherwise");
}
} // namespace hadir::fuzz
