// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/messageIds.h"

#include "app/server/mail/charset.h"
#include "app/server/mail/headerWords.h"
#include "app/server/mail/plainText.h"

namespace hadir::server {

namespace {
constexpr qsizetype longestId = 500;
constexpr qsizetype mostIds = 200;

void addId(QStringList &ids, QByteArrayView bytes)
{
    QString id = oneLine(decodeText(bytes, "utf-8").text);
    id.remove(u' ').remove(u'<').remove(u'>');
    if (!id.isEmpty() && id.size() <= longestId && ids.size() < mostIds && !ids.contains(id))
        ids += id;
}
} // namespace

QStringList readMessageIds(QByteArrayView raw)
{
    const QByteArray header = unfolded(raw);
    QStringList ids;
    for (qsizetype open = header.indexOf('<'); open >= 0; open = header.indexOf('<', open + 1)) {
        const qsizetype close = header.indexOf('>', open);
        if (close < 0)
            break;
        addId(ids, QByteArrayView(header).sliced(open + 1, close - open - 1));
        open = close;
    }
    if (!ids.isEmpty())
        return ids;
    // No brackets at all: what holds an @, or the only word there is.
    const QList<QByteArray> words = QByteArray(header).replace(',', ' ').simplified().split(' ');
    for (const QByteArray &word : words) {
        if (word.contains('@') || words.size() == 1)
            addId(ids, word);
    }
    return ids;
}
} // namespace hadir::server
