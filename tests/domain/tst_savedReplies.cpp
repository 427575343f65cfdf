// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/savedReplies.h"

#include "app/domain/clash.h"
#include "tests/domain/Workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;

namespace {
AddSavedReply hello(SavedReplyId id, Circle circle = Circle::Own)
{
    return {.reply = id,
            .title = u" Greeting "_s,
            .shortcut = u"Hello"_s,
            .wordings = {{u"en"_s, u"Hello {{customer.first_name}}"_s}},
            .circle = circle,
            .channels = {Channel::WhatsApp, Channel::Chat}};
}

SavedReply sound()
{
    return {.title = u"Greeting"_s, .shortcut = u"hello"_s, .wordings = {{u"en"_s, u"Hello"_s}}};
}
} // namespace

class tst_savedReplies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsSavedAsItsWritersOwnAndTidy()
    {
        Workspace w;
        const auto id = w.ids.make<SavedReply>();
        QVERIFY(w.does(w.nur, hello(id)));
        const SavedReply saved = *w.unit.find(id);
        QCOMPARE(saved.title, u"Greeting"_s);
        QCOMPARE(saved.shortcut, u"hello"_s);
        QCOMPARE(saved.agent, std::optional(w.nur.agent));
        QCOMPARE(saved.channels, (QList{Channel::Chat, Channel::WhatsApp}));
        QCOMPARE(refusalOf(w.does(w.nur, hello(id))), Refusal::AlreadyThere);
    }

    void sharedOnesAreTheSupervisors()
    {
        Workspace w;
        const auto id = w.ids.make<SavedReply>();
        QCOMPARE(refusalOf(w.does(w.nur, hello(id, Circle::Everyone))), Refusal::NotAllowed);
        QVERIFY(w.does(w.lead, hello(id, Circle::Everyone)));
        QVERIFY(!w.unit.find(id)->agent);
        QCOMPARE(refusalOf(w.does(w.nur, RetireSavedReply{id})), Refusal::NotAllowed);
        QCOMPARE(refusalOf(w.does(w.nur, ChangeSavedReply{.reply = id, .title = u"x"_s})),
                 Refusal::NotAllowed);
        QVERIFY(w.does(w.lead, RetireSavedReply{id}));
        QVERIFY(w.unit.find(id)->retired);
        QVERIFY(w.does(w.lead, RestoreSavedReply{id}));
        QVERIFY(!w.unit.find(id)->retired);
    }

    /// Not even a supervisor learns that it is there.
    void anotherAgentsOwnIsNotThere()
    {
        Workspace w;
        const auto id = w.ids.make<SavedReply>();
        QVERIFY(w.does(w.nur, hello(id)));
        for (const Actor &other : {w.omar, w.lead}) {
            QCOMPARE(refusalOf(w.does(other, ChangeSavedReply{.reply = id, .title = u"x"_s})),
                     Refusal::NotFound);
            QCOMPARE(refusalOf(w.does(other, RetireSavedReply{id})), Refusal::NotFound);
        }
    }

    void aTeamIsNamedWhenAndOnlyWhenItIsForOne()
    {
        Workspace w;
        const Team team{.id = w.ids.make<Team>(), .name = u"Billing"_s};
        w.unit.put(team);
        AddSavedReply command = hello(w.ids.make<SavedReply>(), Circle::Team);
        QCOMPARE(w.does(w.lead, command).error(), (Rejection{Refusal::Invalid, u"team"_s}));
        command.team = w.ids.make<Team>();
        QCOMPARE(refusalOf(w.does(w.lead, command)), Refusal::NotFound);
        command.team = team.id;
        QVERIFY(w.does(w.lead, command));
        command.reply = w.ids.make<SavedReply>();
        command.circle = Circle::Everyone;
        QCOMPARE(w.does(w.lead, command).error(), (Rejection{Refusal::Invalid, u"team"_s}));
    }

    void twoWhoChangeDifferentFieldsBothGetTheirsAndOneFieldClashes()
    {
        Workspace w;
        const auto id = w.ids.make<SavedReply>();
        QVERIFY(w.does(w.lead, hello(id, Circle::Everyone)));
        const SavedReply shown = *w.unit.find(id);
        ChangeSavedReply title{.reply = id, .title = u"Good day"_s};
        ChangeSavedReply words{.reply = id, .wordings = {{{u"en"_s, u"Good day"_s}}}};
        ChangeSavedReply otherWords{.reply = id, .wordings = {{{u"en"_s, u"Hi"_s}}}};
        for (ChangeSavedReply *one : {&title, &words, &otherWords})
            rememberBase(*one, shown);
        QCOMPARE(title.was.keys(), QStringList{u"title"_s});
        QVERIFY(w.does(w.lead, title));
        QVERIFY(w.does(w.lead, words));
        QCOMPARE(w.does(w.lead, otherWords).error(), (Rejection{Refusal::Clash, u"wordings"_s}));
        QCOMPARE(w.unit.find(id)->wordings, *words.wordings);
    }

    void whatIsNotSoundIsRefusedByTheFieldsName_data()
    {
        QTest::addColumn<SavedReply>("reply");
        QTest::addColumn<QString>("about");
        const auto row = [](const char *name, const char16_t *about, auto change) {
            SavedReply reply = sound();
            change(reply);
            QTest::addRow("%s", name) << reply << QStringView(about).toString();
        };
        row("sound", u"", [](SavedReply &) {});
        row("Arabic shortcut", u"", [](SavedReply &one) { one.shortcut = u"موعد"_s; });
        row("no title", u"title", [](SavedReply &one) { one.title = u"  "_s; });
        row("no shortcut", u"shortcut", [](SavedReply &one) { one.shortcut.clear(); });
        row("two words", u"shortcut", [](SavedReply &one) { one.shortcut = u"a b"_s; });
        row("colon", u"shortcut", [](SavedReply &one) { one.shortcut = u"a:b"_s; });
        row("long", u"shortcut", [](SavedReply &one) { one.shortcut = QString(41, u'a'); });
        row("no wordings", u"wordings", [](SavedReply &one) { one.wordings.clear(); });
        row("one language twice", u"wordings", [](SavedReply &one) {
            one.wordings.append({u"EN"_s, u"x"_s});
        });
        row("no language", u"language", [](SavedReply &one) { one.wordings[0].language.clear(); });
        row("blank", u"text", [](SavedReply &one) { one.wordings[0].text = u"\n"_s; });
        row("unknown", u"placeholder", [](SavedReply &one) { one.wordings[0].text = u"{{x}}"_s; });
        row("by call", u"channels", [](SavedReply &one) { one.channels = {Channel::Call}; });
        row("twice", u"channels", [](SavedReply &one) {
            one.channels = {Channel::Sms, Channel::Sms};
        });
    }

    void whatIsNotSoundIsRefusedByTheFieldsName()
    {
        QFETCH(SavedReply, reply);
        const auto verdict = soundness(reply);
        QTEST(verdict ? QString() : verdict.error().about, "about");
    }

    void theLanguageOfTheCustomerComesFirst()
    {
        const SavedReply reply{.wordings = {{u"en"_s, {}}, {u"ms"_s, {}}, {u"ar-SA"_s, {}}}};
        QCOMPARE(wordingFor(reply, {u"ar"_s, u"en"_s}), 2);
        QCOMPARE(wordingFor(reply, {u"zh"_s, u"ms-MY"_s}), 1);
        QCOMPARE(wordingFor(reply, {u"zh"_s}), 0);
    }

    void itIsOfferedToWhomItIsForWhereItIsFor()
    {
        Workspace w;
        const TeamId team = w.ids.make<Team>();
        const Agent nur{.id = w.nur.agent, .teams = {team}};
        const Agent omar{.id = w.omar.agent};
        SavedReply reply = sound();
        QVERIFY(isOfferedTo(reply, omar, Channel::Email));
        reply.channels = {Channel::Sms};
        QVERIFY(!isOfferedTo(reply, omar, Channel::Email));
        QVERIFY(isOfferedTo(reply, omar, Channel::Sms));
        reply.team = team;
        QVERIFY(!isOfferedTo(reply, omar, Channel::Sms));
        QVERIFY(isOfferedTo(reply, nur, Channel::Sms));
        reply.team.reset();
        reply.agent = w.nur.agent;
        QVERIFY(!isOfferedTo(reply, omar, Channel::Sms));
        reply.retired = true;
        QVERIFY(!isOfferedTo(reply, nur, Channel::Sms));
    }

    void aLanguageEndsWithItsTag()
    {
        Workspace w;
        AddSavedReply command{.reply = w.ids.make<SavedReply>(),
                              .title = u"Greeting"_s,
                              .shortcut = u"hello"_s,
                              .wordings = {{u"en\n"_s, u"Hello"_s}}};
        QVERIFY(!w.does(w.nur, command));
        command.wordings = {{u"en"_s, u"Hello"_s}};
        QVERIFY(w.does(w.nur, command));
    }

    void noCustomerReadsWhatWasLeftOpen()
    {
        Workspace w;
        ReplyToCustomer reply{.interaction = w.ids.make<Interaction>(),
                              .customer = w.ahmad,
                              .caseId = w.bill,
                              .body = u"Order {{order.number}}"_s};
        QCOMPARE(w.does(w.nur, reply).error(), (Rejection{Refusal::Unfilled, u"order.number"_s}));
        reply.body = u"> my page shows {{ user.name }}\nThank you, that helps."_s;
        QVERIFY(w.does(w.nur, reply)); // their words, and none of ours
        QVERIFY(w.does(w.nur, AddNote{w.ids.make<Interaction>(), w.ahmad, w.bill,
                                      u"They wrote {{order.number}}"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_savedReplies)
#include "tst_savedReplies.moc"
