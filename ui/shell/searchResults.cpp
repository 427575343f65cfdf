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
    const QString name = isolated(hit.customer);
    PaletteResult out{.id = QStringList{u"message"_s, said.id.toString(), said.customer.toString(),
                                        said.caseId ? said.caseId->toString() : QString()}
                                .join(u':'),
                      .icon = iconFor(said.channel),
                      .text = name + between + momentWords(said.happenedAt, now),
                      .strong = {0, int(name.size())}};
    append(out, hit.passage);
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
