// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/timeline/EntryDeed.h"

#include <QObject>

namespace hadir::ui {

class CasePanel;
class CustomerPage;
class Recall;
class TimelineView;

/// What an agent does to one entry of the timeline, from its card, its menu, or by a key to the one
/// in hand: recalled, sent now, pinned, split off.
class EntryDeeds final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        CustomerPage &page;
        CasePanel &panel;
        TimelineView &timeline;
    };

    EntryDeeds(Recall &recall, const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    void wanted(const hadir::domain::Command &command);
    /// The panel is to show this case of the customer, at once.
    void caseWanted(hadir::domain::CaseId caseId);
    /// A whole sentence.
    void told(const QString &sentence);

private:
    void act(const QUuid &entry, EntryDeed deed);
    void recallCurrent();
    void pin(const QUuid &entry, EntryDeed deed);
    void pinCurrent();
    void split(const QUuid &entry);
    void splitCurrent();

    Recall &m_recall;
    Parts m_parts;
};
} // namespace hadir::ui
