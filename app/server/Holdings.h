// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/Feed.h"
#include "app/server/policy.h"
#include "app/store/kin.h"

namespace hadir::server {

class News;
class Workspace;

/// The customers that one desk holds, as the server decides and has told it; who is on the way
/// there, and whom it is still to forget. Belongs to its conversation.
class Holdings final
{
public:
    Holdings(Workspace &workspace, const View &view);

    [[nodiscard]] bool isAll() const { return m_sight.all; }
    [[nodiscard]] const View &view() const { return m_view; }
    [[nodiscard]] const Sight &sight() const { return m_sight; }

    /// The desk says whom it has, and whom it needs for what waits there: those are to be there as
    /// if they had been opened. What else enters and leaves since follows from the working set as
    /// it is now.
    [[nodiscard]] core::Result<void> begin(const QList<domain::CustomerId> &there,
                                           const QList<domain::CustomerId> &needs);
    /// Something happened since: whoever has left the working set is not brought and not told of
    /// any more. Who has entered is found by going through the news.
    [[nodiscard]] core::Result<void> recheck();
    /// This customer is to be there as well.
    [[nodiscard]] core::Result<void> want(domain::CustomerId customer);

    [[nodiscard]] bool isComplete() const { return m_entering.isEmpty(); }
    /// Entities of those who are on the way; about.
    [[nodiscard]] core::Result<qint64> countEntering() const;
    /// The next ones who enter, whole; at least one while there are any.
    [[nodiscard]] core::Result<Changes> bring(Feed::Limits limits);
    /// Whom the desk is to forget and was not told of yet.
    [[nodiscard]] QList<domain::CustomerId> takeLeft() { return std::exchange(m_left, {}); }

    /// This desk's part of the news.
    struct Share
    {
        bool isAll = false;                ///< whatever happened, for who holds all and may read it
        QList<qsizetype> shown;            ///< else these places in the slice,
        QList<domain::CustomerId> entered; ///< everything of these,
        QList<domain::CustomerId> left;    ///< and that these are gone

        [[nodiscard]] bool isEmpty() const
        {
            return !isAll && shown.isEmpty() && entered.isEmpty() && left.isEmpty();
        }
        /// The same for desks that are told the same.
        [[nodiscard]] QByteArray name() const;
    };
    /// From here on the desk holds whom the share says.
    [[nodiscard]] core::Result<Share> take(News &news);

private:
    [[nodiscard]] QList<domain::CustomerId> concernedBy(const News &news);
    [[nodiscard]] core::Result<void> add(const QList<domain::CustomerId> &needs,
                                         QSet<domain::CustomerId> &wanted);

    Workspace &m_workspace;
    View m_view;
    Sight m_sight;
    store::Kin m_kin; ///< as of what the desk was told last
    QList<domain::CustomerId> m_entering;
    QList<domain::CustomerId> m_left;
};
} // namespace hadir::server
