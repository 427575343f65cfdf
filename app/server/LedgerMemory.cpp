// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/LedgerMemory.h"

namespace hadir::server {

namespace {
constexpr qsizetype ceiling = 20'000; // some twenty megabytes

bool isWorthKeeping(domain::Kind kind)
{
    switch (kind) {
    case domain::Kind::Agent:
    case domain::Kind::Team:
    case domain::Kind::Queue:
    case domain::Kind::Customer:
    case domain::Kind::ContactPoint:
    case domain::Kind::Case:
    case domain::Kind::CallingRules:
        return true;
    case domain::Kind::Interaction:
    case domain::Kind::Attachment:
    case domain::Kind::Order:
    case domain::Kind::Callback:
    case domain::Kind::Article:
    case domain::Kind::SavedReply:
    case domain::Kind::Feedback:
    case domain::Kind::Macro:
    case domain::Kind::TeamView:
        return false;
    }
    return false;
}
} // namespace

void LedgerMemory::turnTo(qint64 version)
{
    if (std::exchange(m_version, version) != version)
        forget();
}

void LedgerMemory::learn(const Known &known)
{
    // One that is full begins anew: whoever is at work is back in it with their next command.
    if (m_known.size() + known.size() > ceiling)
        forget();
    for (auto one = known.cbegin(); one != known.cend(); ++one) {
        if (isWorthKeeping(domain::Kind(one.key().first)))
            m_known.insert(one.key(), *one);
    }
}

const std::optional<domain::Entity> *LedgerMemory::find(const Key &key) const
{
    const auto known = m_known.constFind(key);
    return known != m_known.constEnd() ? &*known : nullptr;
}
} // namespace hadir::server
