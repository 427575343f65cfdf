// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0

// A desk without a window, for tests that need a real process: the real files, replica and network
// link. Reads orders from standard input, one a line with tabs between its words, and answers on
// standard output in the same form.
#include "app/desk/Knock.h"
#include "app/desk/Reader.h"
#include "app/desk/Workbench.h"
#include "app/desk/packFile.h"
#include "app/net/WebSocketLink.h"
#include "tests/e2e/PassingClock.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSslCertificate>
#include <QThread>

#include <cstdio>
#include <iostream>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::domain;

namespace {
void say(const QStringList &words)
{
    const QByteArray line = words.join(u'\t').toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

class Probe final : public QObject
{
public:
    Probe(const QString &folder, const QList<QSslCertificate> &trusted, core::Milliseconds wrongBy)
        : m_profile{folder}
        , m_clock(wrongBy)
    {
        m_link.trust(trusted);
        m_trusted = trusted;
    }

    /// As a desk does at its start: whoever may come in is told whom to forget before the files are
    /// open for anybody.
    void knockFirst(const QUrl &server, const QString &account)
    {
        wire::ClientId client;
        if (auto work = store::WorkFile::openToRead(m_profile.workFile()))
            client = wire::ClientId::fromString(work->recall(u"client"_s).value_or(QString()));
        connect(&m_knock, &desk::Knock::admitted, this, [=, this](const wire::SignedIn &session) {
            m_profile.erased = session.erased;
            open();
            if (m_bench)
                m_bench->signIn(server,
                                {.account = account, .password = {}, .token = session.token});
        });
        m_knock.begin(server, client,
                      {.account = account, .password = u"password of "_s + account, .token = {}},
                      std::chrono::seconds(30));
    }

    void open()
    {
        auto opened = desk::Workbench::open(m_profile, {m_clock, m_dice, m_ids, m_link});
        if (!opened) {
            say({u"open-failed"_s, core::nameOf(opened.error().kind)});
            return;
        }
        m_bench = *std::move(opened);
        auto reader = desk::Reader::open(m_profile);
        if (!reader) {
            say({u"open-failed"_s, core::nameOf(reader.error().kind)});
            return;
        }
        m_reader.emplace(*std::move(reader));
        connect(m_bench.get(), &desk::Workbench::lineChanged, this, &Probe::tellLine);
        connect(m_bench.get(), &desk::Workbench::changed, this,
                [this](const store::TouchedSet &touched) { (void)m_reader->withKin(touched); });
        connect(m_bench.get(), &desk::Workbench::storageFailed, this, [](const core::Failure &why) {
            say({u"storage-failed"_s, core::nameOf(why.kind)});
        });
        say({u"opened"_s});
    }

    void obey(const QStringList &order)
    {
        const QString verb = order.value(0);
        const QString a = order.value(1);
        const QString b = order.value(2);
        const QString c = order.value(3);
        if (verb == u"sign-in")
            m_bench->signIn(QUrl(a), {.account = b, .password = c, .token = {}});
        else if (verb == u"retry")
            m_bench->replica().retryNow();
        else if (verb == u"pass")
            m_clock.pass(std::chrono::seconds(a.toLongLong()));
        else if (verb == u"type")
            type({.customer = CustomerId::fromString(a), .caseId = {}, .body = b});
        else if (verb == u"drafts")
            tellDrafts(CustomerId::fromString(a));
        else if (verb == u"history")
            tellHistory(CustomerId::fromString(a));
        else if (verb == u"when")
            tellWhen(CustomerId::fromString(a), b);
        else if (verb == u"case?")
            tellCase(CaseId::fromString(a));
        else if (verb == u"backlog")
            tellBacklog();
        else if (verb == u"lead")
            lead(fromName<store::Way>(a).value_or(store::Way::Back));
        else if (verb == u"survivor?")
            tellSurvivor(CustomerId::fromString(a));
        else if (verb == u"attach")
            attach(CustomerId::fromString(a), b, c.toLongLong());
        else if (const auto command = commandIn(verb, a, b, c))
            submit(*command);
        else
            say({u"what?"_s, verb});
    }

private:
    std::optional<Command> commandIn(const QString &verb, const QString &a, const QString &b,
                                     const QString &c)
    {
        if (verb == u"customer")
            return CreateCustomer{.customer = CustomerId::fromString(a), .name = b};
        if (verb == u"case")
            return OpenCase{.caseId = CaseId::fromString(a),
                            .customer = CustomerId::fromString(b),
                            .subject = c};
        if (verb == u"tag")
            return TagCase{CaseId::fromString(a), {b}, {}};
        if (verb == u"status")
            return SetCaseStatus{CaseId::fromString(a),
                                 fromName<CaseStatus>(b).value_or(CaseStatus::Open)};
        if (verb == u"phone")
            return AddContactPoint{.contactPoint = m_ids.make<ContactPoint>(),
                                   .customer = CustomerId::fromString(a),
                                   .value = b};
        if (verb == u"merge")
            return MergeCustomer{CustomerId::fromString(a), CustomerId::fromString(b),
                                 {u"name"_s}};
        if (verb == u"note")
            return AddNote{.interaction = m_ids.make<Interaction>(),
                           .customer = CustomerId::fromString(a),
                           .body = b};
        return std::nullopt;
    }

    void submit(const Command &command)
    {
        const desk::Submitted done = m_bench->submit(command);
        if (done)
            say({u"saved"_s, QString::number(*done)});
        else if (const auto *no = std::get_if<Rejection>(&done.error()))
            say({u"rejected"_s, nameOf(no->refusal)});
        else
            say({u"failed"_s, core::nameOf(std::get<core::Failure>(done.error()).kind)});
    }

    /// What is done is called led; where nothing is, it says so.
    void lead(store::Way way)
    {
        const auto turned = m_bench->lead(way);
        if (!turned)
            say({u"failed"_s, core::nameOf(turned.error().kind)});
        else if (*turned && (*turned)->left == 0)
            say({u"led"_s});
        else
            say({u"stays"_s});
    }

    /// A note with a file of that many bytes, made of its words.
    void attach(CustomerId customer, const QString &body, qint64 size)
    {
        QByteArray bytes = body.toUtf8().repeated(size / body.size() + 1).first(size);
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        const auto packed = desk::packFile(m_profile, source, [](qint64, qint64) { return true; });
        if (!packed)
            return say({u"failed"_s, core::nameOf(packed.error().kind)});
        submit(AddNote{.interaction = m_ids.make<Interaction>(),
                       .customer = customer,
                       .body = body,
                       .files = {{.attachment = m_ids.make<Attachment>(),
                                  .name = u"file.txt"_s,
                                  .type = u"text/plain"_s,
                                  .size = packed->size,
                                  .sha256 = packed->sha256}}});
    }

    void type(const store::Draft &draft)
    {
        const auto kept = m_bench->saveDraft(draft);
        say({kept ? u"kept"_s : u"not-kept"_s});
    }

    static void tellLine(const sync::LineState &state)
    {
        QStringList words{u"line"_s, sync::nameOf(state)};
        if (const auto *live = std::get_if<sync::line::Live>(&state); live && live->heldUp)
            words.append(core::nameOf(live->heldUp->kind));
        if (const auto *waiting = std::get_if<sync::line::Waiting>(&state))
            words.append(core::nameOf(waiting->why.kind));
        if (const auto *halted = std::get_if<sync::line::Halted>(&state))
            words.append(core::nameOf(halted->why.kind));
        say(words);
    }

    void tellDrafts(CustomerId customer)
    {
        const auto drafts = m_reader->drafts(customer);
        if (!drafts)
            return say({u"unreadable"_s});
        QStringList words{u"drafts"_s};
        for (const store::Draft &draft : *drafts)
            words.append(draft.body);
        say(words);
    }

    QList<Interaction> told(CustomerId customer)
    {
        QList<Interaction> out;
        const auto history = m_reader->history({.customer = customer, .limit = 10'000});
        if (!history)
            return out;
        for (const desk::HistoryItem &item : history->items) {
            if (const auto *interaction = std::get_if<Interaction>(&item.what))
                out.append(*interaction);
        }
        return out;
    }

    void tellHistory(CustomerId customer)
    {
        QStringList words{u"history"_s};
        for (const Interaction &one : told(customer))
            words.append(one.body.left(40));
        say(words);
    }

    /// How many seconds before it was recorded an entry with that body happened.
    void tellWhen(CustomerId customer, const QString &body)
    {
        for (const Interaction &one : told(customer)) {
            if (one.body == body)
                return say({u"when"_s, QString::number((core::toMillis(one.recordedAt)
                                                        - core::toMillis(one.happenedAt))
                                                       / 1000)});
        }
        say({u"unreadable"_s});
    }

    void tellCase(CaseId id)
    {
        const auto found = m_reader->caseWith(id);
        if (!found || !*found)
            return say({u"unreadable"_s});
        say({u"case"_s, nameOf((*found)->status), (*found)->tags.join(u' ')});
    }

    /// Who stands for them here, and by which name.
    void tellSurvivor(CustomerId id)
    {
        const auto person = m_reader->person(id);
        if (!person || !*person)
            return say({u"unreadable"_s});
        say({u"survivor"_s, m_reader->survivorOf(id).toString(), (*person)->name});
    }

    void tellBacklog()
    {
        const auto holdings = m_reader->holdings();
        if (!holdings)
            return say({u"unreadable"_s});
        say({u"backlog"_s, QString::number(holdings->pending), QString::number(holdings->refused)});
    }

    desk::Profile m_profile;
    e2e::PassingClock m_clock;
    QList<QSslCertificate> m_trusted;
    desk::Knock m_knock{m_clock, [this] {
                            auto link = std::make_unique<net::WebSocketLink>();
                            link->trust(m_trusted);
                            return link;
                        }};
    core::SystemDice m_dice;
    core::TimeOrderedIds m_ids{m_clock, m_dice};
    net::WebSocketLink m_link;
    std::unique_ptr<desk::Workbench> m_bench;
    std::optional<desk::Reader> m_reader;
};
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Probe probe(arguments.value(1), QSslCertificate::fromPath(arguments.value(2)),
                std::chrono::seconds(arguments.value(3).toLongLong()));
    if (arguments.size() > 4)
        probe.knockFirst(QUrl(arguments.value(4)), arguments.value(5));
    else
        probe.open();
    // Reading blocks, everywhere in its own way: a thread of its own is the one that always works.
    const std::unique_ptr<QThread> reader(QThread::create([&probe] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const QStringList order = QString::fromStdString(line).split(u'\t');
            QMetaObject::invokeMethod(&probe, [&probe, order] { probe.obey(order); });
        }
        QMetaObject::invokeMethod(&probe, [] { QCoreApplication::quit(); });
    }));
    reader->start();
    const int code = QCoreApplication::exec();
    reader->wait();
    return code;
}
