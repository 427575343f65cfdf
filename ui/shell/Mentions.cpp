// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Mentions.h"

#include "app/core/log.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
const auto mentionsRow = u"mentions"_s;
constexpr qsizetype mostKept = 200;
constexpr qsizetype mostAtOnce = 500; ///< more is a desk that is filled for the first time
constexpr auto lookingTime = 1s;      ///< who only passes by has not looked

QString lineOf(const Mention &one)
{
    return u"%1 %2 %3\n"_s.arg(one.note.toString(), one.customer.toString(),
                               one.caseId ? one.caseId->toString() : u"-"_s);
}

Mention mentionIn(const QString &line)
{
    Mention out{.note = domain::InteractionId::fromString(line.section(u' ', 0, 0)),
                .customer = domain::CustomerId::fromString(line.section(u' ', 1, 1)),
                .caseId = std::nullopt};
    const auto about = domain::CaseId::fromString(line.section(u' ', 2, 2));
    if (!about.isNull())
        out.caseId = about;
    return out;
}
} // namespace

QList<Mention> mentionsOf(domain::AgentId me, const store::TouchedSet &touched,
                          desk::Reader &reader)
{
    QList<Mention> out;
    const auto isEntry = [](const store::Touched &each) {
        return each.kind == domain::Kind::Interaction;
    };
    if (std::ranges::count_if(touched, isEntry) > mostAtOnce)
        return out;
    for (const store::Touched &each : touched) {
        if (!isEntry(each))
            continue;
        const auto item = reader.historyItem(each.kind, each.id);
        const auto *one =
            item && *item ? std::get_if<domain::Interaction>(&(*item)->what) : nullptr;
        if (one && one->agent != me && one->mentions.contains(me))
            out.append({one->id, one->customer, one->caseId});
    }
    return out;
}

Mentions::Mentions(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void Mentions::begin()
{
    const auto kept = m_desk.reader().recall(mentionsRow);
    if (!kept)
        qCWarning(logUi) << "mentions not read" << kept.error().detail;
    m_open.clear();
    for (const QString &line : kept ? kept->split(u'\n', Qt::SkipEmptyParts) : QStringList()) {
        m_open.append(mentionIn(line));
        m_known.insert(m_open.last().note);
    }
    connect(&m_desk, &desk::Desk::changed, this, &Mentions::take, Qt::UniqueConnection);
    Q_EMIT changed();
}

QList<Mention> Mentions::open()
{
    m_open.removeIf([this](const Mention &one) {
        const auto item = m_desk.reader().historyItem(domain::Kind::Interaction, one.note.uuid());
        return item && !*item; // erased, or no longer this desk's
    });
    return m_open;
}

void Mentions::take(const store::TouchedSet &touched)
{
    if (!m_desk.identity())
        return;
    bool isMore = false;
    for (const Mention &one : mentionsOf(m_desk.identity()->agent, touched, m_desk.reader())) {
        if (m_known.contains(one.note))
            continue;
        m_known.insert(one.note);
        m_open.prepend(one);
        isMore = true;
    }
    if (!isMore)
        return;
    keep();
    settle();
}

void Mentions::look(domain::CustomerId customer)
{
    m_inSight = customer;
    settle();
}

void Mentions::settle()
{
    m_desk.clock().after(lookingTime, this, [this, look = ++m_looks] {
        const auto isSeen = [this](const Mention &one) { return one.customer == m_inSight; };
        if (look == m_looks && m_open.removeIf(isSeen) > 0)
            keep();
    });
}

/// Nobody who was erased is written down again: open() leaves them out.
void Mentions::keep()
{
    QString text;
    for (const Mention &one : open().first(qMin(mostKept, m_open.size())))
        text += lineOf(one);
    (void)m_desk.keep(mentionsRow, text);
    Q_EMIT changed();
}
} // namespace hadir::ui
