// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/Letter.h"

#include "app/html/CalmMarkup.h"
#include "app/html/LetterWriter.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <memory>

namespace hadir::html {

namespace {
/// What the parser's callbacks are given.
struct Page
{
    LetterWriter &writer;
    htmlParserCtxt *parser = nullptr;

    /// The parser has no business going on once nothing more is taken in.
    void stopWhenFull() const
    {
        if (writer.isFull())
            xmlStopParser(parser);
    }
};

QString textOf(const xmlChar *text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

QByteArrayView nameOf(const xmlChar *name)
{
    return {reinterpret_cast<const char *>(name)};
}

void start(void *page, const xmlChar *name, const xmlChar **attributes)
{
    Attributes read;
    for (const xmlChar **pair = attributes; pair && *pair; pair += 2) {
        const QByteArray key = nameOf(pair[0]).toByteArray().toLower();
        if (!read.contains(key))
            read.insert(key, textOf(pair[1]));
    }
    auto *ours = static_cast<Page *>(page);
    ours->writer.start(nameOf(name), read);
    ours->stopWhenFull();
}

void end(void *page, const xmlChar *name)
{
    static_cast<Page *>(page)->writer.end(nameOf(name));
}

void add(void *page, const xmlChar *text, int length)
{
    auto *ours = static_cast<Page *>(page);
    ours->writer.add(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
    ours->stopWhenFull();
}

void read(const QByteArray &markup, LetterWriter &writer)
{
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlNewParserCtxt(), &htmlFreeParserCtxt);
    if (!parser || markup.isEmpty())
        return;
    Page page{writer, parser.get()};
    xmlSAXHandler handler{};
    handler.startElement = &start;
    handler.endElement = &end;
    handler.characters = &add;
    handler.cdataBlock = &add;
    handler.ignorableWhitespace = &add;
    *parser->sax = handler; // no tree is built: its depth would bound what can be read
    parser->userData = &page;
    htmlCtxtReadMemory(parser.get(), markup.constData(), int(markup.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                           | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
}
} // namespace

Letter harmless(QStringView markup, const Reading &reading)
{
    LetterWriter writer(reading);
    const QString calm = CalmMarkup(markup.first(std::min(markup.size(), longestLetter))).read();
    read(calm.toUtf8(), writer);
    Letter letter = writer.finish();
    letter.isCut = letter.isCut || markup.size() > longestLetter;
    return letter;
}
} // namespace hadir::html
