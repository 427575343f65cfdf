// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/Likeness.h"

#include <QPainter>

#include <cmath>

namespace hadir::gallery {
namespace {

constexpr int steps = 31;         // from black to white
constexpr int mostOfASquare = 10; // mean difference of a channel, of 255
constexpr int mostSquares = 2;    // a caret is one; a letter is more
constexpr int channels = 3;

int rounded(int value)
{
    return ((value * steps + 127) / 255 * 255 + steps / 2) / steps;
}

/// Mean difference of the channels within one square.
int differenceIn(const QImage &one, const QImage &other, const QRect &square)
{
    int sum = 0;
    for (int y = square.top(); y <= square.bottom(); ++y) {
        for (int x = square.left(); x <= square.right(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            sum += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b))
                   + std::abs(qBlue(a) - qBlue(b));
        }
    }
    return sum / (channels * square.width() * square.height());
}
} // namespace

QImage coarse(const QImage &picture)
{
    QImage out = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> places;
    QImage indexed(out.size(), QImage::Format_Indexed8);
    QList<QRgb> colours;
    for (int y = 0; y < out.height(); ++y) {
        uchar *line = indexed.scanLine(y);
        for (int x = 0; x < out.width(); ++x) {
            const QRgb was = out.pixel(x, y);
            const QRgb now = qRgb(rounded(qRed(was)), rounded(qGreen(was)), rounded(qBlue(was)));
            out.setPixel(x, y, now);
            auto place = places.constFind(now);
            if (place == places.constEnd()) {
                place = places.insert(now, int(colours.size()));
                colours.append(now);
            }
            line[x] = uchar(*place); // of no use once there are more than 256
        }
    }
    if (colours.size() > 256)
        return out;
    indexed.setColorTable(colours);
    return indexed;
}

Likeness::Likeness(const QImage &expected, const QImage &found)
    : m_found(found)
    , m_isOfOneSize(expected.size() == found.size())
{
    if (!m_isOfOneSize)
        return;
    const QRect all = found.rect();
    for (int y = 0; y < all.height(); y += squareSide) {
        for (int x = 0; x < all.width(); x += squareSide) {
            const QRect square = QRect(x, y, squareSide, squareSide).intersected(all);
            if (differenceIn(expected, found, square) > mostOfASquare)
                m_squares.append({x, y});
        }
    }
}

bool Likeness::isSame() const
{
    return m_isOfOneSize && m_squares.size() <= mostSquares;
}

QImage Likeness::marked() const
{
    QImage out = m_found.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&out);
    painter.fillRect(out.rect(), QColor(255, 255, 255, 160));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(220, 0, 90, 120));
    for (const QPoint &square : m_squares)
        painter.drawRect(QRect(square, QSize(squareSide, squareSide)));
    return out;
}
} // namespace hadir::gallery
