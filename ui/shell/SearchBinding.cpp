// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SearchBinding.h"

#include "app/core/log.h"
#include "ui/shell/FarSearch.h"
#include "ui/shell/LongLook.h"
#include "ui/shell/searchAsker.h"
#include "ui/shell/searchResults.h"
#include "ui/shell/searchTroubles.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int hitsAKind = 8;
constexpr qsizetype recentCeiling = 8;
constexpr int waysOn = 6; ///< as many as stand beside each other
} // namespace

SearchBinding::SearchBinding(desk::Desk &desk, Palette &palette, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_palette(palette)
    , m_far(new FarSearch(desk, this))
    , m_long(new LongLook(desk, this))
{
    connect(&palette, &Palette::queryChanged, this, &SearchBinding::answer);
    connect(m_long, &LongLook::ended, this, &SearchBinding::addFoundLate);
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
        if (person && *person && (*person)->id == id) // not merged since
            section.results.append(customerResult(**person, {}, {}));
    }
    return section;
}

/// Last of all, since it fits whatever was typed: nobody shall be made twice by a quick Enter.
PaletteSection SearchBinding::newCustomer(const QString &query) const
{
    PaletteSection section{.title = tr("Somebody new"), .results = {}};
    const bool isKnown = !m_long->isLooking();
    if (query.isEmpty() || !isKnown || store::SearchQuestion::of(query).isSieved())
        return section; // without a query it is a command like others; no field is a name
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
    m_late.clear();
    m_number.reset();
    m_far->ask(desk::asKept(wanted, m_names));
    m_long->ask(desk::asKept(wanted, m_names), hitsAKind);
    if (wanted.isEmpty()) {
        showHints(query);
        if (const PaletteSection lately = recent(); !lately.results.isEmpty())
            m_near.append(lately);
        m_near.append(m_commands({}));
        return show(Palette::Arrival::Prompt);
    }
    findNear(wanted);
    showHints(query);
    addCommands(wanted);
    show(Palette::Arrival::Prompt);
}

/// Who types how a command begins means it, unless somebody is called so: a quick Enter shall not
/// open a case that speaks of the same.
void SearchBinding::addCommands(const QString &wanted)
{
    const PaletteSection commands = m_commands(wanted);
    const bool isMeant = std::ranges::any_of(commands.results, [&wanted](const auto &command) {
        return command.text.startsWith(wanted, Qt::CaseInsensitive);
    });
    m_near.insert(isMeant ? qMin<qsizetype>(1, m_near.size()) : m_near.size(), commands);
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
    bool hasNumber = false;
    for (const store::Hit &hit : answer->hits) {
        hasNumber |= hit.found && question.number == hit.found->number;
        if (hit.found)
            cases.results.append(caseResult(*hit.found, hit.customer.name, typed));
        else
            customers.results.append(customerResult(hit.customer, hit.matchedContact, typed));
    }
    // Who types the number of a case means it, and not half a telephone number.
    m_near = hasNumber ? QList{cases, customers} : QList{customers, cases};
    if (question.number && !hasNumber)
        m_number = question.number;
    m_footer = tr("On this machine: %n result(s) in %1 ms", nullptr, int(answer->hits.size()))
                   .arg(took.elapsed());
    if (!answer->isWhole)
        m_footer = tr("%1, of what changed last", "what was found on this machine").arg(m_footer);
}

/// Behind all that stands there: what was meant, what was written, what was said.
void SearchBinding::addFoundLate()
{
    const store::SearchAnswer &meant = m_long->answer().meant;
    const store::TextAnswer &texts = m_long->answer().texts;
    const QString others = meant.alsoSearched.join(u' ');
    PaletteSection corrected{
        .title = tr("Also searched: %1", "words like those typed").arg(listed(meant.alsoSearched)),
        .results = {}};
    for (const store::Hit &hit : meant.hits) {
        if (hit.fit == store::Hit::Fit::Corrected)
            corrected.results.append(
                hit.found ? caseResult(*hit.found, hit.customer.name, others)
                          : customerResult(hit.customer, hit.matchedContact, others));
    }
    PaletteSection articles{.title = tr("Articles"), .results = {}};
    for (const store::ArticleHit &hit : texts.articles)
        articles.results.append(articleResult(hit, m_palette.query()));
    PaletteSection messages{.title = texts.isWhole
                                         ? tr("Messages")
                                         : tr("Messages, the newest", "that hold some words"),
                            .results = {}};
    for (const store::MessageHit &hit : texts.messages)
        messages.results.append(messageResult(hit, m_desk.now()));
    m_late = {corrected, articles, messages};
    m_isLateBelowFar = !m_far->hits().isEmpty();
    if (m_palette.isVisible())
        show(Palette::Arrival::Late);
}

