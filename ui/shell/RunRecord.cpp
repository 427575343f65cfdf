// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/RunRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
const QString runKey = u"run"_s;
const QString placeKey = u"run/at"_s; ///< small: it is written for each part

QString textOf(const QJsonObject &all)
{
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}
} // namespace

void RunRecord::begin(store::DeedId deed, const QList<Part> &parts)
{
    m_parts = parts;
    goOn(0, {});
    QJsonArray cases;
    for (const Part &part : parts)
        cases.append(part.about.toString());
    // No more than a hint for the next start: what is done is saved and shown without it.
    (void)m_desk.keep(runKey, textOf({{"deed"_L1, deed.toString()}, {"cases"_L1, cases}}));
}

void RunRecord::goOn(int lookedAt, const QList<qsizetype> &done)
{
    int commands = 0;
    for (const qsizetype at : done)
        commands += m_parts.at(at).commands;
    (void)m_desk.keep(placeKey, textOf({{"lookedAt"_L1, lookedAt},
                                        {"done"_L1, int(done.size())},
                                        {"commands"_L1, commands}}));
}

void RunRecord::end()
{
    (void)m_desk.keep(runKey, {}); // where that fails, it is told of at the next start
}

std::optional<RunRecord::Cut> RunRecord::takeCut()
{
    const auto kept = m_desk.reader().recall(runKey);
    if (!kept || kept->isEmpty())
        return std::nullopt;
    end();
    const auto place = m_desk.reader().recall(placeKey);
    const QJsonObject all = QJsonDocument::fromJson(kept->toUtf8()).object();
    const QJsonObject at = QJsonDocument::fromJson(place.value_or(QString()).toUtf8()).object();
    const QJsonArray cases = all["cases"_L1].toArray();
    Cut out{.done = at["done"_L1].toInt(), .of = int(cases.size()), .left = {}};
    int lookedAt = at["lookedAt"_L1].toInt();
    const auto deed =
        m_desk.reader().journal().find(store::DeedId::fromString(all["deed"_L1].toString()));
    if (deed && *deed && (*deed)->commands > at["commands"_L1].toInt()) {
        ++lookedAt; // the part that was on its way
        ++out.done;
    }
    for (int next = lookedAt; next < cases.size(); ++next)
        out.left.append(domain::CaseId::fromString(cases.at(next).toString()));
    return out.left.isEmpty() ? std::nullopt : std::optional(out);
}
} // namespace hadir::ui
