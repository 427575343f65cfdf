// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/csv.h"

#include "app/core/fileFailure.h"

#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
bool isCarriedOut(QStringView cell)
{
    // What stands before it is passed over by some of them.
    const QStringView first = cell.trimmed();
    return cell.startsWith(u'\t') || cell.startsWith(u'\r') || cell.startsWith(u'\n')
           || (!first.isEmpty() && u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(first.front()));
}

QString written(const QString &cell)
{
    QString out = cell;
    out.remove(QChar::Null); // first: what stands behind it is what a spreadsheet sees
    if (isCarriedOut(out))
        out.prepend(u'\'');
    const bool isPlain = !out.contains(u',') && !out.contains(u'"') && !out.contains(u'\n')
                         && !out.contains(u'\r') && !out.contains(u';') && !out.contains(u'\t')
                         && out == out.trimmed();
    return isPlain ? out : u'"' + out.replace(u'"', u"\"\""_s) + u'"';
}

void append(QString &out, const QStringList &cells)
{
    QStringList line;
    line.reserve(cells.size());
    for (const QString &cell : cells)
        line.append(written(cell));
    out += line.join(u',') + u"\r\n"_s;
}
} // namespace

QByteArray csv(const QStringList &head, const QList<QStringList> &rows)
{
    QString out(QChar::ByteOrderMark);
    append(out, head);
    for (const QStringList &row : rows)
        append(out, row);
    return out.toUtf8();
}

core::Result<void> writeCsv(const QStringList &head, const QList<QStringList> &rows,
                            const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = csv(head, rows);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return core::failureOf(file);
}
} // namespace hadir::ui
