// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/EntryDeeds.h"

#include "ui/customer/CaseJoins.h"
#include "ui/customer/CasePanel.h"
#include "ui/customer/CaseWork.h"
#include "ui/customer/CustomerPage.h"
#include "ui/shell/Recall.h"
#include "ui/timeline/TimelineView.h"

namespace hadir::ui {

EntryDeeds::EntryDeeds(Recall &recall, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_recall(recall)
    , m_parts(parts)
{
    connect(&parts.page, &CustomerPage::recallRequested, this, &EntryDeeds::recallCurrent);
    connect(&parts.page, &CustomerPage::pinRequested, this, &EntryDeeds::pinCurrent);
    connect(&parts.page, &CustomerPage::splitRequested, this, &EntryDeeds::splitCurrent);
    connect(&parts.timeline, &TimelineView::entryDeedRequested, this, &EntryDeeds::act);
}

void EntryDeeds::act(const QUuid &entry, EntryDeed deed)
{
    switch (deed) {
    case EntryDeed::Recall:
        return m_recall.recall(domain::InteractionId(entry));
    case EntryDeed::SendNow:
        return m_recall.sendNow(domain::InteractionId(entry));
    case EntryDeed::Pin:
    case EntryDeed::Unpin:
        return pin(entry, deed);
    case EntryDeed::Split:
        return split(entry);
    }
}

void EntryDeeds::pin(const QUuid &entry, EntryDeed deed)
{
    Q_EMIT wanted(domain::PinEntry{m_parts.panel.file().customer.id, domain::InteractionId(entry),
                                   deed == EntryDeed::Pin});
}

void EntryDeeds::pinCurrent()
{
    const int row = m_parts.timeline.currentRow();
    if (row < 0 || !m_parts.timeline.model()->at(row).interaction())
        return Q_EMIT told(tr("Go to an entry of the timeline first, then pin it."));
    const models::TimelineEntry &entry = m_parts.timeline.model()->at(row);
    pin(entry.id(), entry.isPinned ? EntryDeed::Unpin : EntryDeed::Pin);
}

/// The one in hand, else the newest of this case that can be.
void EntryDeeds::recallCurrent()
{
    const int row = m_parts.timeline.currentRow();
    std::optional<domain::InteractionId> message;
    if (row >= 0 && m_parts.timeline.model()->at(row).mayRecall)
        message = domain::InteractionId(m_parts.timeline.model()->at(row).id());
    else
        message = m_recall.newestIn(m_parts.panel.file().customer.id, m_parts.page.currentCase());
    if (message)
        m_recall.recall(*message);
    else
        Q_EMIT told(tr("No message of yours waits to be sent here."));
}

/// In the case that the entry stands in, which may be another than the one shown.
void EntryDeeds::split(const QUuid &entry)
{
    const int row = m_parts.timeline.model()->rowOf(entry);
    const domain::Interaction *said =
        row < 0 ? nullptr : m_parts.timeline.model()->at(row).interaction();
    if (!said || !said->caseId)
        return Q_EMIT told(tr("This entry is of no case. Go to one that is, then split it off."));
    const domain::InteractionId from = said->id;
    const domain::CaseId about = *said->caseId;
    if (m_parts.panel.caseId() != about)
        Q_EMIT caseWanted(about); // the row may be another from here on
    if (m_parts.panel.caseId() == about)
        m_parts.panel.work().joins().askSplit(from);
}

/// From the one in hand, else from the newest of the case.
void EntryDeeds::splitCurrent()
{
    const int row = m_parts.timeline.currentRow();
    if (row >= 0)
        return split(m_parts.timeline.model()->at(row).id());
    if (m_parts.panel.caseId().isNull())
        return Q_EMIT told(tr("Open a case first, then split entries off."));
    m_parts.panel.work().joins().askSplit();
}
} // namespace hadir::ui
