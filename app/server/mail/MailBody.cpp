// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/MailBody.h"

#include "app/server/mail/fileEndings.h"
#include "app/server/mail/headerWords.h"
#include "app/server/mail/htmlText.h"
#include "app/server/mail/plainText.h"
#include "app/server/mail/transferEncoding.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qsizetype longestTextBytes = 4 * 1024 * 1024; // more than a million characters need

bool isEnriched(QByteArrayView mediaType)
{
    return mediaType == "text/enriched" || mediaType == "text/richtext";
}

/// A plain text that is only there to say that the mail is HTML.
bool isStandIn(QStringView plain, QStringView html)
{
    return plain.size() < 400 && plain.contains(u"html", Qt::CaseInsensitive)
           && html.size() > 2 * plain.size();
}

QString withoutBlankEnds(QStringView text)
{
    if (isBlank(text))
        return {};
    const qsizetype first =
        std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); }) - text.begin();
    const qsizetype line = text.lastIndexOf(u'\n', first);
    while (text.back().isSpace())
        text.chop(1);
    return text.sliced(line + 1).toString();
}

QString withoutTags(QString enriched)
{
    constexpr QChar doubled(0xfdd0); // a noncharacter stands for << meanwhile
    enriched.replace(u"<<"_s, QString(doubled));
    return htmlText(u"<pre>"_s + enriched, HtmlExtras::Hidden).replace(doubled, u'<');
}
} // namespace

void MailBody::read(const MimePart &mail)
{
    Words words = wordsOf(mail);
    const auto report =
        std::ranges::find(m_attachments, u"message/delivery-status"_s, &MailAttachment::mediaType);
    if (isBlank(words.text) && report != m_attachments.end())
        words = {QString::fromUtf8(report->bytes), TextOrigin::Plain}; // a bounce without words
    const CalmText text = calm(words.text);
    if (text.isCut)
        m_defects.insert(MailDefect::TextCut);
    m_text = withoutBlankEnds(text.text);
    m_origin = m_text.isEmpty() ? TextOrigin::Nothing : words.origin;
    for (MailAttachment &file : m_attachments) {
        if (!file.contentId.isEmpty()
            && m_html.contains(u"cid:"_s + file.contentId, Qt::CaseInsensitive))
            file.role = AttachmentRole::Inline;
    }
}

MailBody::Words MailBody::wordsOf(const MimePart &part)
{
    if (part.isMultipart())
        return part.mediaType == "multipart/alternative" ? wordsOfAlternative(part)
                                                         : wordsOfSequence(part);
    const bool isLostMultipart = part.mediaType.startsWith("multipart/");
    if (isLostMultipart && part.disposition.value() != "attachment")
        return wordsOfPlain(part); // its boundary never came: show what is there
    if (isFile(part)) {
        attach(part);
        return {};
    }
    return part.mediaType == "text/html" ? wordsOfHtml(part) : wordsOfPlain(part);
}

MailBody::Words MailBody::wordsOfAlternative(const MimePart &part)
{
    Words plain;
    Words rich;
    for (const MimePart &child : part.parts) {
        Words words = wordsOf(child);
        if (isBlank(words.text))
            continue;
        if (words.origin == TextOrigin::Html)
            rich = std::move(words); // the last one is the richest
        else if (plain.text.isEmpty())
            plain = std::move(words);
    }
    const bool isPlainEnough = !plain.text.isEmpty() && !isStandIn(plain.text, rich.text);
    return isPlainEnough || rich.text.isEmpty() ? plain : rich;
}

MailBody::Words MailBody::wordsOfSequence(const MimePart &part)
{
    Words all;
    for (const MimePart &child : part.parts) {
        Words words = wordsOf(child);
        if (isBlank(words.text))
            continue;
        if (all.text.isEmpty())
            all = std::move(words);
        else
            all.text += (all.text.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s) + words.text;
    }
    return all;
}

QString MailBody::decoded(QByteArrayView bytes, QByteArrayView charset)
{
    if (bytes.size() > longestTextBytes) {
        m_defects.insert(MailDefect::TextCut);
        bytes = bytes.first(longestTextBytes);
    }
    const DecodedText text = decodeText(bytes, charset, m_bodyCharset);
    if (text.isGuess)
        m_defects.insert(MailDefect::BodyCharsetGuessed);
    return text.text;
}

