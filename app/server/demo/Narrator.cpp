// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/Narrator.h"

#include "app/core/Ids.h"
#include "app/server/demo/chance.h"
#include "app/server/demo/localTime.h"
#include "app/server/demo/papers.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server::demo {

namespace {
using core::Instant;
using domain::Author;
using domain::CaseStatus;
using domain::Channel;
using domain::ContactKind;
using domain::Direction;
using domain::Interaction;

bool isWritten(Channel channel)
{
    return channel == Channel::Email || channel == Channel::Chat || channel == Channel::Sms
           || channel == Channel::WhatsApp || channel == Channel::Social;
}

bool isLogged(Channel channel)
{
    return channel == Channel::Call || channel == Channel::Visit;
}

std::optional<ContactKind> kindFor(Channel channel)
{
    if (channel == Channel::Email)
        return ContactKind::Email;
    if (channel == Channel::Social)
        return ContactKind::Handle;
    if (channel == Channel::Call || channel == Channel::Sms || channel == Channel::WhatsApp)
        return ContactKind::Phone;
    return std::nullopt;
}

Direction directionOf(const Step &step)
{
    if (step.on == Channel::Note || step.on == Channel::System)
        return Direction::Internal;
    return step.by == Author::Customer || step.on == Channel::Visit ? Direction::Inbound
                                                                    : Direction::Outbound;
}

/// The customer's oldest message since somebody of the house spoke to them.
std::optional<Instant> waitingSince(const QList<Interaction> &told)
{
    std::optional<Instant> since;
    for (const Interaction &entry : told) {
        if (entry.direction == Direction::Outbound && entry.author == Author::Agent)
            since.reset();
        else if (entry.author == Author::Customer && isWritten(entry.channel) && !since)
            since = entry.happenedAt;
    }
    return since;
}

const QString &lineOf(const QStringList &texts, qint64 line)
{
    return texts.at(line % texts.size());
}

/// When the technician comes, or would come if the story went on.
Instant visitOf(const Scene &scene)
{
    Instant moment = scene.start();
    for (qsizetype at = 0; at < scene.story->steps.size(); ++at) {
        const Step &step = scene.step(at);
        moment = at < scene.times.size() ? scene.times.at(at) : moment + spanOf(step.after);
        if (step.on == Channel::Visit && step.by == Author::Agent)
            break;
    }
    return moment;
}

/// On the same date, between nine and seven on the member's clock.
Instant byDay(Instant at, const Member &member, core::Dice &dice)
{
    const QString &zone = member.customer.zone;
    const QTime time(int(between(9, 18, dice)), int(between(0, 59, dice)),
                     int(between(0, 59, dice)));
    return instantAt(localTime(at, zone).date(), time, zone);
}

QString typeOf(const QString &name)
{
    if (name.endsWith(".png"_L1))
        return u"image/png"_s;
    return name.endsWith(".pdf"_L1) ? u"application/pdf"_s : u"text/plain"_s;
}
} // namespace

Narrator::Narrator(const Content &content, const Staff &staff, const QString &stem, Instant now)
    : m_content(content)
    , m_staff(staff)
    , m_stem(stem)
    , m_now(now)
    , m_diary(stem, now)
{}

Tale Narrator::tell(const Scene &scene, const Member &member, const Product &product,
                    const domain::Order *order, core::Dice &dice)
{
    const QString owner = ownerFor(scene, dice);
    Telling telling{.scene = scene,
                    .member = member,
                    .facts = makeFacts(member, product, scene.story, order, scene.start(), dice),
                    .owner = owner,
                    .opened = openedFor(scene, member, owner)};
    telling.facts.caseNumber = scene.number;
    telling.facts.visit = visitOf(scene);
    const QString &zone = member.customer.zone;
    if (const auto &promise = scene.story->callback)
        telling.facts.callbackTime =
            localTime(dueOf(*promise, m_now, zone), zone).toString(u"HH:mm"_s);

    Tale tale;
    for (qsizetype at = 0; at < scene.times.size(); ++at) {
        const Step &step = scene.step(at);
        const QString author = authorOf(telling, at, dice);
        const Terms terms = termsFor(telling, step, author);
        tale.interactions.append(entryAt(telling, at, terms, author, dice));
        const Interaction &entry = tale.interactions.back();
        if (!step.attach.isEmpty())
            tale.attachments.append(attach(step.attach, entry, terms, dice));
        if (telling.opened.solvedAt && !entry.outcome.isEmpty())
            telling.opened.disposition = entry.outcome;
    }
    const Terms terms = termsFor(telling, scene.step(0), owner);
    telling.opened.subject = filled(lineOf(scene.story->subject, telling.line), terms, dice);
    if (scene.status == CaseStatus::Open)
        telling.opened.waitingSince = waitingSince(tale.interactions);
    tale.callback = m_diary.callbackFor(scene, member, telling.opened, terms, dice);
    tale.opened = telling.opened;
    return tale;
}

