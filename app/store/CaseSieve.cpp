// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/CaseSieve.h"

#include "app/store/analyser.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
using Sense = SearchTerm::Sense;
constexpr qsizetype mostOwners = 50; ///< whose cases are gone through

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// Every word of what was asked begins a word of the name.
bool isCalled(const QString &name, const QStringList &asked)
{
    const QStringList words = wordsOf(name);
    return !asked.isEmpty() && std::ranges::all_of(asked, [&words](const QString &one) {
        return std::ranges::any_of(words,
                                   [&one](const QString &word) { return word.startsWith(one); });
    });
}

/// Names between bars, so that none is found within another.
template <class E>
void addNames(std::optional<QString> &to, const QList<int> &meant)
{
    if (!to)
        to = u"|"_s;
    for (const int at : meant)
        *to += QString(domain::nameOf(E(at))) + u'|';
}

void addId(std::optional<QByteArray> &to, const QUuid &id)
{
    to = to.value_or(QByteArray()) + id.toRfc4122();
}
} // namespace

Result<CaseSieve> CaseSieve::of(Database &database, const SearchQuestion &question,
                                const Asker &asker)
{
    CaseSieve out;
    out.m_isUnread = asker.isUnread;
    for (const SearchTerm &term : question.terms) {
        if (auto ok = out.take(database, term, asker); !ok)
            return std::unexpected(ok.error());
    }
    if (!question.phrases.isEmpty())
        out.m_phrases = jsonOf(question.phrases);
    if (!question.unwanted.isEmpty()) {
        QStringList whole;
        for (const QString &word : question.unwanted)
            whole.append(u' ' + word + u' ');
        out.m_unwantedWords = jsonOf(whole);
    }
    return out;
}

Result<void> CaseSieve::take(Database &database, const SearchTerm &term, const Asker &asker)
{
    const auto troublesBefore = m_troubles.size();
    Result<void> ok;
    switch (term.field) {
    case SearchField::Status:
        addNames<domain::CaseStatus>(m_status.of(term.sense), term.meant);
        break;
    case SearchField::Channel:
        addNames<domain::Channel>(m_channel.of(term.sense), term.meant);
        break;
    case SearchField::Priority:
        addNames<domain::Priority>(m_priority.of(term.sense), term.meant);
        break;
    case SearchField::Is:
        takeState(term);
        break;
    case SearchField::Owner:
        ok = takeOwner(database, term, asker.agent);
        break;
    case SearchField::Queue:
    case SearchField::Team:
        ok = takeQueue(database, term);
        break;
    case SearchField::Tag:
        takeTag(term);
        break;
    case SearchField::After:
    case SearchField::Before:
    case SearchField::Until:
        takeTime(term, asker.eastOfUtc);
        break;
    }
    m_isAsking |= m_troubles.size() == troublesBefore;
    return ok;
}

void CaseSieve::letGo(const SearchTerm &term)
{
    m_troubles.append({SearchTrouble::Kind::UnknownValue, term.field, term.value});
    if (term.sense == Sense::Wanted)
        m_plainWords += wordsOf(term.value);
}

void CaseSieve::takeState(const SearchTerm &term)
{
    for (const int at : term.meant) {
        const bool isWanted = term.sense == Sense::Wanted;
        switch (SearchState(at)) {
        case SearchState::Open:
            addNames<domain::CaseStatus>(m_status.of(term.sense), {int(domain::CaseStatus::Open)});
            break;
        case SearchState::Unread:
            m_unread = isWanted;
            break;
        case SearchState::Waiting:
            m_waiting = isWanted;
            break;
        }
    }
}

void CaseSieve::takeTag(const SearchTerm &term)
{
    // As the column has it: JSON, in which a tag begins after a quote.
    QString begins = jsonOf({folded(term.value)}).mid(1);
    begins.chop(2);
    auto &known = m_tag.of(term.sense);
    QJsonArray all = QJsonDocument::fromJson(known.value_or(u"[]"_s).toUtf8()).array();
    all.append(begins);
    known = QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void CaseSieve::takeTime(const SearchTerm &term, core::Milliseconds eastOfUtc)
{
    const qint64 at = core::toMillis(*term.day - eastOfUtc);
    const bool isFrom = (term.field == SearchField::After) == (term.sense == Sense::Wanted);
    if (isFrom)
        m_after = std::max(at, m_after.value_or(at));
    else
        m_before = std::min(at, m_before.value_or(at));
}

Result<void> CaseSieve::takeOwner(Database &database, const SearchTerm &term, domain::AgentId me)
{
    auto &ids = m_owner.of(term.sense);
    const auto walk = [&](const domain::AgentId &id) {
        addId(ids, id.uuid());
        if (term.sense == Sense::Wanted && m_walkOwners.size() <= mostOwners)
            m_walkOwners.append(id);
    };
    if (meansMe(term.value) || meansNobody(term.value)) {
        walk(meansMe(term.value) ? me : domain::AgentId());
        return {};
    }
    const QStringList asked = wordsOf(term.value);
    const QString login = folded(term.value);
    bool isSomebody = false;
    auto ok =
        database.each(u"SELECT \"id\", \"name\", \"login\" FROM \"agent\""_s, [&](const Row &row) {
            if (!isCalled(row.at<QString>(1), asked) && folded(row.at<QString>(2)) != login)
                return;
            isSomebody = true;
            walk(row.at<domain::AgentId>(0));
        });
    if (ok && !isSomebody)
        letGo(term);
    return ok;
}

Result<void> CaseSieve::takeQueue(Database &database, const SearchTerm &term)
{
    const QStringList asked = wordsOf(term.value);
    const QString teams = u"SELECT q.\"id\", t.\"name\" FROM \"queue\" q JOIN \"team\" t "
                          "ON t.\"id\" = q.\"team\""_s;
    const QString queues = u"SELECT \"id\", \"name\" FROM \"queue\""_s;
    bool isThere = false;
    auto ok = database.each(term.field == SearchField::Team ? teams : queues, [&](const Row &row) {
        if (!isCalled(row.at<QString>(1), asked))
            return;
        isThere = true;
        const auto id = row.at<domain::QueueId>(0);
        addId(m_queue.of(term.sense), id.uuid());
        if (term.sense == Sense::Wanted)
            m_walkQueues.append(id);
    });
    if (ok && !isThere)
        letGo(term);
    return ok;
}

bool CaseSieve::admits(domain::CaseId id, core::Instant lastAt, bool isWaiting) const
{
    return !m_unread || (m_isUnread && m_isUnread(id, lastAt, isWaiting)) == *m_unread;
}

QList<domain::AgentId> CaseSieve::owners() const
{
    return m_walkOwners.size() > mostOwners ? QList<domain::AgentId>() : m_walkOwners;
}

QList<domain::CaseStatus> CaseSieve::statuses() const
{
    using enum domain::CaseStatus;
    QList<domain::CaseStatus> out{Open, Pending, Solved, Closed};
    out.removeIf([this](domain::CaseStatus status) {
        const QString name = u'|' + QString(domain::nameOf(status)) + u'|';
        return (m_status.wanted && !m_status.wanted->contains(name))
               || (m_status.unwanted && m_status.unwanted->contains(name));
    });
    return out;
}
} // namespace hadir::store
