// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/papers.h"

#include "app/server/demo/chance.h"

#include <QRect>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server::demo {

namespace {
/// The colours of every picture, by number: paper, ink, line, accent, warning, night.
enum Ink : char { Paper, Text, Line, Accent, Warning, Night };
constexpr std::array<uchar, 18> palette{0xff, 0xff, 0xff, 0x34, 0x40, 0x54, 0xd0, 0xd5, 0xdd,
                                        0x0b, 0x7a, 0x75, 0xfe, 0xc8, 0x4b, 0x12, 0x16, 0x1c};

class Canvas final
{
public:
    Canvas(int width, int height, Ink ground)
        : m_width(width)
        , m_pixels(qsizetype(width) * height, ground)
    {}

    void fill(const QRect &area, Ink ink)
    {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const qsizetype from = qsizetype(y) * m_width + area.left();
            std::fill_n(m_pixels.begin() + from, area.width(), char(ink));
        }
    }

    [[nodiscard]] QByteArray png() const;

private:
    int m_width;
    QByteArray m_pixels; ///< one palette number each, row by row
};

void appendNumber(QByteArray &to, quint32 number)
{
    std::array<char, 4> bytes{};
    qToBigEndian(number, bytes.data());
    to.append(bytes.data(), qsizetype(bytes.size()));
}

/// CRC-32 as PNG wants it (ISO 3309).
quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

void appendChunk(QByteArray &to, const QByteArray &type, const QByteArray &content)
{
    appendNumber(to, quint32(content.size()));
    to.append(type).append(content);
    appendNumber(to, crcOf(type + content));
}

QByteArray Canvas::png() const
{
    const int height = int(m_pixels.size() / m_width);
    QByteArray header;
    appendNumber(header, quint32(m_width));
    appendNumber(header, quint32(height));
    header.append("\x08\x03\x00\x00\x00", 5); // 8 bits a pixel, palette, no interlace
    QByteArray rows;
    rows.reserve(m_pixels.size() + height);
    for (int y = 0; y < height; ++y)
        rows.append('\0').append(m_pixels.constData() + qsizetype(y) * m_width, m_width);

    QByteArray out("\x89PNG\r\n\x1a\n", 8);
    appendChunk(out, "IHDR"_ba, header);
    appendChunk(
        out, "PLTE"_ba,
        QByteArray(reinterpret_cast<const char *>(palette.data()), qsizetype(palette.size())));
    // qCompress puts four bytes of length before the zlib stream.
    appendChunk(out, "IDAT"_ba, qCompress(rows, 9).sliced(4));
    appendChunk(out, "IEND"_ba, {});
    return out;
}

/// A bank statement: two equal lines are marked.
Canvas statement(core::Dice &dice)
{
    Canvas canvas(320, 200, Paper);
    canvas.fill({0, 0, 320, 28}, Accent);
    canvas.fill({12, 10, 90, 8}, Paper);
    const qint64 first = between(1, 5, dice);
    for (int row = 0; row < 8; ++row) {
        const int y = 38 + row * 20;
        const bool marked = row == first || row == first + 1;
        if (marked)
            canvas.fill({8, y - 4, 304, 18}, Warning);
        canvas.fill({14, y, 40, 8}, Text);
        canvas.fill({70, y, int(marked ? 120 : between(60, 150, dice)), 8}, marked ? Text : Line);
        canvas.fill({264, y, int(marked ? 40 : between(24, 40, dice)), 8}, Text);
    }
    return canvas;
}

/// A speed test: one long bar beside the router, one short in the room.
Canvas speedtest(core::Dice &dice)
{
    Canvas canvas(280, 160, Night);
    canvas.fill({16, 16, 110, 10}, Line);
    canvas.fill({16, 52, 248, 20}, Text);
    canvas.fill({16, 52, int(between(180, 240, dice)), 20}, Accent);
    canvas.fill({16, 104, 248, 20}, Text);
    canvas.fill({16, 104, int(between(6, 30, dice)), 20}, Warning);
    canvas.fill({16, 136, int(between(80, 160, dice)), 6}, Line);
    return canvas;
}

/// A telephone's screen with a few messages.
Canvas screenshot(core::Dice &dice)
{
    Canvas canvas(180, 320, Paper);
    canvas.fill({0, 0, 180, 36}, Night);
    canvas.fill({14, 14, 70, 8}, Line);
    for (int row = 0; row < 4; ++row) {
        const int width = int(between(80, 130, dice));
        const int height = int(between(28, 48, dice));
        const int y = 50 + row * 62;
        canvas.fill({12, y, width, height}, row == 1 ? Warning : Line);
        for (int line = 8; line + 6 < height; line += 12)
            canvas.fill({20, y + line, int(between(30, width - 18, dice)), 5}, Text);
    }
    return canvas;
}

QByteArray pdfText(const QString &line)
{
    QByteArray out;
    for (const char letter : line.toLatin1()) {
        if (letter == '(' || letter == ')' || letter == '\\')
            out.append('\\');
        out.append(letter);
    }
    return out;
}
} // namespace

QByteArray pictureOf(QStringView subject, core::Dice &dice)
{
    if (subject == "statement"_L1)
        return statement(dice).png();
    if (subject == "speedtest"_L1)
        return speedtest(dice).png();
    return screenshot(dice).png();
}

QByteArray pdfOf(const QStringList &lines)
{
    QByteArray page = "BT /F1 11 Tf 16 TL 56 780 Td\n";
    for (const QString &line : lines)
        page += "(" + pdfText(line) + ") Tj T*\n";
    page += "ET\n";
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>"_ba,
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"_ba,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>"_ba,
        "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>"_ba,
    };
    QByteArray out = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype at = 0; at < objects.size(); ++at) {
        places += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(at + 1) + " 0 obj\n" + objects.at(at) + "\nendobj\n";
    }
    const QByteArray table = QByteArray::number(out.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return out + "xref\n0 " + count + "\n" + places + "trailer\n<< /Size " + count
           + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n";
}
} // namespace hadir::server::demo
