// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/html/linkTarget.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::html {

namespace {
constexpr qsizetype longestLink = 2'000;

/// As browsers read it: white space around it and line breaks within it are nothing.
QString collapsed(QStringView link)
{
    QString out;
    for (const QChar c : link.trimmed()) {
        if (c != u'\n' && c != u'\r' && c != u'\t')
            out += c;
    }
    return out;
}

bool isUnfit(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
           || c.category() == QChar::Other_Surrogate || c == u'\\';
}

std::optional<QUrl> page(const QString &link)
{
    QUrl url(link, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    url.setUserInfo({}); // https://bank.example@elsewhere.example
    return url;
}

std::optional<QUrl> address(const QString &link)
{
    QUrl url(link, QUrl::TolerantMode);
    url.setQuery(QString()); // a subject, a text, files to be sent along
    url.setFragment(QString());
    static const QRegularExpression oneAddress(u"^[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"/]{1,200}$"_s);
    const bool isOne = oneAddress.match(url.path()).hasMatch();
    return url.isValid() && isOne ? std::optional(url) : std::nullopt;
}

std::optional<QUrl> number(const QString &link)
{
    static const QRegularExpression dialled(u"^tel:(\\+?[0-9().\\-]{3,30})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match =
        dialled.match(QString(link).remove(u' ').remove(u"%20"_s));
    return match.hasMatch() ? std::optional(QUrl(u"tel:"_s + match.captured(1))) : std::nullopt;
}

bool isOfOneScript(QStringView label)
{
    std::optional<QChar::Script> first;
    for (const char32_t c : label.toUcs4()) {
        const QChar::Script script = QChar::script(c);
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            continue;
        if (first && script != *first)
            return false;
        first = script;
    }
    return true;
}

QString withoutWww(const QString &host)
{
    return host.startsWith(u"www."_s) ? host.mid(4) : host;
}
} // namespace

std::optional<QUrl> harmlessTarget(QStringView link)
{
    if (link.size() > 2 * longestLink)
        return std::nullopt;
    const QString plain = collapsed(link);
    if (plain.size() > longestLink || std::ranges::any_of(plain, isUnfit))
        return std::nullopt;
    const QString scheme = plain.section(u':', 0, 0).toLower();
    if (scheme == u"http" || scheme == u"https")
        return page(plain);
    if (scheme == u"mailto")
        return address(plain);
    if (scheme == u"tel")
        return number(plain);
    return std::nullopt;
}

QString shownPlace(const QUrl &target)
{
    const QString ascii = target.host(QUrl::FullyEncoded).toLower();
    if (ascii.isEmpty())
        return target.path(QUrl::FullyDecoded);
    const QString meant = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const QStringList labels = meant.split(u'.');
    if (meant == ascii || !std::ranges::all_of(labels, isOfOneScript))
        return ascii;
    return u"%1 (%2)"_s.arg(ascii, meant);
}

bool pretendsAnotherPlace(QStringView words, const QUrl &target)
{
    static const QRegularExpression named(
        u"(?:https?://|www\\.|^)((?:[\\w-]{1,63}\\.){1,8}[a-z]{2,24})(?![\\w.@-])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString said = words.first(std::min<qsizetype>(words.size(), 300)).trimmed().toString();
    const QRegularExpressionMatch match = named.match(said);
    if (!match.hasMatch() || target.host().isEmpty())
        return false;
    const QString claimed = withoutWww(QUrl(u"http://"_s + match.captured(1)).host().toLower());
    const QString real = withoutWww(target.host().toLower());
    const bool isUnder = real == claimed || real.endsWith(u'.' + claimed);
    return !claimed.isEmpty() && !isUnder;
}
} // namespace hadir::html
