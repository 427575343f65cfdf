// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/addresses.h"

#include "app/server/mail/AddressTokens.h"
#include "app/server/mail/headerWords.h"
#include "app/server/mail/plainText.h"

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
using Tokens = std::span<const AddressToken>;
using Kind = AddressToken::Kind;

QString bare(QString text, QChar open, QChar close)
{
    const bool isWrapped = text.size() > 1 && text.front() == open && text.back() == close;
    return isWrapped ? text.sliced(1, text.size() - 2).trimmed() : text;
}

QString cleanName(QStringView text)
{
    return bare(bare(oneLine(text), u'"', u'"'), u'\'', u'\'');
}

/// Without the comments that may stand between its words: pete(his account)@silly.test. A quoted
/// text may have parentheses of its own.
QString bareOfComments(QStringView text)
{
    return text.contains(u'"') ? text.toString() : withoutComments(text);
}

QString cleanAddress(QStringView text)
{
    QString address = oneLine(bareOfComments(text));
    if (address.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        address.remove(0, 7);
    if (address.startsWith(u'@') && address.contains(u':')) // the route of RFC 822
        address = address.mid(address.indexOf(u':') + 1);
    address = bare(address, u'\'', u'\'');
    while (!address.isEmpty() && QStringView(u"<,;").contains(address.front()))
        address.remove(0, 1);
    while (!address.isEmpty() && QStringView(u">,;.").contains(address.back()))
        address.chop(1);
    return address.trimmed();
}

QString joinedWords(Tokens tokens, Kind kind, Kind otherKind)
{
    QString words;
    for (const AddressToken &token : tokens) {
        if (token.kind != kind && token.kind != otherKind)
            continue;
        if (!words.isEmpty() && !token.isGlued)
            words += u' ';
        words += token.text;
    }
    return words;
}

bool goesOn(QStringView address, QStringView next)
{
    const bool hasAt = address.contains(u'@');
    return address.endsWith(u'@') || (next.startsWith(u'@') && !hasAt)
           || (hasAt && (next.startsWith(u'.') || address.endsWith(u'.')));
}

/// The words of a mailbox without brackets, where @ and dots may stand apart (RFC 5322, 4.4):
/// joe @ example . com
std::vector<AddressToken> withAtsJoined(Tokens tokens)
{
    std::vector<AddressToken> joined;
    for (const AddressToken &token : tokens) {
        const bool belongs = !joined.empty() && token.kind == Kind::Atom && joined.back().isWord()
                             && goesOn(joined.back().text, token.text);
        if (!belongs) {
            joined.push_back(token);
            continue;
        }
        AddressToken &last = joined.back();
        if (last.kind == Kind::Quoted)
            last = {.kind = Kind::Atom, .text = u'"' + last.text + u'"', .isGlued = last.isGlued};
        last.text += token.text;
    }
    return joined;
}

/// Whether a word by itself is a whole address, and not a name with an address in it.
bool standsAlone(QStringView word)
{
    return isWholeAddress(word) && !word.contains(u'<')
           && (word.startsWith(u'"') || !word.contains(u' '));
}

MailAddress mailboxWithoutBrackets(Tokens tokens)
{
    std::vector<AddressToken> words = withAtsJoined(tokens);
    for (const Kind kind : {Kind::Atom, Kind::Quoted, Kind::Comment}) {
        const auto found = std::ranges::find_if(words, [&](const AddressToken &token) {
            return token.kind == kind && standsAlone(cleanAddress(token.text));
        });
        if (found == words.end())
            continue;
        const QString address = cleanAddress(found->text);
        words.erase(found);
        QString name = cleanName(joinedWords(words, Kind::Atom, Kind::Quoted));
        if (name.isEmpty())
            name = cleanName(joinedWords(words, Kind::Comment, Kind::Comment));
        return {name, address};
    }
    const QString name = cleanName(joinedWords(words, Kind::Atom, Kind::Quoted));
    // A lone word is somebody on the same machine: MAILER-DAEMON (Mail Delivery System)
    if (std::ranges::count(words, Kind::Atom, &AddressToken::kind) == 1
        && std::ranges::none_of(words,
                                [](const AddressToken &one) { return one.kind == Kind::Quoted; })
        && std::ranges::all_of(name, [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return {cleanName(joinedWords(words, Kind::Comment, Kind::Comment)), name};
    return {name, {}};
}

MailAddress mailbox(Tokens tokens)
{
    const auto isAngle = [](const AddressToken &token) { return token.kind == Kind::Angle; };
    const auto firstAngle = std::ranges::find_if(tokens, isAngle);
    if (firstAngle == tokens.end())
        return mailboxWithoutBrackets(tokens);
    auto angle = std::ranges::find_if(tokens, [&](const AddressToken &token) {
        return isAngle(token) && isWholeAddress(cleanAddress(token.text));
    });
    if (angle == tokens.end()) {
        const MailAddress outside = mailboxWithoutBrackets(tokens);
        if (!outside.address.isEmpty())
            return outside;
        angle = firstAngle;
    }
    QString name = cleanName(joinedWords(tokens, Kind::Atom, Kind::Quoted));
    if (name.isEmpty())
        name = cleanName(joinedWords(tokens, Kind::Comment, Kind::Comment));
    return {name, cleanAddress(angle->text)};
}

/// The mailboxes of a list, each as its tokens.
std::vector<std::vector<AddressToken>> chunks(const std::vector<AddressToken> &tokens)
{
    std::vector<std::vector<AddressToken>> all(1);
    bool hasAddress = false; // the chunk that is being filled
    for (const AddressToken &token : tokens) {
        std::vector<AddressToken> &chunk = all.back();
        if (token.kind == Kind::Semicolon || (token.kind == Kind::Comma && hasAddress)) {
            all.emplace_back();
            hasAddress = false;
        } else if (token.kind == Kind::Colon && !hasAddress) {
            chunk.clear(); // the name of a group
        } else {
            chunk.push_back(token);
            hasAddress |= token.kind == Kind::Angle || token.text.contains(u'@');
        }
    }
    return all;
}

/// A chunk with commas left in it: one person with commas in the name when an address in brackets
/// follows, else as many persons as there are pieces.
void addMailboxes(const std::vector<AddressToken> &chunk, QList<MailAddress> &addresses)
{
    const bool isOnePerson =
        std::ranges::find(chunk, Kind::Angle, &AddressToken::kind) != chunk.end();
    std::vector<AddressToken> words;
    const auto addOne = [&] {
        const MailAddress address = mailbox(words);
        if (!address.name.isEmpty() || !address.address.isEmpty())
            addresses += address;
        words.clear();
    };
    for (const AddressToken &token : chunk) {
        if (token.kind != Kind::Comma)
            words.push_back(token);
        else if (isOnePerson && !words.empty())
            words.push_back({.kind = Kind::Atom, .text = u","_s, .isGlued = true});
        else if (!isOnePerson)
            addOne();
    }
    addOne();
}

AddressList readOnce(QByteArrayView header, QByteArrayView bodyCharset)
{
    const AddressTokens tokens(header, bodyCharset);
    AddressList list{.addresses = {}, .isGuess = tokens.isGuess()};
    for (const auto &chunk : chunks(tokens.all()))
        addMailboxes(chunk, list.addresses);
    for (MailAddress &one : list.addresses) {
        if (one.name.compare(one.address, Qt::CaseInsensitive) == 0)
            one.name.clear();
    }
    return list;
}

bool hasAnyAddress(const AddressList &list)
{
    return std::ranges::any_of(list.addresses,
                               [](const MailAddress &one) { return isWholeAddress(one.address); });
}
} // namespace

bool isWholeAddress(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at > 0 && at + 1 < address.size();
}

MailAddress AddressList::best() const
{
    const auto whole = std::ranges::find_if(addresses, isWholeAddress, &MailAddress::address);
    if (whole != addresses.end())
        return *whole;
    const auto any = std::ranges::find_if(
        addresses, [](const QString &address) { return !address.isEmpty(); },
        &MailAddress::address);
    return any != addresses.end() ? *any : addresses.value(0);
}

AddressList readAddresses(QByteArrayView raw, QByteArrayView bodyCharset)
{
    const QByteArray header = unfolded(raw);
    AddressList list = readOnce(header, bodyCharset);
    if (!hasAnyAddress(list) && header.contains("=?")) {
        // Some programs encode name, brackets and address as one word.
        const DecodedText whole = decodeWords(header, bodyCharset);
        AddressList second = readOnce(whole.text.toUtf8(), bodyCharset);
        if (hasAnyAddress(second))
            return second;
    }
    return list;
}
} // namespace hadir::server
