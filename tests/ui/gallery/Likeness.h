// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>

namespace hadir::gallery {

/// A picture as it is kept: 32 steps of each colour, which a file of a third of the size holds and
/// no eye misses in a window.
[[nodiscard]] QImage coarse(const QImage &picture);

/// How alike two pictures are. What a rasteriser of another version rounds otherwise is alike; what
/// moved, came, went or changed its colour is not.
class Likeness final
{
public:
    Likeness(const QImage &expected, const QImage &found);

    [[nodiscard]] bool isSame() const;
    /// The squares in which they differ, of squareSide pixels.
    [[nodiscard]] const QList<QPoint> &squares() const { return m_squares; }
    /// What was found, pale, with what differs marked.
    [[nodiscard]] QImage marked() const;

    static constexpr int squareSide = 8;

private:
    QImage m_found;
    bool m_isOfOneSize;
    QList<QPoint> m_squares;
};
} // namespace hadir::gallery
