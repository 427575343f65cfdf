// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/MailReader.h"

#include "app/server/mail/MailBody.h"
#include "app/server/mail/addresses.h"
#include "app/server/mail/headerWords.h"
#include "app/server/mail/mailDate.h"
#include "app/server/mail/messageIds.h"
#include "app/server/mail/plainText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
/// The charset of the first text, which is what a header in no charset is probably in.
QByteArray textCharset(const MimePart &part)
{
    for (const MimePart &child : part.parts) {
        if (QByteArray charset = textCharset(child); !charset.isEmpty())
            return charset;
    }
    return part.isText() ? part.type.bytes("charset") : QByteArray();
}

/// What text in no charset is probably in: that of the first text, else of an encoded word.
QByteArray likelyCharset(const MimePart &mail)
{
    QByteArray charset = textCharset(mail);
    if (isKnownCharset(charset) && !decodeText("\xa4", charset).isGuess)
        return charset;
    for (const QByteArrayView field : {"subject", "from", "to"}) {
        const QByteArray value = mail.header.value(field);
        const auto word = encodedWordAt(
            QByteArrayView(value).sliced(std::max<qsizetype>(0, value.indexOf("=?"))));
        if (word && isKnownCharset(word->charset))
            return word->charset;
    }
    return charset;
}

/// Fills a Mail from the header of its outermost part.
class HeaderReading final
{
public:
    HeaderReading(const HeaderBlock &header, QByteArray bodyCharset, std::set<MailDefect> &defects)
        : m_header(header)
        , m_bodyCharset(std::move(bodyCharset))
        , m_defects(defects)
    {}

    void fill(Mail &mail)
    {
        mail.messageId = readMessageIds(m_header.value("message-id")).value(0);
        mail.inReplyTo = readMessageIds(m_header.value("in-reply-to"));
        mail.references = readMessageIds(m_header.value("references"));
        mail.subject = oneLine(text("subject"));
        mail.replyTo = addresses("reply-to").addresses;
        mail.to = addresses("to").addresses;
        mail.cc = addresses("cc").addresses;
        if (m_header.has("sender"))
            mail.sender = addresses("sender").best();
        fillFrom(mail);
        fillDates(mail);
        fillFlags(mail);
    }

private:
    QString text(QByteArrayView field)
    {
        const DecodedText decoded = decodeWords(m_header.value(field), m_bodyCharset);
        if (decoded.isGuess)
            m_defects.insert(MailDefect::HeaderCharsetGuessed);
        return decoded.text;
    }

    /// All fields of that name as one list.
    AddressList addresses(QByteArrayView field)
    {
        AddressList all;
        for (const QByteArray &value : m_header.values(field)) {
            const AddressList list = readAddresses(value, m_bodyCharset);
            all.addresses += list.addresses;
            if (list.isGuess)
                m_defects.insert(MailDefect::HeaderCharsetGuessed);
        }
        return all;
    }

    void fillFrom(Mail &mail)
    {
        mail.from = addresses("from").best();
        for (const QByteArrayView field : {"sender", "reply-to", "return-path"}) {
            if (isWholeAddress(mail.from.address))
                return;
            m_defects.insert(MailDefect::SenderGuessed);
            MailAddress other = addresses(field).best();
            if (!isWholeAddress(other.address))
                continue;
            if (!mail.from.name.isEmpty())
                other.name = mail.from.name;
            mail.from = other;
        }
    }

    void fillDates(Mail &mail)
    {
        mail.date = readMailDate(m_header.value("date"));
        if (!mail.date && m_header.has("date"))
            m_defects.insert(MailDefect::DateUnreadable);
        const QByteArray received = m_header.value("received");
        if (const qsizetype semicolon = received.lastIndexOf(';'); semicolon >= 0)
            mail.received = readMailDate(QByteArrayView(received).sliced(semicolon + 1));
    }

    void fillFlags(Mail &mail)
    {
        const QByteArray automatic = m_header.value("auto-submitted").trimmed().toLower();
        const QByteArray precedence = m_header.value("precedence").trimmed().toLower();
        const QByteArray sender = mail.from.address.section(u'@', 0, 0).toLatin1().toLower();
        const ParameterField type = ParameterField::read(m_header.value("content-type"));
        const bool isReport = type.value() == "multipart/report"
                              && type.bytes("report-type").toLower() != "disposition-notification";
        mail.isBounce =
            isReport || sender == "mailer-daemon" || m_header.has("x-failed-recipients");
        mail.isFromList = m_header.has("list-id") || m_header.has("list-post")
                          || m_header.has("mailing-list") || precedence == "list";
        mail.isAutoSubmitted =
            mail.isBounce || (!automatic.isEmpty() && !automatic.startsWith("no"))
            || precedence == "auto_reply" || precedence == "bulk" || precedence == "junk"
            || m_header.has("x-autoreply") || m_header.has("x-autorespond")
            || m_header.has("x-autorespond-from") || type.value() == "multipart/report";
    }

    const HeaderBlock &m_header;
    QByteArray m_bodyCharset;
    std::set<MailDefect> &m_defects;
};
} // namespace

core::Result<Mail> MailReader::read(QByteArrayView bytes) const
{
    if (bytes.size() > m_limits.bytes)
        return core::fail(
            core::FailureKind::Malformed,
            u"mail of %1 bytes; the limit is %2"_s.arg(bytes.size()).arg(m_limits.bytes));
    MimeReader mime(m_limits);
    const MimePart root = mime.read(bytes);
    if (root.header.isEmpty())
        return core::fail(core::FailureKind::Malformed, u"no mail: it has no header"_s);

    Mail mail;
    std::set<MailDefect> defects = mime.defects();
    const QByteArray bodyCharset = likelyCharset(root);
    HeaderReading(root.header, bodyCharset, defects).fill(mail);
    MailBody body(bodyCharset);
    body.read(root);
    defects.insert(body.defects().begin(), body.defects().end());
    mail.text = body.text();
    mail.textOrigin = body.origin();
    mail.attachments = body.takeAttachments();
    mail.defects = QList<MailDefect>(defects.begin(), defects.end());
    return mail;
}
} // namespace hadir::server
