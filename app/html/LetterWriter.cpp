// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/LetterWriter.h"

#include "app/html/writtenAttributes.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace hadir::html {

namespace {
constexpr qint64 mostElements = 20'000;
constexpr qsizetype deepestSource = 250; ///< libxml2 itself gives up at 256
constexpr qsizetype deepest = 32;
constexpr int deepestTable = 4;
constexpr qsizetype longestParagraph = 5'000;
constexpr int mostParts = 200;

// About microseconds that laying out takes, measured.
constexpr qint64 weightOfTable = 100;
constexpr qint64 weightOfCell = 60;
constexpr qint64 weightOfBlock = 40;
constexpr qint64 weightOfLink = 120;
constexpr qint64 weightOfTag = 25;
constexpr qint64 weightOfSpan = 400; ///< over several rows or columns

qint64 weightOf(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Table:
        return weightOfTable;
    case Treatment::Row:
    case Treatment::Cell:
        return weightOfCell;
    case Treatment::Block:
    case Treatment::Item:
    case Treatment::List:
    case Treatment::Line:
    case Treatment::Picture:
        return weightOfBlock;
    case Treatment::Link:
        return weightOfLink;
    default:
        return weightOfTag;
    }
}

QString plainKey(const QString &source)
{
    const QString trimmed = source.trimmed();
    if (!trimmed.startsWith(u"cid:"_s, Qt::CaseInsensitive))
        return {};
    const QString id = QUrl::fromPercentEncoding(trimmed.mid(4).toUtf8());
    return id.startsWith(u'<') && id.endsWith(u'>') ? id.mid(1, id.size() - 2) : id;
}
} // namespace

void LetterWriter::start(QByteArrayView name, const Attributes &attributes)
{
    if (m_isFull)
        return;
    if (++m_elements > mostElements || m_sources.size() >= deepestSource)
        return cut();
    const Element element = elementNamed(name);
    const InlineStyle style = InlineStyle::read(attributes.value("style"));
    const bool isInGone = !m_sources.isEmpty() && m_sources.last().isGone;
    const bool isGone = isInGone || element.treatment == Treatment::Gone || style.isHidden
                        || attributes.contains("hidden");
    const bool isApart = element.treatment == Treatment::Apart;
    m_sources.append({name.toByteArray(), m_tags.count(), isGone, isApart});
    if (!isGone)
        write(element, attributes, style);
    else if (!isInGone && element.treatment == Treatment::Picture)
        ++m_letter.leftOutPictures;
}

void LetterWriter::end(QByteArrayView name)
{
    for (qsizetype at = m_sources.size() - 1; at >= 0; --at) {
        if (m_sources[at].name != name)
            continue;
        closeDownTo(std::min(m_sources[at].tags, m_tags.count()));
        if (m_sources[at].isApart)
            apart();
        m_sources.resize(at);
        return;
    }
}

void LetterWriter::write(const Element &element, const Attributes &attributes,
                         const InlineStyle &style)
{
    const Treatment frame = m_tags.frame();
    const bool isDeep = m_tags.count() >= deepest;
    const QString written = writtenAttributes(element, attributes, style, m_reading);
    switch (element.treatment) {
    case Treatment::Loose:
    case Treatment::Gone:
        return;
    case Treatment::Apart:
        return apart();
    case Treatment::Line:
        return writeLine(element);
    case Treatment::Picture:
        return writePicture(attributes);
    case Treatment::Link:
        if (!written.contains(u" href="_s))
            return;
        [[fallthrough]];
    case Treatment::Inline:
        if (isDeep || (element.written == u"span" && written.isEmpty()))
            return;
        ensurePlace();
        writePending();
        return open(element.treatment, element.written, written);
    case Treatment::Block:
    case Treatment::List:
    case Treatment::Item:
        if (isDeep)
            return apart();
        ensurePlace();
        if (element.treatment == Treatment::Item && !m_tags.isInList())
            return open(Treatment::Block, u"div"_s, written);
        return open(element.treatment, element.written, written);
    case Treatment::Table:
        if (m_tags.tableDepth() >= deepestTable || m_tags.count() + 4 >= deepest)
            return apart();
        ensurePlace();
        return open(Treatment::Table, element.written, written);
    case Treatment::Section: // says nothing that is seen
        return;
    case Treatment::Row:
        return frame == Treatment::Loose ? apart() : openRow(written);
    case Treatment::Cell:
        return frame == Treatment::Loose ? apart() : openCell(element.written, written);
    }
}