/// The login of whoever has the case. A fresh one may still wait for somebody to take it.
QString Narrator::ownerFor(const Scene &scene, core::Dice &dice)
{
    const Story &story = *scene.story;
    if (!story.agent.isEmpty())
        return story.agent;
    if (story.id.isEmpty())
        return m_content.desk.owner;
    const bool live = scene.progress == Progress::Live;
    bool touched = false;
    for (qsizetype at = 0; at < scene.times.size(); ++at)
        touched = touched || scene.step(at).by == Author::Agent || isLogged(scene.step(at).on);
    if (live && !touched && happens(50, dice))
        return {};
    // What is live belongs to the others: the desk of the first agent is written down.
    return m_staff
        .someone(story.queue, scene.book->language, live ? m_content.desk.owner : QString(), dice)
        .login;
}

domain::Case Narrator::openedFor(const Scene &scene, const Member &member, const QString &owner)
{
    const Story &story = *scene.story;
    const auto isLoose = [](const Step &step) { return step.loose; };
    domain::Case opened;
    opened.id = domain::CaseId(core::uuidFor(m_stem + u"case/"_s + scene.key));
    opened.customer = member.customer.id;
    opened.number = scene.number;
    opened.status = scene.status;
    opened.priority = story.priority;
    opened.queue = m_staff.queue(story.queue);
    if (!owner.isEmpty())
        opened.owner = m_staff.agent(owner);
    opened.channel = std::ranges::find_if_not(story.steps, isLoose)->on;
    opened.tags = story.tags;
    opened.tags.sort();
    opened.openedAt = scene.start();
    opened.lastAt = scene.end();
    if (scene.status == CaseStatus::Solved || scene.status == CaseStatus::Closed) {
        opened.solvedAt = scene.end();
        const auto fits = [&](const Disposition &one) { return story.tags.contains(one.tag); };
        const auto &codes = m_content.company.dispositions;
        if (const auto found = std::ranges::find_if(codes, fits); found != codes.end())
            opened.disposition = found->code;
    }
    return opened;
}

/// Who of the house did or wrote a step: mostly the owner, after an escalation the supervisor,
/// and a note may come from a colleague.
QString Narrator::authorOf(const Telling &telling, qsizetype at, core::Dice &dice)
{
    const Step &step = telling.scene.step(at);
    if (!step.agent.isEmpty())
        return step.agent;
    const auto &steps = telling.scene.story->steps;
    const QString &language = telling.scene.book->language;
    const auto isEscalation = [](const Step &one) { return one.outcome == "Escalated"_L1; };
    if (std::ranges::find_if(steps, isEscalation) - steps.begin() <= at)
        return m_staff.supervisorFor(language).login;
    const bool told = !telling.scene.story->id.isEmpty();
    if (telling.owner.isEmpty() || (told && step.on == Channel::Note && happens(25, dice)))
        return m_staff.someone(telling.scene.story->queue, language, telling.owner, dice).login;
    return telling.owner;
}

Terms Narrator::termsFor(const Telling &telling, const Step &step, const QString &author) const
{
    const Book &book =
        step.language.isEmpty() ? *telling.scene.book : m_content.book(step.language);
    // A customer speaks of the agent who has the case, an agent signs with the own name.
    const QString &named =
        step.by == Author::Agent || telling.owner.isEmpty() ? author : telling.owner;
    return termsFrom(telling.facts, book, m_content.company,
                     m_staff.colleague(named).shortName.in(book.language), m_now);
}

Interaction Narrator::entryAt(const Telling &telling, qsizetype at, const Terms &terms,
                              const QString &author, core::Dice &dice)
{
    const Step &step = telling.scene.step(at);
    Interaction entry;
    entry.id = domain::InteractionId(
        core::uuidFor(m_stem + u"case/%1/%2"_s.arg(telling.scene.key).arg(at)));
    entry.customer = telling.member.customer.id;
    if (!step.loose)
        entry.caseId = telling.opened.id;
    entry.channel = step.on;
    entry.direction = directionOf(step);
    entry.author = isLogged(step.on) ? Author::Agent : step.by;
    if (entry.author == Author::Agent)
        entry.agent = m_staff.agent(author);
    else
        entry.authorName = step.by == Author::System ? terms.words.value(u"company"_s)
                                                     : telling.member.customer.name;
    if (const auto kind = kindFor(step.on)) {
        if (const auto *point = telling.member.point(*kind))
            entry.contactPoint = point->id;
    }
    entry.body =
        filled(step.thread ? lineOf(step.text, telling.line) : pick(step.text, dice), terms, dice);
    entry.outcome = step.outcome;
    if (step.on == Channel::Email)
        entry.subject = filled(lineOf(telling.scene.story->subject, telling.line), terms, dice);
    if (step.on == Channel::Visit)
        entry.place = step.by == Author::Customer
                          ? telling.member.city->branch.in(terms.book->language)
                          : telling.member.customer.city;
    if (step.on == Channel::Call)
        entry.place = m_staff.queueName(telling.scene.story->queue);
    if (step.seconds) {
        const bool told = !telling.scene.story->id.isEmpty();
        entry.seconds = told ? *step.seconds * between(80, 120, dice) / 100 : *step.seconds;
    }
    if (entry.direction == Direction::Outbound && isWritten(step.on))
        entry.delivery = domain::Delivery::Sent;
    entry.happenedAt = telling.scene.times.at(at);
    entry.recordedAt = entry.happenedAt + std::chrono::seconds(entry.seconds.value_or(0));
    return entry;
}

