// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/LeadActs.h"

#include "ui/shell/QueueUpdatesSheet.h"
#include "ui/shell/Trouble.h"
#include "ui/widgets/KeySet.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

LeadActs::LeadActs(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
{
    m_parts.keys.add(
        {u"queue.updates"_s}, [] { return tr("Automatic messages of a queue…"); },
        [this] { askForUpdates(); }, Icon::Send);
    m_parts.keys.offerWhile([this] { return isLead() && !m_parts.directory.queues.isEmpty(); });
}

bool LeadActs::isLead() const
{
    return m_desk.identity() && m_desk.identity()->role != domain::Role::Agent;
}

void LeadActs::askForUpdates()
{
    QList<domain::Queue> queues = m_parts.directory.queues.values();
    std::ranges::sort(queues, [](const domain::Queue &a, const domain::Queue &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    if (!isLead() || queues.isEmpty())
        return Q_EMIT told(tr("This is for whoever leads a queue."));
    auto *sheet = new QueueUpdatesSheet(queues, &m_parts.window);
    connect(sheet, &QueueUpdatesSheet::chosen, this, [this](const domain::SetQueueUpdates &command) {
        submit(
            m_desk, this, command,
            [this] { Q_EMIT told(tr("The automatic messages of the queue are saved.")); },
            [this](const Trouble &trouble) { Q_EMIT told(trouble.happened); });
    });
    sheet->open();
}
} // namespace hadir::ui
