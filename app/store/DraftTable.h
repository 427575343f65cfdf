// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/store/Database.h"

#include <QList>

namespace hadir::store {

/// Words that are not sent yet. One a customer, case and way (a channel or note).
struct Draft
{
    domain::CustomerId customer;
    std::optional<domain::CaseId> caseId;
    domain::Channel channel = domain::Channel::Note;
    QString body;
    core::Instant savedAt;
    /// The case's newest message as the writer has seen it: ReplyToCustomer::after.
    std::optional<domain::InteractionId> after;
    QList<domain::AttachedFile> files = {};

    /// Whether there is nothing to keep.
    [[nodiscard]] bool isEmpty() const { return body.isEmpty() && files.isEmpty(); }
    bool operator==(const Draft &) const = default;
};

/// How a draft read at an earlier moment.
struct DraftVersion
{
    qint64 number = 0;
    domain::Channel channel = domain::Channel::Note;
    QString body;
    core::Instant savedAt;
    QList<domain::AttachedFile> files = {};

    bool operator==(const DraftVersion &) const = default;
};

/// The half-written words in work.db. Made for one question to a WorkFile, whose database it uses.
class DraftTable final
{
public:
    explicit DraftTable(Database &database) : m_database(database) {}

    /// Keeps the draft, or forgets it when it is empty.
    [[nodiscard]] core::Result<void> save(const Draft &draft) const;
    [[nodiscard]] core::Result<QList<Draft>> of(domain::CustomerId customer) const;
    /// Of all customers, the newest first, at most `limit`.
    [[nodiscard]] core::Result<QList<Draft>> newest(int limit) const;

    /// How what was written to this customer in this case read earlier and may stand again in what
    /// goes by this channel, newest first, at most 50, for 30 days; also after it was discarded or
    /// sent. A message to the customer gets no words of a note. Whoever types on gets a new version
    /// once a minute, whoever takes words away at once.
    [[nodiscard]] core::Result<QList<DraftVersion>>
    versions(domain::CustomerId customer, const std::optional<domain::CaseId> &caseId,
             domain::Channel channel) const;

private:
    [[nodiscard]] core::Result<void> keepVersion(const Draft &draft) const;

    Database &m_database;
};
} // namespace hadir::store
