// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/samples.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;

namespace hadir::samples {
namespace {
QUuid uuid(int family, int number)
{
    return QUuid(uint(number), ushort(family), 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
QString pick(Script script, const QString &latin, const QString &arabic)
{
    return script == Script::Latin ? latin : arabic;
}

Interaction interaction(int number, Instant at, Channel channel, Direction direction,
                        const QString &body)
{
    return {.id = InteractionId(uuid(4, number)),
            .customer = CustomerId(uuid(1, 1)),
            .caseId = caseId(4821),
            .channel = channel,
            .direction = direction,
            .author = direction == Direction::Inbound ? Author::Customer : Author::Agent,
            .body = body,
            .happenedAt = at,
            .recordedAt = at};
}
} // namespace

AgentId agent(int number)
{
    return AgentId(uuid(2, number));
}

CaseId caseId(int number)
{
    return CaseId(uuid(3, number));
}

models::Directory directory()
{
    models::Directory made;
    made.me = agent(1);
    const QStringList names{u"Nur Aisyah"_s, u"Omar Haddad"_s, u"Lim Siew Ling"_s,
                            u"سارة العمري"_s};
    for (int at = 0; at < names.size(); ++at) {
        made.agents.insert(agent(at + 1), {.id = agent(at + 1), .name = names.at(at)});
    }
    for (const auto &[number, name] : {std::pair(1, u"Billing"_s), std::pair(2, u"Technical"_s)}) {
        const QueueId id(uuid(5, number));
        made.queues.insert(id, {.id = id, .name = name});
    }
    return made;
}

models::CustomerFile customerFile(Instant now, Script script)
{
    const CustomerId id(uuid(1, 1));
    models::CustomerFile file{.directory = directory()};
    file.customer = {.id = id,
                     .name = pick(script, u"Ahmad bin Salleh"_s, u"أحمد بن صالح"_s),
                     .city = pick(script, u"Kuala Lumpur"_s, u"كوالالمبور"_s),
                     .country = u"MY"_s,
                     .zone = u"Asia/Kuala_Lumpur"_s,
                     .languages = {u"ar"_s, u"en"_s},
                     .preferredChannel = Channel::WhatsApp,
                     .tier = pick(script, u"Gold"_s, u"ذهبي"_s)};
    file.contactPoints = {{.id = ContactPointId(uuid(6, 1)),
                           .customer = id,
                           .kind = ContactKind::Phone,
                           .value = u"+60123454417"_s,
                           .label = pick(script, u"mobile"_s, u"جوال"_s),
                           .confirmedAt = now - 24h * 300,
                           .consents = {{Purpose::Service, true, now - 24h * 300},
                                        {Purpose::Callback, true, now - 24h * 200},
                                        {Purpose::Marketing, false, now - 24h * 200}},
                           .quietFromMinute = 21 * 60,
                           .quietToMinute = 8 * 60},
                          {.id = ContactPointId(uuid(6, 2)),
                           .customer = id,
                           .kind = ContactKind::Email,
                           .value = u"ahmad.salleh@example.com"_s},
                          {.id = ContactPointId(uuid(6, 3)),
                           .customer = id,
                           .kind = ContactKind::Email,
                           .value = u"ahmad@example.org"_s,
                           .retired = true}};
    file.cases = {
        {.id = caseId(4821),
         .customer = id,
         .number = 4821,
         .subject =
             pick(script, u"Charged twice for order 20931"_s, u"خُصم مبلغ الطلب 20931 مرتين"_s),
         .priority = Priority::High,
         .queue = QueueId(uuid(5, 1)),
         .owner = agent(1),
         .channel = Channel::Email,
         .tags = {u"duplicate"_s, u"refund"_s},
         .openedAt = now - 19h,
         .lastAt = now - 20min,
         .waitingSince = now - 102min},
        {.id = caseId(4417),
         .customer = id,
         .number = 4417,
         .subject = pick(script, u"Change delivery address"_s, u"تغيير عنوان التوصيل"_s),
         .status = CaseStatus::Solved,
         .channel = Channel::WhatsApp,
         .openedAt = now - 24h * 40,
         .lastAt = now - 24h * 38},
        {.id = caseId(0),
         .customer = id,
         .subject = pick(script, u"Invoice in English, please"_s, u"فاتورة بالإنجليزية"_s),
         .status = CaseStatus::Pending,
         .channel = Channel::Call,
         .openedAt = now - 2h,
         .lastAt = now - 1h}};
    file.orders = {{.id = OrderId(uuid(7, 1)),
                    .customer = id,
                    .number = u"20931"_s,
                    .status = OrderStatus::Delivered,
                    .currency = u"MYR"_s,
                    .totalMinor = 12'000,
                    .lines = {{u"Router AX3000"_s, 1, 12'000}},
                    .placedAt = now - 24h * 10},
                   {.id = OrderId(uuid(7, 2)),
                    .customer = id,
                    .number = u"20114"_s,
                    .status = OrderStatus::Cancelled,
                    .currency = u"MYR"_s,
                    .totalMinor = 830'000,
                    .lines = {{u"Mesh kit"_s, 2, 830'000}},
                    .placedAt = now - 24h * 90}};
    file.callbacks = {{.id = CallbackId(uuid(8, 1)),
                       .customer = id,
                       .caseId = caseId(4821),
                       .zone = u"Asia/Kuala_Lumpur"_s,
                       .localTime = u"2026-11-22T17:30"_s,
                       .dueAt = now + 1h,
                       .reason = pick(script, u"Tell him when the hold falls off"_s,
                                      u"إخباره بموعد زوال الحجز"_s)}};
    file.presence = {{caseId(4821), agent(2), models::Presence::Doing::Writing}};
    return file;
}

QList<models::TimelineEntry> timeline(Instant now, Script script)
{
    using models::TimelineEntry;
    TimelineEntry call{
        .what = interaction(
            1, now - 24min, Channel::Call, Direction::Inbound,
            pick(script,
                 u"Says the card was charged twice on 19 Nov. Asked to be called after 17:00. He "
                 "has the bank's message at hand and would like a written confirmation."_s,
                 u"يقول إن البطاقة خُصم منها مرتين في 19 نوفمبر وطلب معاودة الاتصال بعد 17:00."_s)),
        .author = u"Nur Aisyah"_s};
    auto &spoken = std::get<Interaction>(call.what);
    spoken.seconds = 372;
    spoken.place = pick(script, u"Billing"_s, u"الفوترة"_s);
    spoken.outcome = pick(script, u"Duplicate charge"_s, u"خصم مكرر"_s);
    TimelineEntry note{
        .what = interaction(2, now - 20min, Channel::Note, Direction::Internal,
                            pick(script,
                                 u"@Nur the gateway shows one capture and one reversed "
                                 "authorisation, falls off in 3 days."_s,
                                 u"@نور تُظهر البوابة عملية واحدة وحجزًا ملغى يزول خلال 3 أيام."_s)),
        .author = u"Omar Haddad (Payments)"_s};
    TimelineEntry mail{
        .what = interaction(3, now - 19h, Channel::Email, Direction::Inbound,
                            pick(script,
                                 u"Why do I see RM 120.00 two times? I attach the screenshot."_s,
                                 u"لماذا يظهر مبلغ RM 120.00 مرتين؟ أرفقت لقطة."_s)),
        .caseNumber = 4821,
        .attachments = {
            {.id = AttachmentId(uuid(9, 1)),
             .name = u"statement.png"_s,
             .size = 218'000,
             .bytes = models::TimelineAttachment::Bytes::Here},
            {.id = AttachmentId(uuid(9, 2)), .name = u"كشف حساب نوفمبر.pdf"_s, .size = 1'840'000}}};
    TimelineEntry automatic{
        .what = interaction(4, now - 19h + 1min, Channel::WhatsApp, Direction::Outbound,
                            pick(script,
                                 u"We have your message and a person will answer by 09:00. Your "
                                 "case number is 4821."_s,
                                 u"وصلتنا رسالتك وسيجيبك موظف قبل 09:00. رقم حالتك 4821."_s))};
    std::get<Interaction>(automatic.what).author = Author::System;
    return {note, call, automatic, mail, {.what = customerFile(now, script).orders.first()}};
}

QList<models::WorkItem> work(Instant now, Script script)
{
    struct Row
    {
        Channel channel;
        QString name;
        QString arabicName;
        QString subject;
        QString arabicSubject;
        std::chrono::minutes waiting;
    };
    const QList<Row> rows{
        {Channel::Call, u"Lim Wei Han"_s, u"ليم وي هان"_s, u"Callback due: router replacement"_s,
         u"معاودة مستحقة: استبدال الموجّه"_s, 310min},
        {Channel::Email, u"Ahmad bin Salleh"_s, u"أحمد بن صالح"_s,
         u"Charged twice for order 20931"_s, u"خُصم مبلغ الطلب 20931 مرتين"_s, 102min},
        {Channel::WhatsApp, u"Fatimah Zahra"_s, u"فاطمة الزهراء"_s,
         u"WhatsApp: where is my parcel?"_s, u"واتساب: أين شحنتي؟"_s, 22min},
        {Channel::Chat, u"Omar Khalid"_s, u"عمر خالد"_s, u"Chat: cannot log in to the portal"_s,
         u"محادثة: لا أستطيع الدخول إلى البوابة"_s, 4min},
        {Channel::Social, u"@dewi_k"_s, u"@dewi_k"_s, u"Complaint about the branch visit"_s,
         u"شكوى من زيارة الفرع"_s, 0min},
        {Channel::Visit, u"Chen Li"_s, u"تشن لي"_s, u"Branch: warranty card missing"_s,
         u"الفرع: بطاقة الضمان مفقودة"_s, 0min}};
    QList<models::WorkItem> items;
    for (int at = 0; at < rows.size(); ++at) {
        const Row &row = rows.at(at);
        models::WorkItem item{.caseId = caseId(at == 1 ? 4821 : 4000 + at),
                              .number = at == 1 ? 4821 : 4000 + at,
                              .customer = CustomerId(uuid(1, at == 1 ? 1 : 10 + at)),
                              .customerName = pick(script, row.name, row.arabicName),
                              .subject = pick(script, row.subject, row.arabicSubject),
                              .channel = row.channel,
                              .lastAt = now - row.waiting - std::chrono::hours(at)};
        if (row.waiting > 0min)
            item.waitingSince = now - row.waiting;
        else
            item.status = at == rows.size() - 1 ? CaseStatus::Solved : CaseStatus::Pending;
        item.unread = at == 0 || at == 2;
        if (at == 2)
            item.others = {u"Omar Haddad"_s};
        items.append(item);
    }
    return items;
}

models::TimelineEntry entryWith(Instant at, const QString &body, Channel channel)
{
    static_assert(sizeof(qint64) == 8);
    const int number = int(core::toMillis(at) / 1000 % 1'000'000'000);
    return {.what = interaction(number, at, channel,
                                channel == Channel::Note ? Direction::Internal : Direction::Inbound,
                                body)};
}

QList<models::TimelineEntry> longTimeline(Instant now, int count)
{
    constexpr std::array channels{Channel::Email, Channel::Call, Channel::WhatsApp,
                                  Channel::Note,  Channel::Chat, Channel::Visit};
    const QStringList sentences{
        u"Asked when the parcel arrives and was told tomorrow."_s,
        u"يسأل العميل عن موعد وصول الشحنة وقيل له غدًا."_s,
        u"Pelanggan bertanya bila bungkusan akan sampai, dijawab esok."_s,
        u"The router at +60 12-345 4417 restarts every hour since the update; he tried two "
        "cables."_s};
    QList<models::TimelineEntry> made;
    made.reserve(count);
    for (int at = 0; at < count; ++at) {
        QString body = sentences.at(at % sentences.size());
        for (int more = 0; more < at * 7 % 11; ++more)
            body += (more % 3 == 2 ? u'\n' : u' ') + sentences.at((at + more) % sentences.size());
        made.append(
            entryWith(now - 3h * at - 1min, body, channels.at(size_t(at) % channels.size())));
    }
    return made;
}
} // namespace hadir::samples
