// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/Feed.h"
#include "app/server/Holdings.h"
#include "app/server/WorkingSets.h"
#include "app/wire/codec.h"

namespace hadir::server {

class Workspace;

/// What happened lately, as it is told to everybody who is live: read once, whom it concerns found
/// out once, and each page that several are owed encoded once. Goes with the turn it was made in.
class News final
{
public:
    [[nodiscard]] static core::Result<News> since(Workspace &workspace, qint64 revision);

    [[nodiscard]] const Slice &slice() const { return m_slice; }
    /// The customers whom it is about.
    [[nodiscard]] const QList<domain::CustomerId> &customers() const { return m_customers; }
    /// Who works with one of them now.
    [[nodiscard]] core::Result<Reach> reachOf(Workspace &workspace, domain::CustomerId customer);
    /// A desk's share of it, as it stands in a page.
    [[nodiscard]] core::Result<Changes> changesOf(Workspace &workspace,
                                                  const Holdings::Share &share);

    /// The frame that goes by that name; made by `make` when nobody needed it yet.
    template <class Make>
    [[nodiscard]] const wire::Frame &frame(const QByteArray &name, const Make &make)
    {
        const auto known = m_frames.find(name);
        return known != m_frames.end() ? *known : *m_frames.insert(name, make());
    }

private:
    Slice m_slice;
    QList<domain::CustomerId> m_customers;
    QHash<domain::CustomerId, Reach> m_reaches;
    QHash<domain::CustomerId, Stretch> m_entering;
    QHash<QByteArray, wire::Frame> m_frames;
};
} // namespace hadir::server