void LetterWriter::open(Treatment treatment, const QString &name, const QString &attributes,
                        bool isForOrder)
{
    const bool isAmongWords = treatment == Treatment::Inline || treatment == Treatment::Link;
    if (isAmongWords && isHeavy()) {
        breakParagraph();
    } else if (!isAmongWords) {
        splitWhenHeavy();
        m_text.beginParagraph();
        m_isAtStart = true;
        m_wantsLine = false;
    }
    if (!isForOrder)
        m_sources.last().tags = m_tags.count();
    put({treatment, name, u'<' + name + attributes + u'>', isForOrder});
}

void LetterWriter::put(const OpenTag &tag)
{
    m_part += tag.start;
    m_tags.open(tag);
    weigh(weightOf(tag.treatment));
}

void LetterWriter::openRow(const QString &attributes)
{
    // What was put there for order ends where real order begins.
    closeDownTo(m_tags.count() - m_tags.forOrder());
    if (m_tags.frame() == Treatment::Table)
        open(Treatment::Row, u"tr"_s, attributes);
    else
        apart();
}

void LetterWriter::openCell(const QString &name, const QString &attributes)
{
    if (m_tags.frame() == Treatment::Cell)
        closeDownTo(m_tags.count() - std::min<qsizetype>(1, m_tags.forOrder()));
    if (m_tags.frame() == Treatment::Table)
        open(Treatment::Row, u"tr"_s, {}, true);
    if (m_tags.frame() != Treatment::Row)
        return apart();
    open(Treatment::Cell, name, attributes);
    weigh(weightOfSpan * attributes.count(u"span="_s));
}

void LetterWriter::ensurePlace()
{
    if (m_tags.frame() == Treatment::Table)
        open(Treatment::Row, u"tr"_s, {}, true);
    if (m_tags.frame() == Treatment::Row)
        open(Treatment::Cell, u"td"_s, {}, true);
}

void LetterWriter::closeDownTo(qsizetype count)
{
    while (m_tags.count() > count) {
        const OpenTag tag = m_tags.close();
        m_part += u"</"_s + tag.name + u'>';
        if (tag.treatment == Treatment::Inline || tag.treatment == Treatment::Link)
            continue;
        m_text.beginParagraph();
        m_isAtStart = true;
        m_wantsLine = false;
    }
}

void LetterWriter::apart()
{
    m_wantsLine = !m_isAtStart;
}

void LetterWriter::writePending()
{
    if (!std::exchange(m_wantsLine, false))
        return;
    m_part += u"<br />"_s;
    weigh(weightOfBlock);
}

void LetterWriter::writeLine(const Element &element)
{
    m_wantsLine = false;
    m_isAtStart = true;
    if (++m_lines > mostBlankLines + 1)
        return;
    ensurePlace();
    splitWhenHeavy();
    m_part += u'<' + element.written + u" />"_s;
    m_text.beginAnew();
    weigh(weightOfBlock);
}

void LetterWriter::writePicture(const Attributes &attributes)
{
    const QString name = m_reading.pictures.value(plainKey(attributes.value("src")));
    if (name.isEmpty())
        return leaveOut(attributes);
    ensurePlace();
    splitWhenHeavy();
    writePending();
    m_part += u"<img src=\"cid:%1\""_s.arg(writtenValue(name)) + writtenSize(attributes);
    if (const QString alt = attributes.value("alt").simplified().left(200); !alt.isEmpty())
        m_part += u" alt=\"%1\""_s.arg(writtenValue(alt));
    m_part += u" />"_s;
    showSomething();
    if (!m_letter.pictures.contains(name))
        m_letter.pictures += name;
    weigh(weightOfBlock);
}

