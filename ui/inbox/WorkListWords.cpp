// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/WorkListWords.h"

#include "app/models/ArrangedCases.h"
#include "ui/inbox/ChosenCases.h"
#include "ui/inbox/factWords.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;
using hadir::models::WorkListModel;

namespace hadir::ui {

WorkListWords::WorkListWords(core::Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
{}

QVariant WorkListWords::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.data(models::ArrangedCases::HeaderRole).toBool())
        return m_groupedBy ? withoutIsolates(headerText(index, *m_groupedBy)) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return QIdentityProxyModel::data(index, WorkListModel::CustomerNameRole);
    case Qt::ToolTipRole: {
        const QStringList others = index.data(WorkListModel::OthersRole).toStringList();
        QStringList lines;
        if (const QString whose = owner(index); !whose.isEmpty())
            lines.append(tr("Owner: %1").arg(isolated(whose)));
        if (const QString sleep = sleepWords(index); !sleep.isEmpty())
            lines.append(sleep);
        if (index.data(WorkListModel::AttentionRole).toBool())
            lines.append(tr("Something of yours was held back or turned down here. It needs your "
                            "attention."));
        if (index.data(WorkListModel::ReplyWaitsRole).toBool())
            lines.append(tr("It is answered, but the answer is not sent yet."));
        else if (index.data(WorkListModel::UnsentRole).toBool())
            lines.append(tr("Something you did here is not sent yet."));
        if (index.data(WorkListModel::DraftRole).toBool())
            lines.append(tr("You have written something here that is not sent or saved."));
        if (!others.isEmpty())
            lines.append(tr("Also here: %1").arg(listed(others)));
        return lines.isEmpty() ? QVariant() : lines.join(u'\n');
    }
    case WorkListModel::OwnerNameRole:
        return owner(index);
    case ChosenRole:
        return m_chosen
               && m_chosen->contains(QIdentityProxyModel::data(index, WorkListModel::CaseRole)
                                         .value<domain::CaseId>());
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

/// Who holds a case, where the list is several people's; else empty.
QString WorkListWords::owner(const QModelIndex &index) const
{
    using Held = models::WorkItem::Held;
    switch (Held(QIdentityProxyModel::data(index, WorkListModel::HeldRole).toInt())) {
    case Held::Unsaid:
        return {};
    case Held::ByNobody:
        return tr("Nobody", "owner of a case");
    case Held::ByMe:
        return tr("You", "owner of a case");
    case Held::ByColleague:
        break;
    }
    const auto name = QIdentityProxyModel::data(index, WorkListModel::OwnerNameRole).toString();
    return name.isEmpty() ? tr("A colleague", "owner of a case") : name;
}

/// Until when it sleeps, or that it woke; else empty.
QString WorkListWords::sleepWords(const QModelIndex &index) const
{
    const QVariant wakes = index.data(WorkListModel::WakesAtRole);
    if (wakes.isValid())
        return tr("It sleeps until %1.", "a moment")
            .arg(momentWords(wakes.value<core::Instant>(), m_clock.now()));
    return index.data(WorkListModel::WokenRole).toBool()
               ? tr("It woke up and nothing has been done since.")
               : QString();
}

QString WorkListWords::spoken(const QModelIndex &index) const
{
    QStringList parts;
    if (index.data(ChosenRole).toBool())
        parts.append(tr("chosen", "of a case in a list, said by a screen reader"));
    if (index.data(WorkListModel::UnreadRole).toBool())
        parts.append(tr("unread", "of a case in a list, said by a screen reader"));
    parts.append(index.data(WorkListModel::CustomerNameRole).toString());
    parts.append(wordFor(index.data(WorkListModel::ChannelRole).value<domain::Channel>()));
    parts.append(index.data(WorkListModel::SubjectRole).toString().simplified().left(200));
    parts.append(wordFor(index.data(WorkListModel::StatusRole).value<domain::CaseStatus>()));
    if (const QString whose = owner(index); !whose.isEmpty())
        parts.append(tr("owner: %1").arg(whose));
    const QVariant waiting = index.data(WorkListModel::WaitingSinceRole);
    if (waiting.isValid()) {
        const auto since = waiting.value<core::Instant>();
        parts.append(tr("waiting for %1").arg(spokenAge(m_clock.now() - since)));
    }
    if (const QString sleep = sleepWords(index); !sleep.isEmpty())
        parts.append(sleep);
    if (index.data(WorkListModel::ReplyWaitsRole).toBool())
        parts.append(tr("answered, not sent yet", "of a case in a list, said by a screen reader"));
    else if (index.data(WorkListModel::UnsentRole).toBool())
        parts.append(tr("not sent yet", "of a case in a list, said by a screen reader"));
    if (index.data(WorkListModel::AttentionRole).toBool())
        parts.append(tr("needs attention", "of a case in a list, said by a screen reader"));
    if (index.data(WorkListModel::DraftRole).toBool())
        parts.append(tr("draft", "of a case in a list, said by a screen reader"));
    const QStringList others = index.data(WorkListModel::OthersRole).toStringList();
    if (!others.isEmpty())
        parts.append(tr("also here: %1").arg(others.join(u", "_s)));
    return withoutIsolates(parts.join(u", "_s));
}
} // namespace hadir::ui
