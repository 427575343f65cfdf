// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/LeadActs.h"

#include "ui/shell/QueueCodesSheet.h"
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
    m_parts.keys.add(
        {u"queue.codes"_s}, [] { return tr("Wrap-up codes of a queue…"); },
        [this] { askForCodes(); }, Icon::Tag);
    m_parts.keys.offerWhile([this] { return isLead() && !m_parts.directory.queues.isEmpty(); });
}

bool LeadActs::isLead() const
{
    return m_desk.identity() && m_desk.identity()->role != domain::Role::Agent;
}

QList<domain::Queue> LeadActs::ownQueues()
{
    QList<domain::Queue> queues;
    if (isLead())
        queues = m_parts.directory.queues.values();
    std::ranges::sort(queues, [](const domain::Queue &a, const domain::Queue &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    if (queues.isEmpty())
        Q_EMIT told(tr("This is for whoever leads a queue."));
    return queues;
}

void LeadActs::askForUpdates()
{
    const QList<domain::Queue> queues = ownQueues();
    if (queues.isEmpty())
        return;
    auto *sheet = new QueueUpdatesSheet(queues, &m_parts.window);
    connect(sheet, &QueueUpdatesSheet::chosen, this,
            [this, sheet](const domain::SetQueueUpdates &command) {
                save(*sheet, command, tr("The automatic messages of the queue are saved."));
            });
    sheet->open();
}

void LeadActs::askForCodes()
{
    constexpr int mostInUse = 30;
    const QList<domain::Queue> queues = ownQueues();
    if (queues.isEmpty())
        return;
    const QStringList inUse = m_desk.reader().codesInUse(mostInUse).value_or(QStringList());
    auto *sheet = new QueueCodesSheet(queues, inUse, &m_parts.window);
    connect(sheet, &QueueCodesSheet::chosen, this,
            [this, sheet](const domain::SetQueueCodes &command) {
                save(*sheet, command, tr("The wrap-up codes of the queue are saved."));
            });
    sheet->open();
}

void LeadActs::save(Sheet &sheet, const domain::Command &command, const QString &done)
{
    submit(m_desk, this, sheet, Stroke{.commands = {command}}, [this, done] { Q_EMIT told(done); });
}
} // namespace hadir::ui