/// A picture that is not shown: counted, and what it is said to show kept.
void LetterWriter::leaveOut(const Attributes &attributes)
{
    ++m_letter.leftOutPictures;
    const QString alt = attributes.value("alt").simplified().left(200);
    if (m_reading.leftOut == LeftOut::Marked) {
        ensurePlace();
        writePending();
        showSomething();
        m_part += alt.isEmpty() ? u"<img />"_s : u"<img alt=\"%1\" />"_s.arg(writtenValue(alt));
        weigh(weightOfTag);
    } else if (!alt.isEmpty()) {
        add(u'[' + alt + u']');
    }
}

void LetterWriter::add(QStringView text)
{
    if (m_isFull || (!m_sources.isEmpty() && m_sources.last().isGone))
        return;
    const Treatment frame = m_tags.frame();
    if (text.trimmed().isEmpty() && (frame == Treatment::Table || frame == Treatment::Row))
        return;
    ensurePlace();
    // In pieces, so that a text without any paragraph is broken all the same.
    const LineEnds ends = lineEnds();
    const qsizetype longestPiece = ends == LineEnds::Kept ? 100 : 1'000;
    while (!text.isEmpty() && !m_isFull) {
        qsizetype length = std::min(text.size(), longestPiece);
        if (length < text.size() && text[length - 1].isHighSurrogate())
            --length;
        const bool isNewLine = m_wantsLine || ends == LineEnds::Kept;
        if (m_text.paragraph() > longestParagraph || (isNewLine && isHeavy()))
            breakParagraph();
        const QString written = m_text.written(text.first(length), ends);
        if (!written.trimmed().isEmpty()) {
            writePending();
            showSomething();
        }
        m_part += written;
        weigh(length);
        if (ends == LineEnds::Kept)
            weigh(weightOfBlock * written.count(u'\n'));
        text = text.sliced(length);
    }
}

/// The part is worth showing.
void LetterWriter::showSomething()
{
    m_hasWords = true;
    m_isAtStart = false;
    m_lines = 0;
}

LineEnds LetterWriter::lineEnds() const
{
    return m_tags.isIn(u"pre") ? LineEnds::Kept : LineEnds::Spaces;
}

/// Ends the paragraph in the middle of its words and goes on in a new one.
void LetterWriter::breakParagraph()
{
    const qsizetype block = m_tags.innermostBlock();
    const QList<OpenTag> again = m_tags.all().sliced(block);
    closeDownTo(block);
    if (again.isEmpty())
        m_part += u"<p></p>"_s;
    for (const OpenTag &tag : again)
        put(tag);
    m_text.beginParagraph();
    splitWhenHeavy();
}

/// The deeper in tables, the more often is it measured.
void LetterWriter::weigh(qint64 weight)
{
    m_weight += weight << std::max(0, m_tags.tableDepth() - 1);
}

bool LetterWriter::isHeavy() const
{
    return m_reading.partWeight > 0 && m_weight >= m_reading.partWeight;
}

void LetterWriter::splitWhenHeavy()
{
    if (!isHeavy())
        return;
    QString ends;
    QString starts;
    m_weight = 0;
    for (const OpenTag &tag : m_tags.all()) {
        ends.prepend(u"</"_s + tag.name + u'>');
        starts += tag.start;
        m_weight += weightOf(tag.treatment);
    }
    if (m_hasWords) // else nobody misses it
        m_letter.parts += m_part + ends;
    m_part = starts;
    m_hasWords = false;
    if (m_letter.parts.size() >= mostParts)
        cut();
}

Letter LetterWriter::finish()
{
    closeDownTo(0);
    if (m_hasWords || m_letter.parts.isEmpty())
        m_letter.parts += m_part;
    return m_letter;
}
} // namespace hadir::html
