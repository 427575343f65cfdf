// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SearchBinding.h"

#include "app/core/log.h"
#include "ui/shell/FarSearch.h"
#include "ui/shell/hits.h"
#include "ui/shell/searchAsker.h"
#include "ui/shell/searchTroubles.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int hitsAKind = 8;
constexpr qsizetype recentCeiling = 8;
constexpr int waysOn = 6; ///< as many as stand beside each other

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
                      .text = parts.join(u" · "_s),
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
                                  .join(u" · "_s),
                      .strong = {0, int(number.size())}};
    out.hits = hitsIn(out.text, query);
    return out;
}

/// The same words as for one who is here; the place in the answer is the id.
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
} // namespace

SearchBinding::SearchBinding(desk::Desk &desk, Palette &palette, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_palette(palette)
    , m_far(new FarSearch(desk, this))
{
    connect(&palette, &Palette::queryChanged, this, &SearchBinding::answer);
    connect(m_far, &FarSearch::changed, this, [this] {
        if (m_palette.isVisible())
            show(Palette::Arrival::Late);
    });
    connect(&palette, &Palette::chosen, this, &SearchBinding::choose);
}

void SearchBinding::noteOpened(domain::CustomerId customer)
{
    m_recent.removeAll(customer);
    m_recent.prepend(customer);
    if (m_recent.size() > recentCeiling)
        m_recent.removeLast();
}

PaletteSection SearchBinding::recent() const
{
    PaletteSection section{.title = tr("Opened lately"), .results = {}};
    for (const domain::CustomerId &id : m_recent) {
        const auto person = m_desk.reader().person(id);
        if (person && *person)
            section.results.append(customerResult(**person, {}, {}));
    }
    return section;
}

/// Last of all, since it fits whatever was typed: nobody shall be made twice by a quick Enter.
PaletteSection SearchBinding::newCustomer(const QString &query) const
{
    PaletteSection section{.title = tr("Somebody new"), .results = {}};
    if (query.isEmpty())
        return section; // it is a command like others
    section.results.append({.id = u"new-customer"_s,
                            .icon = Icon::UserPlus,
                            .text = tr("New customer with %1").arg(isolated(query)),
                            .keys = m_newKeys,
                            .isLastResort = true});
    return section;
}

void SearchBinding::answer(const QString &query)
{
    const QString wanted = query.trimmed();
    m_near.clear();
    m_footer.clear();
    m_troubles.clear();
    m_far->ask(desk::asKept(wanted, m_names));
    if (wanted.isEmpty()) {
        showHints(query);
        if (const PaletteSection lately = recent(); !lately.results.isEmpty())
            m_near.append(lately);
        m_near.append(m_commands({}));
        return show(Palette::Arrival::Prompt);
    }
    findNear(wanted);
    showHints(query);
    m_near.append(m_commands(wanted));
    show(Palette::Arrival::Prompt);
}

void SearchBinding::findNear(const QString &wanted)
{
    QElapsedTimer took;
    took.start();
    const auto answer =
        m_desk.reader().search(desk::asKept(wanted, m_names), askerAt(m_desk), hitsAKind);
    if (!answer) {
        qCWarning(logUi) << "search failed" << answer.error().detail;
        m_footer = tr("The search on this machine failed.");
        return;
    }
    m_troubles = answer->troubles;
    const auto question = store::SearchQuestion::of(wanted);
    const QString typed = question.isSieved() ? question.words.join(u' ') : wanted;
    PaletteSection customers{.title = tr("Customers"), .results = {}};
    PaletteSection cases{.title = tr("Cases"), .results = {}};
    PaletteSection corrected{
        .title =
            tr("Also searched: %1", "words like those typed").arg(listed(answer->alsoSearched)),
        .results = {}};
    for (const store::Hit &hit : answer->hits) {
        const bool isExact = hit.fit == store::Hit::Fit::Exact;
        const QString marked = isExact ? typed : answer->alsoSearched.join(u' ');
        const PaletteResult result = hit.found
                                         ? caseResult(*hit.found, hit.customer.name, marked)
                                         : customerResult(hit.customer, hit.matchedContact, marked);
        (!isExact ? corrected : hit.found ? cases : customers).results.append(result);
    }
    m_near = {customers, cases, corrected};
    m_footer = tr("On this machine: %n result(s) in %1 ms", nullptr, int(answer->hits.size()))
                   .arg(took.elapsed());
    if (!answer->isWhole)
        m_footer = tr("%1, of what changed last", "what was found on this machine").arg(m_footer);
}

void SearchBinding::showHints(const QString &query)
{
    const auto language = store::searchLanguageOf(QLocale().name());
    m_palette.showHints(sentencesFor(m_troubles),
                        desk::completionsOf(query, m_names, language, waysOn));
}

/// What comes from far stands below all that was here, so that nothing moves under the agent's
/// hand.
void SearchBinding::show(Palette::Arrival arrival)
{
    const QString query = m_palette.query().trimmed();
    QList<PaletteSection> sections = m_near;
    sections.append(far(query));
    sections.append(newCustomer(query));
    const auto there = int(m_far->hits().size());
    const QString footer =
        m_far->state() == FarSearch::State::Answered && there > 0
            ? tr("%1, on the server: %n more", "what was found on this machine", there)
                  .arg(m_footer)
            : m_footer;
    m_palette.showResults(sections, footer, arrival);
}

PaletteSection SearchBinding::far(const QString &query) const
{
    PaletteSection section{.results = {}, .speaksForItself = true};
    switch (m_far->state()) {
    case FarSearch::State::Idle:
        return {};
    case FarSearch::State::Offline:
        section.title = tr("Offline: only what this desk holds was searched");
        break;
    case FarSearch::State::Asking:
        section.title = tr("Looking on the server…");
        break;
    case FarSearch::State::Silent:
        section.title = tr("The server did not answer; type on to ask again");
        break;
    case FarSearch::State::Answered:
        section.title =
            m_far->hits().isEmpty() ? tr("On the server: nobody else") : tr("On the server");
        break;
    }
    for (qsizetype at = 0; at < m_far->hits().size(); ++at)
        section.results.append(farResult(m_far->hits()[at], at, query));
    return section;
}

void SearchBinding::choose(const QString &id)
{
    const QStringList parts = id.split(u':');
    if (parts.first() == u"customer"_s && parts.size() == 2)
        Q_EMIT customerChosen(domain::CustomerId::fromString(parts.at(1)));
    else if (parts.first() == u"case"_s && parts.size() == 3)
        Q_EMIT caseChosen(domain::CaseId::fromString(parts.at(1)),
                          domain::CustomerId::fromString(parts.at(2)));
    else if (parts.first() == u"far"_s && parts.size() == 2
             && parts.at(1).toLongLong() < m_far->hits().size())
        Q_EMIT foreignChosen(m_far->hits().at(parts.at(1).toLongLong()));
    else if (parts.first() == u"command"_s && parts.size() == 2)
        Q_EMIT commandChosen(parts.at(1).toInt());
    else if (parts.first() == u"new-customer"_s)
        Q_EMIT newCustomerChosen(m_palette.query());
}
} // namespace hadir::ui
