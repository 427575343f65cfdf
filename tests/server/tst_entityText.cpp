// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/entityText.h"

#include "app/domain/entityJson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;
using core::fromMillis;

namespace {
const auto one = QUuid::fromString(u"018f0000-0000-7000-8000-00000000000a");
const auto other = QUuid::fromString(u"018f0000-0000-7000-8000-00000000000b");

/// Everything that JSON does not take as it is, and scripts of one to four bytes.
QString awkward()
{
    QString out = u"\"quoted\" \\ / أحمد é 漢 😀 \u007f\u2028"_s;
    for (char16_t c = 0; c < 0x20; ++c)
        out += QChar(c);
    return out;
}

/// An entity as it began, and as it became.
struct Pair
{
    Entity before;
    Entity after;
};

QList<Pair> pairs()
{
    const auto customer = CustomerId(other);
    return {
        {Agent{.id = AgentId(one), .login = u"nur"_s, .teams = {TeamId(one), TeamId(other)}},
         Agent{.id = AgentId(one), .login = u"nur"_s, .role = Role::Admin, .active = false}},
        {Queue{.id = QueueId(one), .team = TeamId(other)}, Queue{.id = QueueId(one)}},
        {Customer{.id = CustomerId(one), .name = awkward()},
         Customer{.id = CustomerId(one),
                  .name = u"Nur"_s,
                  .languages = {u"ar"_s, awkward()},
                  .preferredChannel = Channel::WhatsApp,
                  .createdAt = fromMillis(-7)}},
        {ContactPoint{.id = ContactPointId(one), .customer = customer, .quietFromMinute = 0},
         ContactPoint{.id = ContactPointId(one),
                      .customer = customer,
                      .value = u"+60123456789"_s,
                      .confirmedAt = fromMillis(1'700'000'000'123),
                      .consents = {{Purpose::Survey, true, fromMillis(9)},
                                   {Purpose::Callback, false, fromMillis(0)}},
                      .retired = true}},
        {Case{.id = CaseId(one), .customer = customer, .tags = {u"a"_s}, .solvedAt = fromMillis(4)},
         Case{.id = CaseId(one),
              .customer = customer,
              .number = std::numeric_limits<qint64>::max(),
              .status = CaseStatus::Solved,
              .owner = AgentId(other),
              .lastMessage = InteractionId(other)}},
        {Interaction{.id = InteractionId(one), .customer = customer, .body = awkward()},
         Interaction{.id = InteractionId(one), .customer = customer, .caseId = CaseId(other)}},
        {Order{.id = OrderId(one), .customer = customer, .lines = {{awkward(), 2, -6'000}}},
         Order{.id = OrderId(one), .customer = customer, .totalMinor = 12'000}},
        {SavedReply{.id = SavedReplyId(one),
                    .wordings = {{QStringLiteral("ar"), awkward()}},
                    .agent = AgentId(other),
                    .channels = {Channel::Sms, Channel::WhatsApp}},
         SavedReply{.id = SavedReplyId(one), .title = awkward(), .retired = true}},
        {Case{.id = CaseId(one),
              .customer = customer,
              .snoozedUntil = core::fromMillis(7),
              .links = {CaseId(other)},
              .checklist = {{awkward(), true, AgentId(other)}},
              .approvals = {{ApprovalId(other), AgentId(other), {}, awkward()}}},
         Case{.id = CaseId(one), .customer = customer, .mergedInto = CaseId(other)}},
        {Feedback{.id = FeedbackId(one), .customer = customer, .comment = awkward()},
         Feedback{.id = FeedbackId(one), .customer = customer, .score = 5}},
        {Macro{.id = MacroId(one), .steps = {{MacroAct::Reply, awkward()}}},
         Macro{.id = MacroId(one), .agent = AgentId(other)}},
        {TeamView{.id = TeamViewId(one), .question = awkward(), .columns = {awkward()}},
         TeamView{.id = TeamViewId(one), .title = awkward()}},
    };
}

QJsonObject objectIn(const QByteArray &text)
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError ? document.object()
                                                   : QJsonObject{{u"error"_s, int(error.error)}};
}
} // namespace

class tst_entityText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextSaysWhatTheObjectSays()
    {
        for (const Pair &pair : pairs()) {
            for (const Entity &entity : {pair.before, pair.after}) {
                const QByteArray text = server::textOf(entity);
                QCOMPARE(objectIn(text), toJson(entity));
                QCOMPARE(entityFromJson(kindOfEntity(entity), objectIn(text)).value(), entity);
                QCOMPARE(text.size(),
                         QJsonDocument(toJson(entity)).toJson(QJsonDocument::Compact).size());
            }
        }
    }

    void theDifferenceSaysWhatTheObjectsSay()
    {
        for (const Pair &pair : pairs()) {
            for (const auto &[before, after] :
                 {pair, Pair{pair.after, pair.before}, Pair{pair.before, pair.before}})
                QCOMPARE(objectIn(server::differenceText(before, after)),
                         difference(before, toJson(after)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_entityText)
#include "tst_entityText.moc"
