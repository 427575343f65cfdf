// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Desk.h"

#include <QFile>
#include <QPromise>

namespace hadir::desk {

/// What the workbench's thread hands over when the files are open.
struct Desk::Opening
{
    Reader reader;
    std::optional<core::Instant> lastHeard;
    std::optional<Identity> identity;
    bool wasRestored = false;
};

struct Desk::Backroom
{
    core::SystemClock clock;
    core::SystemDice dice;
    core::TimeOrderedIds ids{clock, dice};
    std::unique_ptr<sync::Link> link;
    std::unique_ptr<Workbench> bench;
};

Desk::Desk(Profile profile, LinkMaker makeLink, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_makeLink(std::move(makeLink))
    , m_packer(m_profile)
    , m_there(new QObject)
    , m_backroom(std::make_unique<Backroom>())
{
    m_thread.setObjectName(QStringLiteral("workbench"));
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

Desk::~Desk()
{
    m_archivist.reset();
    // Its database connections may only be closed where they were opened.
    QMetaObject::invokeMethod(
        m_there,
        [this] {
            m_backroom->bench.reset();
            m_backroom->link.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <class Job>
auto Desk::ask(Job job) -> QFuture<std::invoke_result_t<Job, Workbench &>>
{
    using Answer = std::invoke_result_t<Job, Workbench &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(m_there, [this, promise, job = std::move(job)] {
        if (m_backroom->bench) {
            if constexpr (std::is_void_v<Answer>)
                job(*m_backroom->bench);
            else
                promise->addResult(job(*m_backroom->bench));
        }
        promise->finish();
    });
    return future;
}

void Desk::open()
{
    QMetaObject::invokeMethod(m_there, [this] { openBench(); });
}

void Desk::openBench()
{
    m_backroom->link = m_makeLink();
    auto opened = Workbench::open(
        m_profile, {m_backroom->clock, m_backroom->dice, m_backroom->ids, *m_backroom->link});
    // Shared only because a queued call is copied.
    const auto outcome = std::make_shared<core::Result<Opening>>(
        opened ? beginReading(*std::move(opened)) : std::unexpected(opened.error()));
    QMetaObject::invokeMethod(this, [this, outcome] { finishOpening(std::move(*outcome)); });
}

/// The reader is made and filled here, while the window is being built; once it is handed over, it
/// is the GUI thread's.
core::Result<Desk::Opening> Desk::beginReading(std::unique_ptr<Workbench> bench)
{
    m_backroom->bench = std::move(bench);
    wireBench();
    auto reader = Reader::open(m_profile);
    if (!reader)
        return std::unexpected(reader.error());
    reader->readAhead();
    return Opening{.reader = *std::move(reader),
                   .lastHeard = m_backroom->bench->lastHeard(),
                   .identity = m_backroom->bench->identity(),
                   .wasRestored = m_backroom->bench->wasRestored()};
}

void Desk::wireBench()
{
    Workbench *bench = m_backroom->bench.get();
    connect(bench, &Workbench::changed, this, [this](const store::TouchedSet &touched) {
        if (m_reader) // whoever opens it sees it all
            Q_EMIT changed(m_reader->withKin(touched));
    });
    connect(bench, &Workbench::heard, this, [this] { m_lastHeard = m_clock.now(); });
    connect(bench, &Workbench::lineChanged, this, [this](const sync::LineState &state) {
        m_lastHeard = lastHeard(); // what was live until now is as of now
        m_line = state;
        if (!std::holds_alternative<sync::line::Live>(state)
            && !std::holds_alternative<sync::line::CatchingUp>(state))
            forgetPeople();
        Q_EMIT lineChanged(state);
    });
    connect(bench, &Workbench::signedIn, this,
            [this](const Identity &identity, const QString &token) {
                m_identity = identity;
                Q_EMIT signedIn(identity, token);
            });
    connect(bench, &Workbench::wipeOrdered, this, &Desk::wipeOrdered);
    connect(bench, &Workbench::backlogChanged, this, [this](const Backlog &backlog) {
        if (m_backlog == backlog)
            return;
        m_backlog = backlog;
        Q_EMIT backlogChanged(backlog);
    });
    connect(bench, &Workbench::presenceReceived, this, &Desk::meet);
    connect(bench, &Workbench::foundReceived, this, &Desk::found);
    connect(bench, &Workbench::attachmentProgressed, this, &Desk::attachmentProgressed);
    connect(bench, &Workbench::attachmentArrived, this, &Desk::attachmentArrived);
    connect(bench, &Workbench::attachmentDelayed, this, &Desk::attachmentDelayed);
    connect(bench, &Workbench::attachmentFailed, this, &Desk::attachmentFailed);
    connect(bench, &Workbench::fileProgressed, this, &Desk::fileProgressed);
    connect(bench, &Workbench::fileArrived, this, &Desk::fileArrived);
    connect(bench, &Workbench::fileFailed, this, &Desk::fileFailed);
    connect(bench, &Workbench::storageFailed, this, &Desk::storageFailed);
}

void Desk::finishOpening(core::Result<Opening> outcome)
{
    if (!outcome) {
        Q_EMIT openFailed(outcome.error());
        return;
    }
    m_reader.emplace(std::move(outcome->reader));
    m_archivist.emplace(m_profile);
    m_lastHeard = outcome->lastHeard;
    m_identity = outcome->identity;
    m_wasRestored = outcome->wasRestored;
    Q_EMIT opened();
}

std::optional<core::Instant> Desk::lastHeard() const
{
    return std::holds_alternative<sync::line::Live>(m_line) ? m_clock.now() : m_lastHeard;
}

void Desk::forgetPeople()
{
    if (m_people.isEmpty())
        return;
    m_people.clear();
    Q_EMIT peopleChanged();
}

void Desk::meet(const wire::Presence &presence)
{
    if (presence.whole)
        m_people.clear();
    for (const wire::Person &person : presence.people) {
        if (person.availability == wire::Availability::Offline)
            m_people.remove(person.agent);
        else
            m_people.insert(person.agent, person);
    }
    Q_EMIT peopleChanged();
}

void Desk::signIn(const QUrl &server, const sync::Credential &credential)
{
    ask([=](Workbench &bench) { bench.signIn(server, credential); });
}

void Desk::signOut()
{
    ask([](Workbench &bench) { bench.signOut(); });
}

void Desk::retryNow()
{
    ask([](Workbench &bench) { bench.replica().retryNow(); });
}

QFuture<Submitted> Desk::submit(const domain::Command &command)
{
    return ask([=](Workbench &bench) { return bench.submit(command); });
}

QFuture<Submitted> Desk::submit(const QList<domain::Command> &commands, store::DeedId deed)
{
    return ask([=](Workbench &bench) { return bench.submit(commands, deed); });
}

QFuture<core::Result<QList<store::CacheAttempt::Outcome>>>
Desk::rehearse(const QList<domain::Command> &commands)
{
    return ask([=](Workbench &bench) { return bench.rehearse(commands); });
}

QFuture<core::Result<std::optional<Turned>>> Desk::lead(store::Way way,
                                                        const std::optional<store::DeedId> &deed)
{
    return ask([=](Workbench &bench) { return bench.lead(way, deed); });
}

QFuture<core::Result<void>> Desk::saveDraft(const store::Draft &draft)
{
    return ask([=](Workbench &bench) { return bench.saveDraft(draft); });
}

QFuture<core::Result<void>> Desk::keep(const QString &key, const QString &value)
{
    return ask([=](Workbench &bench) { return bench.keep(key, value); });
}

void Desk::markSeen(domain::CaseId seen, core::Instant until)
{
    if (m_reader)
        m_reader->noteSeen(seen, until);
    ask([=](Workbench &bench) { bench.markSeen(seen, until); });
}

void Desk::discardRefused(qint64 number)
{
    ask([=](Workbench &bench) { bench.discardRefused(number); });
}

void Desk::present(const wire::Present &where)
{
    ask([=](Workbench &bench) { bench.replica().present(where); });
}

void Desk::bring(domain::CustomerId customer)
{
    ask([=](Workbench &bench) { bench.replica().open(customer); });
}

void Desk::bringOlder(const wire::Older &than)
{
    ask([=](Workbench &bench) { bench.replica().older(than); });
}

bool Desk::isOnline() const
{
    return std::holds_alternative<sync::line::Live>(m_line)
           || std::holds_alternative<sync::line::CatchingUp>(m_line);
}

void Desk::search(const wire::Search &search)
{
    ask([=](Workbench &bench) { bench.replica().search(search); });
}

QFuture<core::Result<QList<store::Lookalike>>>
Desk::lookalikes(const store::Portrait &portrait, const QSet<domain::CustomerId> &others)
{
    return ask([=](Workbench &bench) { return bench.lookalikes(portrait, others); });
}

void Desk::wantAttachment(const QString &sha256)
{
    ask([=](Workbench &bench) { bench.wantAttachment(sha256); });
}

QFuture<core::Result<void>> Desk::saveAttachment(const QString &sha256, const QString &target)
{
    return ask([=](Workbench &bench) { return bench.saveAttachment(sha256, target); });
}

QFuture<core::Result<QByteArray>> Desk::attachmentBytes(const QString &sha256, qint64 most)
{
    return ask([=](Workbench &bench) { return bench.attachmentBytes(sha256, most); });
}

void Desk::leaveAttachment(const QString &sha256)
{
    ask([=](Workbench &bench) { bench.leaveAttachment(sha256); });
}

QFuture<Packer::Outcome> Desk::pack(const QString &path)
{
    return m_packer.pack(path);
}

QFuture<Packer::Outcome> Desk::pack(const QByteArray &bytes)
{
    return m_packer.pack(bytes);
}

void Desk::bringAgain()
{
    ask([](Workbench &bench) { bench.bringAgain(); });
}

bool Desk::hasAttachment(const QString &sha256) const
{
    return QFile::exists(m_profile.blob(sha256)) || QFile::exists(m_profile.outgoing(sha256));
}
} // namespace hadir::desk
