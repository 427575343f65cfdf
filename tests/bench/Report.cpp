// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Report.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cmath>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace hadir::bench {

namespace {
void printLine(const QJsonObject &line)
{
    // By hand, so that the fields stand in the order in which they are read.
    static const QStringList order{u"bench"_s, u"metric"_s, u"value"_s, u"unit"_s,
                                   u"n"_s,     u"goal"_s,   u"met"_s,   u"why"_s};
    QStringList parts;
    for (const QString &key : order) {
        if (!line.contains(key))
            continue;
        QByteArray pair =
            QJsonDocument(QJsonObject{{key, line.value(key)}}).toJson(QJsonDocument::Compact);
        parts.append(QString::fromUtf8(pair.mid(1, pair.size() - 2)));
    }
    QTextStream(stdout) << u'{' << parts.join(u',') << u"}\n"_s;
    std::fflush(stdout);
}
} // namespace

Report::Report(QString bench, const QString &goalsFile) : m_bench(std::move(bench))
{
    QFile file(goalsFile);
    if (goalsFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 4 && cells[0] == m_bench)
            m_goals.insert(cells[1], {cells[2], cells[3].toDouble()});
    }
}

void Report::say(const QString &metric, double value, const QString &unit, qint64 count)
{
    const double rounded = value < 100 ? std::round(value * 1000) / 1000 : std::round(value);
    QJsonObject line{{u"bench"_s, m_bench},
                     {u"metric"_s, metric},
                     {u"value"_s, rounded},
                     {u"unit"_s, unit},
                     {u"n"_s, count}};
    if (const auto goal = m_goals.constFind(metric); goal != m_goals.constEnd()) {
        line.insert(u"goal"_s, goal->op + QString::number(goal->value));
        line.insert(u"met"_s, goal->op == u">="_s ? value >= goal->value : value <= goal->value);
    }
    printLine(line);
}

void Report::leaveOut(const QString &metric, const QString &why)
{
    QJsonObject line{
        {u"bench"_s, m_bench}, {u"metric"_s, metric}, {u"value"_s, QJsonValue()}, {u"why"_s, why}};
    if (const auto goal = m_goals.constFind(metric); goal != m_goals.constEnd())
        line.insert(u"goal"_s, goal->op + QString::number(goal->value));
    printLine(line);
}
} // namespace hadir::bench
