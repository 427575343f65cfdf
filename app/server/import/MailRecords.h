// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/import/Imported.h"
#include "app/server/import/WorkspaceIndex.h"
#include "app/server/mail/Mail.h"

namespace hadir::server {

/// Turns mails into customers, cases and interactions.
///
/// The customer is whoever has the sender's address, or is made from it; of a mail from one of our
/// own addresses it is the first recipient who is not us. The case is that of the mail it answers,
/// when that is the same customer's or the customer took the sender into the conversation; else the
/// one whose number its subject names for this customer; else a new one. All ids follow from the
/// mail, so reading it again changes nothing.
class MailRecords final
{
public:
    struct House
    {
        QStringList addresses; ///< ours: "help@shop.example", or "@shop.example" for all of them
        QString queue;         ///< where new cases go; none when empty
    };

    MailRecords(WorkspaceIndex &index, House house) : m_index(index), m_house(std::move(house)) {}

    /// Nothing is said to have happened after `now`.
    [[nodiscard]] core::Result<Imported> read(QByteArrayView bytes, core::Instant now);

private:
    struct Party
    {
        domain::CustomerId customer;
        std::optional<domain::ContactPointId> contactPoint;
    };

    [[nodiscard]] bool isOurs(const QString &address) const;
    [[nodiscard]] std::optional<MailAddress> counterpart(const Mail &mail,
                                                         domain::Direction direction) const;
    [[nodiscard]] Party party(Imported &out, const MailAddress &person, core::Instant at);
    [[nodiscard]] const MailThread *joined(const Mail &mail, const Party &party,
                                           const QString &address);
    [[nodiscard]] domain::CaseId caseOf(Imported &out, const Mail &mail, const Party &party,
                                        const domain::Interaction &told);

    WorkspaceIndex &m_index;
    House m_house;
};

/// When a mail was written, as far as can be believed: its own date, unless that is older than
/// mail or in the future of the server that took it in; else that server's. Absent when neither
/// says. Follows from the mail alone.
[[nodiscard]] std::optional<core::Instant> believableDate(const Mail &mail);
} // namespace hadir::server
