// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Deeds.h"

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Command;

namespace hadir::bench {

namespace {
constexpr auto language = HallWords::Language::English;
constexpr int stepsOfCustomer = 9;
constexpr int steps = 20;
} // namespace

Deeds::Deeds(core::Ids &ids, core::Dice &dice, domain::AgentId agent, domain::QueueId queue)
    : m_ids(ids)
    , m_dice(dice)
    , m_words(dice)
    , m_agent(agent)
    , m_queue(queue)
{}

void Deeds::beginCustomer()
{
    m_customer = m_ids.make<domain::Customer>();
    m_phone = m_ids.make<domain::ContactPoint>();
    m_email = m_ids.make<domain::ContactPoint>();
    m_case = m_ids.make<domain::Case>();
}

Command Deeds::next()
{
    const int step = m_step;
    m_step = (m_step + 1) % steps;
    if (step == 0)
        beginCustomer();
    return step < stepsOfCustomer ? aboutCustomer(step) : aboutCase(step);
}

Command Deeds::aboutCustomer(int step)
{
    switch (step) {
    case 0:
        return domain::CreateCustomer{.customer = m_customer,
                                      .name = m_words.personName(language),
                                      .country = u"MY"_s,
                                      .languages = {u"en"_s}};
    case 1:
        return domain::AddContactPoint{
            .contactPoint = m_phone,
            .customer = m_customer,
            .value = u"012-%1"_s.arg(m_dice.below(10'000'000), 7, 10, QChar(u'0')),
            .region = u"MY"_s};
    case 2:
        return domain::AddContactPoint{.contactPoint = m_email,
                                       .customer = m_customer,
                                       .kind = domain::ContactKind::Email,
                                       .value = m_email.toString() + u"@example.com"_s};
    case 3:
        return domain::ConfirmContactPoint{m_phone};
    case 4:
        return domain::SetConsent{m_phone, domain::Purpose::Callback, true};
    case 5:
        return domain::SetQuietHours{m_phone, 22 * 60, 8 * 60};
    case 6:
        return domain::ChangeCustomer{.customer = m_customer, .tier = u"Gold"_s};
    case 7:
        return domain::AddOrder{.order = m_ids.make<domain::Order>(),
                                .customer = m_customer,
                                .number = u"HD-%1"_s.arg(m_dice.below(1'000'000)),
                                .currency = u"MYR"_s,
                                .totalMinor = 12'900,
                                .lines = {{u"Headphones"_s, 1, 12'900}}};
    default:
        return domain::RetireContactPoint{m_email};
    }
}

Command Deeds::aboutCase(int step)
{
    const auto interaction = m_ids.make<domain::Interaction>();
    switch (step) {
    case 9:
        return domain::OpenCase{.caseId = m_case,
                                .customer = m_customer,
                                .subject = m_words.subject(language),
                                .channel = domain::Channel::Email,
                                .queue = m_queue};
    case 10:
        return domain::TakeCase{m_case};
    case 11:
        return domain::SetCasePriority{m_case, domain::Priority::High};
    case 12:
        return domain::TagCase{m_case, {u"billing"_s, u"vip"_s}, {}};
    case 13:
        m_lastMessage = interaction;
        return domain::LogCall{.interaction = interaction,
                               .customer = m_customer,
                               .caseId = m_case,
                               .contactPoint = m_phone,
                               .seconds = 240,
                               .body = m_words.text(language, 200)};
    case 14:
        return domain::ReplyToCustomer{.interaction = interaction,
                                       .customer = m_customer,
                                       .caseId = m_case,
                                       .subject = m_words.subject(language),
                                       .body = m_words.text(language, 300),
                                       .after = m_lastMessage};
    case 15:
        return domain::LogVisit{.interaction = interaction,
                                .customer = m_customer,
                                .caseId = m_case,
                                .place = u"Branch 7"_s,
                                .body = m_words.text(language, 100)};
    case 16:
        return domain::MoveCase{m_case, m_queue};
    case 17:
        return domain::AssignCase{m_case, m_agent};
    case 18:
        return domain::SetCaseStatus{m_case, domain::CaseStatus::Solved};
    default:
        return domain::AddNote{interaction, m_customer, m_case, m_words.text(language, 200)};
    }
}
} // namespace hadir::bench