domain::Attachment Narrator::attach(const QString &name, const Interaction &to, const Terms &terms,
                                    core::Dice &dice)
{
    const Papers &papers = terms.book->files;
    const QString stem = name.section(u'.', 0, 0);
    const QStringList &paper = stem == "bill"_L1    ? papers.bill
                               : stem == "quote"_L1 ? papers.quote
                                                    : papers.contract;
    QStringList lines;
    for (const QString &line : paper)
        lines.append(filled(line, terms, dice));
    const QString type = typeOf(name);
    QByteArray bytes;
    if (type == "image/png"_L1)
        bytes = pictureOf(stem, dice);
    else if (type == "application/pdf"_L1)
        bytes = pdfOf(lines);
    else
        bytes = lines.join(u'\n').toUtf8() + '\n';

    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    domain::Attachment attachment{
        .id = domain::AttachmentId(core::uuidFor(m_stem + u"file/"_s + to.id.toString())),
        .customer = to.customer,
        .interaction = to.id,
        .name = name,
        .type = type,
        .size = bytes.size(),
        .sha256 = hash};
    m_files.insert_or_assign(hash, std::move(bytes));
    return attachment;
}

QList<Interaction> Narrator::noticesFor(const Purchase &purchase, const Member &member,
                                        core::Dice &dice)
{
    QList<Interaction> out;
    const domain::Order &order = purchase.order;
    const QString &kind = purchase.product->kind;
    const bool told =
        member.person && member.person->orders.known
        && member.person->orders.known->number == order.number; // in the person's own cases
    if (told || (kind != "device"_L1 && kind != "accessory"_L1))
        return out;
    const Book &book = m_content.book(member.language());
    const Facts facts = makeFacts(member, *purchase.product, nullptr, &order, order.placedAt, dice);
    const Terms terms = termsFrom(facts, book, m_content.company, {}, m_now);
    const QString key = m_stem + u"notice/"_s + order.id.toString();
    const auto add = [&](Channel channel, const QStringList &texts, Instant at,
                         const QString &what) {
        const QString text = filled(pick(texts, dice), terms, dice);
        out += notice(member, channel, text, at, key + what);
    };
    const auto age = m_now - order.placedAt;
    const Instant shipped = byDay(order.placedAt + 24h, member, dice);
    const Instant arrived =
        byDay(shipped + std::chrono::hours(between(30, 90, dice)), member, dice);
    if (age > 48h && order.status != domain::OrderStatus::Cancelled && happens(65, dice))
        add(Channel::Sms, book.notices.shipped, shipped, u"/shipped"_s);
    if (age > 160h && order.status == domain::OrderStatus::Delivered && happens(55, dice))
        add(Channel::System, book.notices.delivered, arrived, u"/delivered"_s);
    return out;
}

QList<Interaction> Narrator::billsFor(const Member &member, core::Dice &dice)
{
    QList<Interaction> out;
    if (member.person || !member.point(ContactKind::Email) || !happens(40, dice))
        return out;
    const Book &book = m_content.book(member.language());
    const QList<Product> &products = m_content.company.products;
    const auto plan = std::ranges::find(products, u"plan"_s, &Product::kind);
    const qint64 day = between(1, 28, dice);
    for (qint64 months = between(1, 4, dice); months > 0; --months) {
        const Instant about = m_now - std::chrono::days(30 * months - day) - 24h;
        const QString &zone = m_content.company.zone;
        const Instant at = instantAt(localTime(about, zone).date(), QTime(9, 0), zone);
        Facts facts = makeFacts(member, *plan, nullptr, nullptr, at, dice);
        facts.until = at + std::chrono::days(14);
        const Terms terms = termsFrom(facts, book, m_content.company, {}, m_now);
        const QString text = filled(pick(book.notices.bill, dice), terms, dice);
        const QString key = u"bill/%1/%2"_s.arg(member.customer.id.toString()).arg(months);
        out += notice(member, Channel::Email, text, at, m_stem + key);
    }
    return out;
}

Interaction Narrator::notice(const Member &member, Channel channel, const QString &text, Instant at,
                             const QString &key)
{
    Interaction entry;
    entry.id = domain::InteractionId(core::uuidFor(key));
    entry.customer = member.customer.id;
    entry.channel = channel;
    entry.direction = channel == Channel::System ? Direction::Internal : Direction::Outbound;
    entry.author = Author::System;
    entry.authorName = m_content.company.name.in(member.language());
    if (const auto kind = kindFor(channel)) {
        if (const auto *point = member.point(*kind))
            entry.contactPoint = point->id;
    }
    entry.body = text;
    if (entry.direction == Direction::Outbound)
        entry.delivery = domain::Delivery::Sent;
    entry.happenedAt = at;
    entry.recordedAt = at;
    return entry;
}
} // namespace hadir::server::demo
