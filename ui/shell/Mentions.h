// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

/// A colleague's note that names whoever is signed in.
struct Mention
{
    domain::InteractionId note;
    domain::CustomerId customer;
    std::optional<domain::CaseId> caseId;

    bool operator==(const Mention &) const = default;
};

/// What of these a step of the desk brought.
[[nodiscard]] QList<Mention> mentionsOf(domain::AgentId me, const store::TouchedSet &touched,
                                        desk::Reader &reader);

/// The mentions that were not looked at yet, kept in `work.db` until their customer is: also
/// without a network, and over a new start. Follows the desk by itself once it has begun.
class Mentions final : public QObject
{
    Q_OBJECT

public:
    explicit Mentions(desk::Desk &desk, QObject *parent = nullptr);

    /// Once the desk has opened.
    void begin();
    /// Newest first; without those whose customer is no longer here.
    [[nodiscard]] QList<Mention> open();
    /// That customer is in sight: looked at once they stay there for a second.
    void look(domain::CustomerId customer);

Q_SIGNALS:
    void changed();

private:
    void take(const store::TouchedSet &touched);
    void keep();
    void settle();

    desk::Desk &m_desk;
    QList<Mention> m_open;
    QSet<domain::InteractionId> m_known; ///< of this session, looked at or not
    domain::CustomerId m_inSight;
    int m_looks = 0;
};
} // namespace hadir::ui
