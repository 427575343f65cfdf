// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/DeskSocket.h"

#include "app/server/Conversation.h"
#include "app/server/Floor.h"
#include "app/server/lines/neighbourhood.h"

namespace hadir::server {

DeskSocket::DeskSocket(std::shared_ptr<Line> line)
    : m_line(std::move(line))
    , m_address(neighbourhoodOf(m_line->caller()))
{}

DeskSocket::~DeskSocket()
{
    m_line->setListener(nullptr);
}

void DeskSocket::join(Floor &floor)
{
    m_conversation = floor.receive(*this, m_address);
    connect(m_conversation.get(), &Conversation::signedIn, this, [this] {
        m_line->trust();
        Q_EMIT signedIn();
    });
    m_line->setListener(this);
}

void DeskSocket::hear(const wire::Frame &frame)
{
    m_conversation->hear(frame);
}

void DeskSocket::makeRoom()
{
    m_conversation->goOn();
}

void DeskSocket::lose()
{
    // At once: an answer that was on its way to it, such as a password's, seats nobody any more.
    m_line->setListener(nullptr);
    m_conversation.reset();
    Q_EMIT gone();
}
} // namespace hadir::server
