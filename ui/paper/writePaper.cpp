// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/writePaper.h"

#include "app/core/fileFailure.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr double bodyPoints = 10;
constexpr double titlePoints = 16;
constexpr double footPoints = 8;
constexpr double marginMillimetres = 18;
constexpr auto inkOfMuted = 0x55;
constexpr qsizetype heaviestPart = 60'000; ///< letters; some twenty pages
constexpr qsizetype lineWeight = 40;       ///< a paragraph costs as much as so many letters

QTextCharFormat letters(double points, QFont::Weight weight = QFont::Normal,
                        const QColor &ink = Qt::black)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(ink);
    return format;
}

/// Puts words into a document, a paragraph each.
class Page final
{
public:
    /// One step for the document: laid out after each paragraph it would cost the square of them.
    Page(QTextDocument &document, Qt::LayoutDirection direction)
        : m_cursor(&document)
        , m_direction(direction)
    {
        m_cursor.beginEditBlock();
    }
    ~Page() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Page)

    [[nodiscard]] QTextCursor &cursor() { return m_cursor; }

    /// Ours: in the direction of the window.
    void say(const QString &text, const QTextCharFormat &format, double above = 0)
    {
        begin(above, m_direction);
        m_cursor.insertText(text, format);
    }
    /// Theirs: each paragraph as it is, in its own direction.
    void quote(const QString &text, const QTextCharFormat &format, double inset = 0)
    {
        const QStringList paragraphs = QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
        for (const QString &paragraph : paragraphs) {
            begin(0, paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight, inset);
            m_cursor.insertText(paragraph, format);
        }
    }

private:
    void begin(double above, Qt::LayoutDirection direction, double inset = 0)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setLeftMargin(inset);
        block.setRightMargin(inset);
        block.setLayoutDirection(direction);
        // An Arabic quotation in an English paper begins where its first letter is read.
        block.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                        : Qt::AlignLeft | Qt::AlignAbsolute);
        if (m_isFresh)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFresh = false;
    }

    QTextCursor m_cursor;
    Qt::LayoutDirection m_direction;
    bool m_isFresh = true;
};

void layFacts(const Paper &paper, Page &page)
{
    const QTextCharFormat muted =
        letters(bodyPoints, QFont::Normal, QColor(inkOfMuted, inkOfMuted, inkOfMuted));
    for (const auto &[name, value] : paper.facts) {
        page.say(name + u":\u2002"_s, muted, 2);
        page.cursor().insertText(value, letters(bodyPoints));
    }
}

void layEntry(const Paper::Entry &entry, Page &page)
{
    const QColor grey(inkOfMuted, inkOfMuted, inkOfMuted);
    page.say(entry.heading, letters(bodyPoints, QFont::DemiBold), 10);
    page.cursor().insertText(u"\u2003"_s + entry.moment, letters(footPoints, QFont::Normal, grey));
    QTextCharFormat words = letters(bodyPoints);
    if (entry.isNote)
        words.setFontItalic(true);
    if (!entry.body.isEmpty())
        page.quote(entry.body, words, entry.isNote ? 12 : 0);
    if (!entry.remark.isEmpty())
        page.say(entry.remark, letters(bodyPoints, QFont::DemiBold), 2);
    for (const QString &file : entry.files)
        page.say(u"\u2022 "_s + file, letters(footPoints, QFont::Normal, grey), 2);
}

/// Some of the entries; with the first of them stands what is above all.
struct Part
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// As many of the entries from there on as are laid out in a moment; one at least.
Part partFrom(const Paper &paper, qsizetype begin)
{
    Part part{begin, begin};
    qsizetype weight = 0;
    while (part.end < paper.entries.size() && weight < heaviestPart) {
        const QString &body = paper.entries[part.end].body;
        weight += body.size() + lineWeight * (1 + body.count(u'\n'));
        ++part.end;
    }
    return part;
}