void SearchBinding::showHints(const QString &query)
{
    const auto language = store::searchLanguageOf(QLocale().name());
    m_palette.showHints(sentencesFor(m_troubles),
                        desk::completionsOf(query, m_names, language, waysOn));
}

/// What comes later stands below all that was there, so that nothing moves under the agent's hand.
void SearchBinding::show(Palette::Arrival arrival)
{
    const QString query = m_palette.query().trimmed();
    QList<PaletteSection> sections{farNumber(query)};
    sections += m_near;
    if (m_isLateBelowFar)
        sections += QList{far(query)} + m_late;
    else
        sections += m_late + QList{far(query)};
    sections.append(farMessages());
    sections.append(newCustomer(query));
    qsizetype late = 0;
    for (const PaletteSection &section : std::as_const(m_late))
        late += section.results.size();
    QString footer = m_footer;
    if (late > 0)
        footer = tr("%1, by reading on: %n more", "what was found on this machine", int(late))
                     .arg(footer);
    const auto there = int(m_far->hits().size() + m_far->found().messages.size());
    if (m_far->state() == FarSearch::State::Answered && there > 0)
        footer =
            tr("%1, on the server: %n more", "what was found on this machine", there).arg(footer);
    m_palette.showResults(sections, footer, arrival);
}

/// Where a case of the number that was typed will stand, should the server know one: its place is
/// kept from the beginning, above half telephone numbers.
PaletteSection SearchBinding::farNumber(const QString &query) const
{
    const bool isAsked = m_number && m_far->state() != FarSearch::State::Idle
                         && m_far->state() != FarSearch::State::Offline;
    if (!isAsked)
        return {};
    for (qsizetype at = 0; at < m_far->hits().size(); ++at) {
        if (m_far->hits()[at].caseId && m_far->hits()[at].number == *m_number)
            return {.title = {}, .results = {farResult(m_far->hits()[at], at, query)}};
    }
    const QString number = caseNumber(*m_number);
    return {.title = m_far->state() == FarSearch::State::Asking
                         ? tr("Looking for the case %1 on the server…").arg(number)
                         : tr("No case %1 was found on the server").arg(number),
            .results = {},
            .speaksForItself = true};
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
    for (qsizetype at = 0; at < m_far->hits().size(); ++at) {
        const wire::Hit &hit = m_far->hits()[at];
        const bool isAbove = m_number && hit.caseId && hit.number == *m_number;
        if (!isAbove)
            section.results.append(farResult(hit, at, query));
    }
    return section;
}

/// They come last and stand last, so that nothing moves.
PaletteSection SearchBinding::farMessages() const
{
    const wire::Found &found = m_far->found();
    if (m_far->state() != FarSearch::State::Answered)
        return {};
    PaletteSection section{.title = found.unread ? tr("Messages on the server, the newest")
                                                 : tr("Messages on the server"),
                           .results = {}};
    if (found.reading)
        section.title = tr("Looking through messages on the server…");
    section.speaksForItself = found.reading;
    for (qsizetype at = 0; at < found.messages.size(); ++at)
        section.results.append(saidResult(found.messages[at], at, m_desk.now()));
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
    else if (parts.first() == u"message"_s && parts.size() == 4)
        Q_EMIT messageChosen(domain::InteractionId::fromString(parts.at(1)),
                             domain::CustomerId::fromString(parts.at(2)),
                             parts.at(3).isEmpty()
                                 ? std::nullopt
                                 : std::optional(domain::CaseId::fromString(parts.at(3))));
    else if (parts.first() == u"article"_s && parts.size() == 2)
        Q_EMIT articleChosen(domain::ArticleId::fromString(parts.at(1)));
    else if (parts.first() == u"far"_s && parts.size() == 2
             && parts.at(1).toLongLong() < m_far->hits().size())
        Q_EMIT foreignChosen(m_far->hits().at(parts.at(1).toLongLong()));
    else if (parts.first() == u"said"_s && parts.size() == 2
             && parts.at(1).toLongLong() < m_far->found().messages.size())
        Q_EMIT foreignMessageChosen(m_far->found().messages.at(parts.at(1).toLongLong()));
    else if (parts.first() == u"command"_s && parts.size() == 2)
        Q_EMIT commandChosen(parts.at(1).toInt());
    else if (parts.first() == u"new-customer"_s)
        Q_EMIT newCustomerChosen(m_palette.query());
}
} // namespace hadir::ui
