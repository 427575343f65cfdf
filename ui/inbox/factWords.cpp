// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/factWords.h"

#include "app/models/ArrangedCases.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono_literals;
using hadir::models::CaseFact;
using hadir::models::WorkListModel;

namespace hadir::ui {

namespace {
constexpr auto longWait = 1h;    ///< from here the age is amber
constexpr auto tooLongWait = 4h; ///< from here red

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::FactWords)
};

QString queueText(const QModelIndex &row)
{
    const QString queue = row.data(WorkListModel::QueueNameRole).toString();
    return queue.isEmpty() ? QString() : isolated(houseWord(queue));
}
} // namespace

QString wordFor(CaseFact fact)
{
    switch (fact) {
    case CaseFact::Waiting:
        return FactWords::tr("Waiting", "column: how long a customer has waited");
    case CaseFact::Number:
        return FactWords::tr("Case", "column: number of a case");
    case CaseFact::Customer:
        return FactWords::tr("Customer", "column");
    case CaseFact::Subject:
        return FactWords::tr("Subject", "column");
    case CaseFact::Status:
        return FactWords::tr("Status", "column");
    case CaseFact::Priority:
        return FactWords::tr("Priority", "column");
    case CaseFact::Channel:
        return FactWords::tr("Channel", "column");
    case CaseFact::Queue:
        return FactWords::tr("Queue", "column");
    case CaseFact::Owner:
        return FactWords::tr("Owner", "column");
    case CaseFact::LastChange:
        return FactWords::tr("Last change", "column: when something last happened");
    }
    return {};
}

QString factText(const QModelIndex &row, CaseFact fact, core::Instant now)
{
    switch (fact) {
    case CaseFact::Waiting: {
        const QVariant since = row.data(WorkListModel::WaitingSinceRole);
        return since.isValid() ? shortAge(now - since.value<core::Instant>()) : QString();
    }
    case CaseFact::Number:
        return caseNumber(row.data(WorkListModel::NumberRole).toLongLong());
    case CaseFact::Customer:
        return isolated(row.data(WorkListModel::CustomerNameRole).toString());
    case CaseFact::Subject:
        return isolated(row.data(WorkListModel::SubjectRole).toString().simplified());
    case CaseFact::Status:
        return wordFor(row.data(WorkListModel::StatusRole).value<domain::CaseStatus>());
    case CaseFact::Priority:
        return wordFor(row.data(WorkListModel::PriorityRole).value<domain::Priority>());
    case CaseFact::Channel:
        return wordFor(row.data(WorkListModel::ChannelRole).value<domain::Channel>());
    case CaseFact::Queue:
        return queueText(row);
    case CaseFact::Owner:
        return isolated(row.data(WorkListModel::OwnerNameRole).toString());
    case CaseFact::LastChange:
        return momentWords(row.data(WorkListModel::LastAtRole).value<core::Instant>(), now);
    }
    return {};
}

Tone toneOfWait(core::Milliseconds wait)
{
    return wait >= tooLongWait ? Tone::Danger : wait >= longWait ? Tone::Warn : Tone::Neutral;
}

QString headerText(const QModelIndex &header, CaseFact fact)
{
    QString name = factText(header, fact, {});
    if (name.isEmpty() && fact == CaseFact::Queue)
        name = FactWords::tr("In no queue", "header above cases");
    else if (name.isEmpty() && fact == CaseFact::Owner)
        name = FactWords::tr("You", "header above one's own cases");
    const int count = header.data(models::ArrangedCases::CountRole).toInt();
    return FactWords::tr("%1: %2", "header above cases: what they have in common, how many")
        .arg(name, QLocale().toString(count));
}

QList<SortChoice> sortChoices()
{
    using Direction = models::Arrangement::Direction;
    return {
        {FactWords::tr("Longest waiting first"), std::nullopt},
        {FactWords::tr("Last change first"), CaseFact::LastChange, Direction::Falling},
        {FactWords::tr("Oldest case first"), CaseFact::Number, Direction::Rising},
        {FactWords::tr("Newest case first"), CaseFact::Number, Direction::Falling},
        {FactWords::tr("Highest priority first"), CaseFact::Priority, Direction::Falling},
        {FactWords::tr("By customer, from A to Z"), CaseFact::Customer, Direction::Rising},
    };
}
} // namespace hadir::ui
