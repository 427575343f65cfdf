// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/searchResults.h"

#include "ui/shell/hits.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
const QString between = u" · "_s;

/// A passage behind what was said of it, with its marks where they then stand.
void append(PaletteResult &to, const store::Passage &passage)
{
    if (passage.text.isEmpty())
        return;
    const QString isolatedText = isolated(passage.text);
    const auto within = int(isolatedText.indexOf(passage.text));
    const auto from = int(to.text.size() + between.size()) + within;
    to.text += between + isolatedText;
    for (const store::Passage::Mark &mark : passage.marks)
        to.hits.append({from + mark.start, mark.length});
}

/// By whom and when something was said.
PaletteResult spoken(const QString &customer, domain::Channel channel, core::Instant at,
                     core::Instant now)
{
    const QString name = isolated(customer);
    return {.icon = iconFor(channel),
            .text = name + between + momentWords(at, now),
            .strong = {0, int(name.size())}};
}
} // namespace

PaletteResult customerResult(const domain::Customer &customer, const QString &contact,
                             const QString &query)
{
    const QString name = isolated(customer.name);
    QStringList parts{name};
    if (!contact.isEmpty())
        parts.append(contact.startsWith(u'+') ? phone(contact) : isolatedLtr(contact));
    if (!customer.tier.isEmpty())
        parts.append(isolated(houseWord(customer.tier)));
    if (!customer.city.isEmpty())
        parts.append(isolated(customer.city));
    PaletteResult out{.id = u"customer:"_s + customer.id.toString(),
                      .icon = Icon::User,
                      .text = parts.join(between),
                      .strong = {0, int(name.size())}};
    out.hits = hitsIn(out.text, query);
    return out;
}

PaletteResult caseResult(const domain::Case &found, const QString &customer, const QString &query)
{
    const QString number = caseNumber(found.number);
    PaletteResult out{.id = u"case:"_s + found.id.toString() + u':' + found.customer.toString(),
                      .icon = iconFor(found.channel),
                      .text = QStringList{number + u' ' + isolated(found.subject),
                                          isolated(customer), wordFor(found.status)}
                                  .join(between),
                      .strong = {0, int(number.size())}};
    out.hits = hitsIn(out.text, query);
    return out;
}

PaletteResult farResult(const wire::Hit &hit, qsizetype at, const QString &query)
{
    PaletteResult out;
    if (hit.caseId) {
        out = caseResult({.id = *hit.caseId,
                          .customer = hit.customer,
                          .number = hit.number,
                          .subject = hit.subject,
                          .status = hit.status.value_or(domain::CaseStatus::Open),
                          .channel = hit.channel.value_or(domain::Channel::Note)},
                         hit.name, query);
    } else {
        out = customerResult(
            {.id = hit.customer, .name = hit.name, .city = hit.city, .tier = hit.tier}, hit.contact,
            query);
    }
    out.id = u"far:"_s + QString::number(at);
    return out;
}

PaletteResult messageResult(const store::MessageHit &hit, core::Instant now)
{
    const domain::Interaction &said = hit.message;
    PaletteResult out = spoken(hit.customer, said.channel, said.happenedAt, now);
    out.id = QStringList{u"message"_s, said.id.toString(), said.customer.toString(),
                         said.caseId ? said.caseId->toString() : QString()}
                 .join(u':');
    append(out, hit.passage);
    return out;
}

PaletteResult saidResult(const wire::Said &said, qsizetype at, core::Instant now)
{
    PaletteResult out = spoken(said.name, said.channel, said.at, now);
    out.id = u"said:"_s + QString::number(at);
    if (said.caseId)
        out.text += between + caseNumber(said.number);
    store::Passage passage{.text = said.text, .marks = {}};
    for (const wire::Mark &mark : said.marks) {
        const bool isWithin = mark.start >= 0 && mark.length > 0 && mark.length <= said.text.size()
                              && mark.start <= said.text.size() - mark.length;
        if (isWithin) // a server's word is not taken for it
            passage.marks.append({int(mark.start), int(mark.length)});
    }
    append(out, passage);
    return out;
}

PaletteResult articleResult(const store::ArticleHit &hit, const QString &query)
{
    const QString title = isolated(hit.article.title);
    PaletteResult out{.id = u"article:"_s + hit.article.id.toString(),
                      .icon = Icon::BookOpen,
                      .text = title,
                      .strong = {0, int(title.size())}};
    out.hits = hitsIn(out.text, query);
    append(out, hit.passage);
    return out;
}
} // namespace hadir::ui