MailBody::Words MailBody::wordsOfPlain(const MimePart &part)
{
    const QByteArray content = part.content(m_defects);
    QByteArray left;
    qsizetype start = 0;
    for (const UuFile &file : uuFilesIn(content)) {
        const QString name = safeFileName(decodeText(file.name, {}, m_bodyCharset).text);
        attach({.fileName = name, .mediaType = u"application/octet-stream"_s, .bytes = file.bytes});
        left += QByteArrayView(content).sliced(start, file.start - start);
        start = file.end;
    }
    left += QByteArrayView(content).sliced(start);
    QString text = decoded(left, part.type.bytes("charset"));
    if (isEnriched(part.mediaType))
        text = withoutTags(text);
    else if (part.type.bytes("format").toLower() == "flowed")
        text = unflowed(text, part.type.bytes("delsp").toLower() == "yes" ? FlowSpace::Goes
                                                                          : FlowSpace::Stays);
    return {text, TextOrigin::Plain};
}

MailBody::Words MailBody::wordsOfHtml(const MimePart &part)
{
    const QByteArray content = part.content(m_defects);
    const QByteArray named = part.type.bytes("charset");
    const QString html = decoded(content, isKnownCharset(named) ? named : htmlCharset(content));
    m_html += html;
    attach({.fileName = u"message.html"_s,
            .mediaType = u"text/html"_s,
            .bytes = html.toUtf8(),
            .role = AttachmentRole::OriginalHtml});
    return {htmlText(html, HtmlExtras::Shown), TextOrigin::Html};
}

/// Whether a part is a file beside the text rather than a piece of it.
bool MailBody::isFile(const MimePart &part) const
{
    const bool isReadable = part.mediaType == "text/plain" || part.mediaType == "text/html"
                            || isEnriched(part.mediaType);
    if (!isReadable || part.disposition.value() == "attachment")
        return true;
    const bool isNamed = !part.disposition.bytes("filename").isEmpty();
    return isNamed
           || (!part.type.bytes("name").isEmpty() && part.disposition.value() != "inline"
               && !m_html.isEmpty());
}

QString MailBody::fileNameOf(const MimePart &part) const
{
    const DecodedText names[] = {
        part.disposition.text("filename", m_bodyCharset), part.type.text("name", m_bodyCharset),
        part.disposition.text("name", m_bodyCharset), part.type.text("filename", m_bodyCharset)};
    for (const DecodedText &name : names) {
        if (const QString safe = safeFileName(name.text); !safe.isEmpty())
            return safe;
    }
    QString stem;
    QByteArray ending = fileEndingOf(part.mediaType);
    if (part.mediaType == "message/rfc822") {
        const HeaderBlock enclosed = HeaderBlock::read(part.body, HeaderBlock::Place::OfMail);
        stem = decodeWords(enclosed.value("subject"), m_bodyCharset).text;
    }
    if (isBlank(stem))
        stem = decodeWords(part.header.value("content-description"), m_bodyCharset).text;
    stem.replace(u'/', u'-').replace(u'\\', u'-');
    if (isBlank(stem))
        stem = QString::fromLatin1(part.mediaType.left(part.mediaType.indexOf('/')));
    return safeFileName(stem + QString::fromLatin1(ending));
}

void MailBody::attach(const MimePart &part)
{
    QString contentId = oneLine(QString::fromUtf8(unfolded(part.header.value("content-id"))));
    contentId.remove(u'<').remove(u'>');
    attach({.fileName = fileNameOf(part),
            .mediaType = oneLine(QString::fromLatin1(part.mediaType)),
            .bytes = part.content(m_defects),
            .contentId = contentId,
            .role = part.disposition.value() == "inline" ? AttachmentRole::Inline
                                                         : AttachmentRole::Attached});
}

void MailBody::attach(MailAttachment file)
{
    if (file.fileName.isEmpty())
        file.fileName = u"file"_s + QString::fromLatin1(fileEndingOf(file.mediaType.toLatin1()));
    file.sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    m_attachments += std::move(file);
}
} // namespace hadir::server
