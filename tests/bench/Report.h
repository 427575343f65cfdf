// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace hadir::bench {

/// Prints what a bench found, one JSON line a figure, beside its goal where there is one:
/// {"bench":"sync","metric":"push_1000_ms","value":31.4,"unit":"ms","n":5,"goal":"<=40","met":true}
/// What could not be measured has no value and says why.
class Report final
{
public:
    /// Goals are read from a file of lines "bench	metric	op	value"; without one, figures
    /// stand alone.
    Report(QString bench, const QString &goalsFile);

    void say(const QString &metric, double value, const QString &unit, qint64 count);
    void leaveOut(const QString &metric, const QString &why);

private:
    struct Goal
    {
        QString op; ///< "<=" or ">="
        double value = 0;
    };

    QString m_bench;
    QHash<QString, Goal> m_goals; ///< of this bench, by metric
};
} // namespace hadir::bench
