// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Hall.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::domain::Channel;
using hadir::domain::Direction;

namespace hadir::bench {

namespace {
constexpr qsizetype bodyBytes = 215; // which makes an interaction about 580 bytes of JSON
constexpr core::Milliseconds twoYears = 730 * 24h;

Channel someChannel(core::Dice &dice)
{
    const quint64 thrown = dice.below(100);
    if (thrown < 30)
        return Channel::Email;
    if (thrown < 50)
        return Channel::Call;
    if (thrown < 67)
        return Channel::WhatsApp;
    if (thrown < 80)
        return Channel::Chat;
    if (thrown < 86)
        return Channel::Sms;
    if (thrown < 91)
        return Channel::Social;
    return thrown < 93 ? Channel::Visit : Channel::Note;
}
} // namespace

Hall::Hall(HallSize size) : m_size(size)
{
    makeWorkplace();
    makeCustomers();
}

void Hall::makeWorkplace()
{
    QList<domain::TeamId> teams;
    for (qint64 n = 0; n < std::max<qint64>(1, m_size.queues / 2); ++n) {
        const domain::Team team{m_ids.make<domain::Team>(), u"Team %1"_s.arg(n + 1)};
        teams.append(team.id);
        m_ready.append(team);
    }
    for (qint64 n = 0; n < m_size.queues; ++n) {
        m_queues.append({m_ids.make<domain::Queue>(), u"Queue %1"_s.arg(n + 1),
                         teams[n % teams.size()], u"Asia/Kuala_Lumpur"_s});
        m_ready.append(m_queues.last());
    }
    for (qint64 n = 0; n < m_size.agents; ++n) {
        m_agents.append({.id = m_ids.make<domain::Agent>(),
                         .login = u"agent%1"_s.arg(n + 1),
                         .name = m_words.personName(HallWords::Language::English),
                         // Of no team: a desk that holds everybody is the most there can be.
                         .language = u"en"_s});
        m_ready.append(m_agents.last());
    }
}

void Hall::makeCustomers()
{
    m_customers.reserve(m_size.customers);
    m_stories.reserve(m_size.customers);
    for (qint64 n = 0; n < m_size.customers; ++n) {
        m_clock.jump(1s);
        const auto language = HallWords::Language(std::max<qint64>(0, qint64(m_dice.below(5)) - 2));
        domain::Customer customer{.id = m_ids.make<domain::Customer>(),
                                  .name = m_words.personName(language),
                                  .city = u"Kuala Lumpur"_s,
                                  .country = u"MY"_s,
                                  .zone = u"Asia/Kuala_Lumpur"_s,
                                  .languages = {u"en"_s},
                                  .tier = m_dice.below(5) == 0 ? u"Gold"_s : QString(),
                                  .createdAt = m_clock.now()};
        const domain::ContactPoint phone{
            .id = m_ids.make<domain::ContactPoint>(),
            .customer = customer.id,
            .kind = domain::ContactKind::Phone,
            .value = u"+6012%1"_s.arg(m_dice.below(10'000'000), 7, 10, QChar(u'0')),
            .label = u"mobile"_s};
        const domain::ContactPoint email{.id = m_ids.make<domain::ContactPoint>(),
                                         .customer = customer.id,
                                         .kind = domain::ContactKind::Email,
                                         .value = u"customer%1@example.com"_s.arg(n)};
        m_customers.append(customer.id);
        m_stories.append({.language = language, .phone = phone.id, .email = email.id});
        m_ready += QList<domain::Entity>{std::move(customer), phone, email};
    }
}

QList<domain::Entity> Hall::next(qsizetype count)
{
    while (m_ready.size() < count && m_happened < m_size.interactions)
        happen();
    const QList<domain::Entity> out = m_ready.first(std::min(count, m_ready.size()));
    m_ready.remove(0, out.size());
    return out;
}

qsizetype Hall::someCustomer()
{
    const qint64 forLong = m_size.longCustomers * m_size.longHistory;
    if (qint64(m_dice.below(quint64(m_size.interactions))) < forLong)
        return qsizetype(m_dice.below(quint64(m_size.longCustomers)));
    return m_size.longCustomers
           + qsizetype(m_dice.below(quint64(m_size.customers - m_size.longCustomers)));
}

domain::AgentId Hall::someAgent()
{
    return m_agents[qsizetype(m_dice.below(quint64(m_agents.size())))].id;
}

void Hall::happen()
{
    m_clock.jump(twoYears / m_size.interactions);
    ++m_happened;
    const qsizetype customer = someCustomer();
    domain::Interaction interaction = interactionOf(customer);
    Story &story = m_stories[customer];
    if (story.stillInCase == 0)
        beginCase(customer, interaction.channel);
    --story.stillInCase;
    interaction.caseId = story.caseId;
    m_ready.append(interaction);
    addBelongings(interaction);
}

void Hall::beginCase(qsizetype customer, Channel channel)
{
    Story &story = m_stories[customer];
    story.stillInCase = 2 + qint64(m_dice.below(9));
    domain::Case one{.id = m_ids.make<domain::Case>(),
                     .customer = m_customers[customer],
                     .number = ++m_caseNumber,
                     .subject = m_words.subject(story.language),
                     .priority = domain::Priority(m_dice.below(4)),
                     .queue = m_queues[qsizetype(m_dice.below(quint64(m_queues.size())))].id,
                     .owner = someAgent(),
                     .channel = channel,
                     .tags = {u"billing"_s},
                     .openedAt = m_clock.now(),
                     .lastAt = m_clock.now()};
    // Of the last weeks something is still open: the work of today.
    if (m_happened < m_size.interactions - m_size.interactions / 25) {
        one.status = domain::CaseStatus::Closed;
        one.disposition = u"solved"_s;
        one.solvedAt = one.lastAt;
    } else {
        one.waitingSince = one.lastAt;
        // Some of it belongs to whoever sits at the desk that is measured.
        if (m_dice.below(100) == 0)
            one.owner = agentAtTheDesk().id;
    }
    story.caseId = one.id;
    m_ready.append(std::move(one));
}

domain::Interaction Hall::interactionOf(qsizetype customer)
{
    const Story &story = m_stories[customer];
    const Channel channel = someChannel(m_dice);
    domain::Interaction out{.id = m_ids.make<domain::Interaction>(),
                            .customer = m_customers[customer],
                            .channel = channel,
                            .direction =
                                m_dice.below(2) == 0 ? Direction::Inbound : Direction::Outbound,
                            .happenedAt = m_clock.now(),
                            .recordedAt = m_clock.now() + 200ms};
    if (channel == Channel::Note)
        out.direction = Direction::Internal;
    if (out.direction == Direction::Inbound)
        out.author = domain::Author::Customer;
    else
        out.agent = someAgent();
    if (out.direction == Direction::Outbound)
        out.delivery = domain::Delivery::Sent;
    if (channel == Channel::Email)
        out.subject = m_words.subject(story.language);
    if (channel == Channel::Call)
        out.seconds = qint64(m_dice.below(900));
    if (channel == Channel::Visit)
        out.place = u"Branch %1"_s.arg(m_dice.below(40));
    if (channel == Channel::Email)
        out.contactPoint = story.email;
    else if (channel == Channel::Call || channel == Channel::Sms || channel == Channel::WhatsApp)
        out.contactPoint = story.phone;
    out.body = m_words.text(story.language, bodyBytes / 2 + qsizetype(m_dice.below(bodyBytes)));
    return out;
}

void Hall::addBelongings(const domain::Interaction &interaction)
{
    const quint64 thrown = m_dice.below(100);
    if (interaction.channel == Channel::Email && thrown < 10) {
        m_ready.append(domain::Attachment{.id = m_ids.make<domain::Attachment>(),
                                          .customer = interaction.customer,
                                          .interaction = interaction.id,
                                          .name = u"invoice-%1.pdf"_s.arg(m_happened),
                                          .type = u"application/pdf"_s,
                                          .size = 80'000,
                                          .sha256 = QString::fromLatin1(m_dice.bytes(32).toHex())});
    } else if (thrown >= 98) {
        m_ready.append(
            domain::Order{.id = m_ids.make<domain::Order>(),
                          .customer = interaction.customer,
                          .number = u"HD-%1"_s.arg(m_happened),
                          .status = domain::OrderStatus::Delivered,
                          .currency = u"MYR"_s,
                          .totalMinor = qint64(m_dice.below(100'000)),
                          .lines = {{u"Headphones"_s, 1, 9'900}, {u"Cable, 2 m"_s, 2, 1'900}},
                          .placedAt = m_clock.now()});
    }
}
} // namespace hadir::bench
