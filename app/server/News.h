// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/Feed.h"
#include "app/server/Holdings.h"
#include "app/server/WorkingSets.h"
#include "app/store/kin.h"
#include "app/wire/PageBody.h"

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
    /// Who is merged with whom by now.
    [[nodiscard]] const store::Kin &kin() const { return m_kin; }
    /// Who works with one of them now.
    [[nodiscard]] core::Result<Reach> reachOf(Workspace &workspace, domain::CustomerId customer);
    /// What a share comes to.
    struct Part
    {
        wire::PageBody body;
        QList<wire::Horizon> horizons;
    };
    /// A desk's share of it, made when nobody needed it yet. Until the next one is asked for.
    [[nodiscard]] core::Result<const Part *>
    partOf(Workspace &workspace, const Holdings::Share &share, const QByteArray &name);

    /// The frame that goes by that name; made by `make` when nobody needed it yet.
    template <class Make>
    [[nodiscard]] const wire::Frame &frame(const QByteArray &name, const Make &make)
    {
        const auto known = m_frames.find(name);
        return known != m_frames.end() ? *known : *m_frames.insert(name, make());
    }

private:
    [[nodiscard]] core::Result<Changes> changesOf(Workspace &workspace,
                                                  const Holdings::Share &share);

    Slice m_slice;
    QList<domain::CustomerId> m_customers;
    store::Kin m_kin;
    QHash<domain::CustomerId, Reach> m_reaches;
    QHash<domain::CustomerId, Stretch> m_entering;
    QHash<QByteArray, Part> m_parts;
    QHash<QByteArray, wire::Frame> m_frames;
};
} // namespace hadir::server
