// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Reception.h"

#include "app/core/log.h"
#include "app/server/DeskSocket.h"
#include "app/server/lines/neighbourhood.h"

namespace hadir::server {

namespace {
constexpr int strangersPerAddress = 20;
} // namespace

Reception::Reception(Floor &floor, QObject *parent) : QObject(parent), m_floor(floor)
{
    connect(&m_lines, &Lines::came, this, &Reception::admit);
}

Reception::~Reception() = default;

void Reception::admit(const std::shared_ptr<Line> &line)
{
    auto desk = std::make_unique<DeskSocket>(line);
    DeskSocket &one = *desk;
    if (m_strangers.value(one.address()) >= strangersPerAddress) {
        qCWarning(logServer).noquote() << "too many strangers from" << one.address();
        return line->abort();
    }
    ++m_strangers[one.address()];
    m_desks[&one] = {std::move(desk)};
    connect(&one, &DeskSocket::signedIn, this, [this, &one] { becomeKnown(one); });
    connect(&one, &DeskSocket::gone, this, [this, &one] { bidFarewell(one); });
    one.join(m_floor);
}

void Reception::becomeKnown(const DeskSocket &desk)
{
    const auto guest = m_desks.find(&desk);
    if (guest != m_desks.end() && std::exchange(guest->second.isStranger, false)
        && --m_strangers[desk.address()] <= 0)
        m_strangers.remove(desk.address());
}

void Reception::bidFarewell(const DeskSocket &desk)
{
    becomeKnown(desk);
    const auto guest = m_desks.extract(&desk);
    guest.mapped().desk.release()->deleteLater(); // it is it that says so
    if (m_desks.empty())
        Q_EMIT emptied();
}
} // namespace hadir::server
