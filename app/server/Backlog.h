// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace hadir::server {

/// How much may wait on the way to somebody who goes on asking. It is told by how much there is,
/// and one message may be larger than all the rest: a page on a slow line is no sign that nobody
/// reads. So what is allowed stands beside the largest message that is on its way.
class Backlog final
{
public:
    /// Of bytes beside that message: answers nobody fetches, pongs among them.
    void allow(qint64 bytes) { m_allowed = bytes; }
    /// Another message goes; `queued` is what waits before it. Only one that was given to a line
    /// with room may be large, so the larger of two is enough.
    void add(qint64 bytes, qint64 queued)
    {
        settle(queued);
        m_largest = qMax(m_largest, bytes);
    }
    /// So much waits still.
    void settle(qint64 queued)
    {
        if (queued < roomyBelow)
            m_largest = 0;
    }
    [[nodiscard]] bool isTooMuch(qint64 queued) const { return queued > m_allowed + m_largest; }

    /// Whoever has no more than this to fetch is as good as up to date.
    static constexpr qint64 roomyBelow = 512 * 1024;

private:
    qint64 m_allowed = 0;
    qint64 m_largest = 0; ///< of the messages that are on their way
};
} // namespace hadir::server
