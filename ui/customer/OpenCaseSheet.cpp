// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/OpenCaseSheet.h"

#include "ui/theme/bidi.h"
#include "ui/words/words.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Channel;
using hadir::domain::Priority;

namespace hadir::ui {

OpenCaseSheet::OpenCaseSheet(domain::CustomerId customer, const models::Directory &directory,
                             QWidget *parent)
    : Sheet(tr("Open a case"), tr("Open the case"), parent)
    , m_customer(customer)
    , m_subject(addText("caseSubjectField", tr("What it is about")))
    , m_channel(addChoice("caseChannelField", tr("How it came")))
    , m_priority(addChoice("casePriorityField", tr("Priority")))
    , m_queue(addChoice("caseQueueField", tr("Queue")))
{
    setObjectName(u"openCaseSheet"_s);
    for (const Channel channel : {Channel::Call, Channel::Email, Channel::WhatsApp, Channel::Chat,
                                  Channel::Sms, Channel::Social, Channel::Visit})
        m_channel->addItem(iconOf(iconFor(channel)), wordFor(channel),
                           QVariant::fromValue(channel));
    for (const Priority priority :
         {Priority::Low, Priority::Normal, Priority::High, Priority::Urgent})
        m_priority->addItem(wordFor(priority), QVariant::fromValue(priority));
    m_priority->setCurrentIndex(1);
    m_queue->addItem(tr("None", "no queue"));
    for (const domain::Queue &queue : directory.queues)
        m_queue->addItem(isolated(queue.name), QVariant::fromValue(queue.id));
}

QString OpenCaseSheet::missing() const
{
    return m_subject->text().trimmed().isEmpty() ? tr("Write first what it is about.") : QString();
}

void OpenCaseSheet::submit()
{
    domain::OpenCase command{.customer = m_customer,
                             .subject = m_subject->text().simplified(),
                             .channel = m_channel->currentData().value<Channel>(),
                             .priority = m_priority->currentData().value<Priority>()};
    if (m_queue->currentIndex() > 0)
        command.queue = m_queue->currentData().value<domain::QueueId>();
    Q_EMIT opened(command);
}
} // namespace hadir::ui
