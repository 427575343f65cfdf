// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/threading.h"

#include "app/server/mail/Mail.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
/// "[#4821]", "[Ticket#4821]", "[Case 4821]"; or, without brackets, a word for it and a # sign.
const QRegularExpression &tokenPattern()
{
    static const QRegularExpression pattern(
        u"\\[\\s*(?:(?:ticket|case|kes|tiket|anfrage|request|incident|قضية|تذكرة|حالة)\\s*[#:.№-]?"
        "|#|№)\\s*(\\d{1,19})\\s*\\]"
        "|\\b(?:ticket|case|kes|tiket|anfrage|request|incident)\\s*(?:#|№|no\\.?\\s*)\\s*(\\d{1,19}"
        ")\\b"
        "|(?:قضية|تذكرة|حالة)\\s*(?:رقم)?\\s*#\\s*(\\d{1,19})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// One prefix, with a count as in Re[2]: or Re^2:, before either kind of colon.
const QRegularExpression &prefixPattern()
{
    static const QRegularExpression pattern(
        u"^\\s*(?:re|r|fwd?|aw|wg|antw(?:ort)?|sv|vs|vb|vl|odp|pd|tr|rv|res|enc|i|rif|inoltro|ynt|"
        u"ilt|i̇lt"
        "|bls|balas|trs|teruskan|doorst|ha|atb|vá|tov|továbbítás|atsp|"
        "رد|الرد|ردّ|إعادة توجيه|تحويل|تمرير|"
        "回复|答复|回覆|转发|轉寄|轉發|返信|転送|답장|전달|전송)"
        "\\s*(?:\\[\\d+\\]|\\(\\d+\\)|\\^\\d+|\\*\\d+)?\\s*[:：]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A subject is as long as its sender likes; what names a case or an answer stands at its ends.
QString shortened(QStringView subject)
{
    return subject.left(1'000).toString();
}

QString asciiDigits(QStringView digits)
{
    QString ascii;
    for (const QChar c : digits)
        ascii += QChar(u'0' + c.digitValue());
    return ascii;
}
} // namespace

ThreadKey threadKeyOf(const Mail &mail)
{
    ThreadKey key;
    const auto add = [&](const QString &id) {
        if (id != mail.messageId && !key.ancestors.contains(id))
            key.ancestors += id;
    };
    std::ranges::for_each(mail.inReplyTo, add);
    std::for_each(mail.references.crbegin(), mail.references.crend(), add);
    key.caseToken = caseTokenIn(mail.subject);
    key.subject = plainSubject(mail.subject).toLower();
    return key;
}

QString caseTokenIn(QStringView subject)
{
    const auto match = tokenPattern().match(shortened(subject));
    for (int group = 1; group <= 3; ++group) {
        if (match.hasMatch() && !match.capturedView(group).isEmpty())
            return asciiDigits(match.capturedView(group));
    }
    return {};
}

QString plainSubject(QStringView subject)
{
    QString plain = shortened(subject).replace(tokenPattern(), u" "_s).simplified();
    for (auto match = prefixPattern().match(plain); match.hasMatch();
         match = prefixPattern().match(plain))
        plain = plain.sliced(match.capturedLength()).simplified();
    return plain;
}
} // namespace hadir::server