void layOut(const Paper &paper, Part part, QTextDocument &document)
{
    Page page(document, paper.direction);
    if (part.begin == 0) {
        page.say(paper.title, letters(titlePoints, QFont::DemiBold));
        if (!paper.about.isEmpty())
            page.say(paper.about, letters(bodyPoints + 1), 2);
        layFacts(paper, page);
        if (!paper.remark.isEmpty())
            page.say(paper.remark, letters(bodyPoints, QFont::DemiBold), 8);
    }
    for (qsizetype at = part.begin; at < part.end; ++at)
        layEntry(paper.entries[at], page);
}

/// The pages of one part.
class Sheets final
{
public:
    Sheets(const Paper &paper, Part part, QPagedPaintDevice &device, QPainter &painter)
        : m_paper(paper)
        , m_painter(painter)
    {
        QFont small;
        small.setPointSizeF(footPoints);
        m_small = QFont(small, &device);
        const double footHeight = QFontMetricsF(m_small).height() * 2;
        m_page = QRectF(0, 0, device.width(), device.height() - footHeight);
        m_foot = QRectF(0, m_page.height(), device.width(), footHeight);
        m_document.setUndoRedoEnabled(false);
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(QFont());
        QTextOption option = m_document.defaultTextOption();
        option.setTextDirection(paper.direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_document.setDefaultTextOption(option);
        layOut(paper, part, m_document);
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setPageSize(m_page.size());
    }

    [[nodiscard]] int count() const { return m_document.pageCount(); }

    /// `number` is that of the page among all.
    void paint(int page, int number)
    {
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = m_page.translated(0, m_page.height() * page);
        m_painter.save();
        m_painter.translate(0, -m_page.height() * page);
        m_painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
        const bool isMirrored = m_paper.direction == Qt::RightToLeft;
        const auto start = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
        const auto end = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
        m_painter.setFont(m_small);
        m_painter.setPen(QColor(inkOfMuted, inkOfMuted, inkOfMuted));
        m_painter.setLayoutDirection(m_paper.direction);
        m_painter.drawText(m_foot, int(start | Qt::AlignAbsolute | Qt::AlignBottom), m_paper.foot);
        m_painter.drawText(m_foot, int(end | Qt::AlignAbsolute | Qt::AlignBottom),
                           QLocale().toString(number));
    }

private:
    const Paper &m_paper;
    QPainter &m_painter;
    QTextDocument m_document;
    QFont m_small;
    QRectF m_page;
    QRectF m_foot;
};
} // namespace

core::Result<void> writePaper(const Paper &paper, QPagedPaintDevice &device, const PageTold &told,
                              const std::function<void()> &abort)
{
    QPainter painter;
    if (!painter.begin(&device))
        return core::fail(core::FailureKind::Storage, u"nothing can be painted there"_s);
    const qsizetype all = paper.entries.size();
    int number = 0;
    Part part;
    do {
        part = partFrom(paper, part.end);
        Sheets sheets(paper, part, device, painter);
        for (int page = 0; page < sheets.count(); ++page) {
            if (number > 0 && !device.newPage())
                return core::fail(core::FailureKind::Storage, u"no further page"_s);
            sheets.paint(page, ++number);
            const bool isLast = page + 1 == sheets.count();
            if (told && !told(isLast ? part.end : part.begin, all)) {
                if (abort)
                    abort();
                return core::fail(core::FailureKind::Cancelled, {});
            }
        }
    } while (part.end < all);
    if (!painter.end())
        return core::fail(core::FailureKind::Storage, u"the last page was not taken"_s);
    return {};
}

core::Result<void> writePdf(const Paper &paper, const QString &path, const PageTold &told)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::failureOf(file);
    {
        QPdfWriter writer(&file);
        writer.setTitle(paper.title);
        writer.setCreator(u"Hadir"_s);
        const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter);
        if (auto ok = writePaper(paper, writer, told); !ok) {
            file.cancelWriting();
            return ok;
        }
    }
    if (!file.commit())
        return core::failureOf(file);
    return {};
}
} // namespace hadir::ui
