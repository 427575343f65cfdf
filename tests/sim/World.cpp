// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/World.h"

#include "app/domain/commandJson.h"
#include "app/domain/entityJson.h"
#include "app/store/entityTables.h"
#include "app/wire/codec.h"
#include "tests/sim/Beginnings.h"
#include "tests/sim/Judge.h"
#include "tests/sim/erased.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir::domain;
using hadir::store::Access;
using hadir::store::Database;
using hadir::store::Row;

namespace hadir::sim {

namespace {
const QUrl address{u"wss://hadir.example"_s};
constexpr auto patience = 15min; // of simulated time, to be in step again

} // namespace

World::World(quint64 seed, int desks, Begin begin)
    : dice(seed)
    , network(clock, dice)
    , m_dir(scratch())
    , m_serversDice(seed ^ 0x5e7fe7)
{
    network.onSent = [this](int desk, const wire::Frame &frame) { checkWord(desk, frame); };
    const Template &from = Template::once();
    const Settled *settled = begin == Begin::InStep ? &Settled::once() : nullptr;
    network.diskFails = [this](int desk) { return this->desk(desk).diskFails; };
    customers = from.customers;
    cases = from.cases;
    queues = from.queues;
    customerOf = from.customerOf;
    copyFolder((settled ? settled->dir : from.dir).filePath(u"server"_s),
               m_dir.filePath(u"server"_s));
    startServer();
    for (int n = 0; n < desks; ++n) {
        auto made = std::make_unique<SimDesk>(clock, n, seed * 31 + quint64(n) + 1);
        const QString own = u"desk%1"_s.arg(n);
        made->profile.folder = m_dir.filePath(own);
        made->agent = from.agents[n % from.agents.size()].id;
        made->role = from.agents[n % from.agents.size()].role;
        made->login = from.agents[n % from.agents.size()].login;
        copyFolder(settled ? settled->dir.filePath(own) : from.dir.filePath(u"desk"_s),
                   made->profile.folder);
        if (settled) {
            made->client = settled->badges[size_t(n)].client;
            made->token = settled->badges[size_t(n)].token;
            made->wasLive = true;
        }
        m_desks.push_back(std::move(made));
        start(n);
    }
}

World::~World()
{
    for (const auto &each : m_desks) {
        each->bench.reset();
        each->link.reset();
    }
    killServer();
}

void World::killServer()
{
    network.serverDies();
    m_floor.reset();
    m_doorkeeper.reset();
    m_workspace.reset();
    if (afterDeath)
        afterDeath();
}

void World::startServer()
{
    auto opened = server::Workspace::open(m_dir.filePath(u"server"_s), clock, m_serversDice, cheap);
    if (!opened)
        qFatal("the server does not start: %s", qPrintable(opened.error().detail));
    m_workspace = *std::move(opened);
    m_doorkeeper = std::make_unique<server::Doorkeeper>(m_workspace->accounts(), clock);
    m_floor = std::make_unique<server::Floor>(
        server::House{*m_workspace, *m_doorkeeper, clock, server::Spread::WorkingSet});
    network.serve(*m_floor);
    checkMemory();
}

void World::fillServersDisk()
{
    const auto pages = m_workspace->database().value<qint64>(u"PRAGMA page_count"_s);
    (void)m_workspace->database().script(u"PRAGMA max_page_count = %1"_s.arg(pages->value_or(1)));
}

void World::freeServersDisk()
{
    (void)m_workspace->database().script(u"PRAGMA max_page_count = 1000000"_s);
}

void World::keepBackup()
{
    (void)m_workspace->database().script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    hasBackup = true;
    copyFolder(m_dir.filePath(u"server"_s), m_dir.filePath(u"backup"_s));
}

void World::restoreBackup()
{
    hasRestored = true;
    for (const auto &each : m_desks)
        each->told = 0; // more than that is known to be lost
    killServer();
    QDir(m_dir.filePath(u"server"_s)).removeRecursively();
    copyFolder(m_dir.filePath(u"backup"_s), m_dir.filePath(u"server"_s));
    startServer();
    if (forgetsNewEpoch)
        return;
    (void)m_workspace->beginEpoch(m_serversDice);
}

void World::crash(int number)
{
    SimDesk &desk = this->desk(number);
    desk.diskFails = false;
    desk.bench.reset();
    desk.link.reset();
}

void World::start(int number, Cache cache)
{
    SimDesk &desk = this->desk(number);
    if (cache == Cache::Lost) {
        desk.eye.reset();
        for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(desk.profile.cacheFile() + tail);
        desk.wasLive = false;
    }
    desk.link = network.linkFor(number);
    auto opened =
        desk::Workbench::open(desk.profile, {desk.clock, desk.dice, desk.ids, *desk.link});
    if (!opened)
        qFatal("desk %d does not start: %s", number, qPrintable(opened.error().detail));
    desk.bench = *std::move(opened);
    if (desk.token.isEmpty()) {
        auto work = store::WorkFile::openToRead(desk.profile.workFile());
        desk.client = wire::ClientId::fromString(work->recall(u"client"_s).value());
        const Agent agent{.id = desk.agent};
        desk.token = m_workspace->sessions().open(agent, desk.client)->token;
    }
    QObject::connect(desk.bench.get(), &desk::Workbench::lineChanged, desk.bench.get(),
                     [&desk](const sync::LineState &state) {
                         desk.wasLive |= std::holds_alternative<sync::line::Live>(state);
                     });
    QObject::connect(desk.bench.get(), &desk::Workbench::backlogChanged, desk.bench.get(),
                     [&desk](const desk::Backlog &backlog) { desk.pending = backlog.pending; });
    desk.bench->signIn(address, {.account = desk.login, .password = {}, .token = desk.token});
}

void World::keepWorkFile(int number)
{
    const QString file = desk(number).profile.workFile();
    // Closed by the crash, so that it is whole without its log.
    QFile::remove(file + u".kept"_s);
    QFile::copy(file, file + u".kept"_s);
}

void World::restoreWorkFile(int number)
{
    const QString file = desk(number).profile.workFile();
    for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + tail);
    QFile::copy(file + u".kept"_s, file);
}

bool World::submit(int number, const Command &command)
{
    return desk(number).submit({command});
}

void World::submitAndDie(int number, const Command &command)
{
    SimDesk &desk = this->desk(number);
    crash(number);
    auto cache = store::Cache::open(desk.profile.cacheFile());
    const core::Instant now = desk.clock.now();
    if (!cache->attempt(command, {desk.agent, desk.role}, {now, now}))
        return; // the rule says no, so it came to nothing
    auto work = store::WorkFile::open(desk.profile.workFile());
    desk.saved.insert(work->append(command, now).value(), command);
}

bool World::isLive(int number)
{
    const SimDesk &desk = this->desk(number);
    return desk.bench && std::holds_alternative<sync::line::Live>(desk.bench->replica().state());
}

Database &World::cacheOf(int number)
{
    return desk(number).cache();
}

store::WorkFile &World::workOf(int number)
{
    return desk(number).work();
}

server::View World::viewOf(const SimDesk &desk)
{
    const auto agent = store::EntityTable<Agent>::find(m_workspace->database(), desk.agent).value();
    return {agent->id, agent->role, agent->teams};
}

bool World::isInStep(SimDesk &desk)
{
    // A desk whose line died a moment ago still takes itself for live, and a server that burnt down
    // since may count as far as the one before.
    Database &cache = desk.cache();
    const auto revision = cache.value<qint64>(u"SELECT revision FROM cursor"_s);
    const auto epoch = cache.value<QString>(u"SELECT epoch FROM cursor"_s);
    if (viewOf(desk).holdsAll()) {
        // It hears of everything but what is another agent's own.
        const auto newest = m_workspace->database().value<qint64>(
            u"SELECT max(revision) FROM change WHERE reader IS NULL OR reader = ?"_s, desk.agent);
        return revision && *revision >= newest->value_or(0)
               && *revision <= m_workspace->ledger().revision().value_or(-1) && epoch
               && *epoch == m_workspace->epoch();
    }
    // What is none of its business passes it by, so its revision may lie behind.
    return Judge(*this).unlikeTheLedger(desk, Rows::of(m_workspace->database())).isEmpty();
}

void World::checkWord(int number, const wire::Frame &frame)
{
    const auto message = wire::decode(frame);
    const auto *page = message ? std::get_if<wire::Page>(&*message) : nullptr;
    if (!page || !trespass.isEmpty())
        return;
    SimDesk &desk = this->desk(number);
    desk.told = std::max(desk.told, page->confirmed);
    checkScope(desk, *page);
}

/// What was called settled is on disk, whatever happens to the server then.
void World::checkMemory()
{
    for (const auto &each : m_desks) {
        const qint64 known = m_workspace->ledger().clients().lastNumberOf(each->client).value_or(0);
        if (known < each->told && trespass.isEmpty())
            trespass = u"desk %1 was told that command %2 is settled, the server knows %3"_s
                           .arg(each->number)
                           .arg(each->told)
                           .arg(known);
    }
}

/// Every row that leaves the server is one that its desk may hold by the server's own rule now.
void World::checkScope(SimDesk &desk, const wire::Page &page)
{
    for (const wire::Change &change : page.changes) {
        const QString owner = change.entity.value(u"agent"_s).toString();
        if ((change.kind == nameOf(Kind::SavedReply) || change.kind == nameOf(Kind::Macro))
            && !owner.isEmpty() && owner != desk.agent.toString())
            trespass = u"desk %1 was told of another agent's own reply"_s.arg(desk.number);
    }
    // Whoever was moved to another team is noticed within half a second.
    if (clock.now() - desk.movedAt < 1s)
        return;
    const server::View view = viewOf(desk);
    if (view.holdsAll())
        return;
    QSet<CustomerId> named;
    for (const wire::Change &change : page.changes) {
        const auto kind = fromName<Kind>(change.kind);
        const auto entity = kind ? entityFromJson(*kind, change.entity)
                                 : core::fail(core::FailureKind::Malformed, u"kind"_s);
        if (const auto customer = entity ? scopeOf(*entity).customer() : std::nullopt)
            named.insert(*customer);
    }
    for (const CustomerId &customer : std::as_const(named)) {
        server::WorkingSets &sets = m_workspace->workingSets();
        const auto reach = sets.reachOf(customer);
        if (reach && !sets.covers(view, *reach))
            trespass =
                u"desk %1 was told of customer %2, who is none of its business"_s.arg(desk.number)
                    .arg(customer.toString());
    }
}

void World::moveToTeam(int number, int team)
{
    // As another process does it, that is, behind the server's back.
    SimDesk &desk = this->desk(number);
    auto database = Database::open(m_dir.filePath(u"server/hadir.db"_s), {});
    auto agent = store::EntityTable<Agent>::find(*database, desk.agent).value();
    agent->teams = {Template::once().teams[team]};
    auto transaction = store::Transaction::begin(*database);
    const qint64 revision =
        1 + database->value<qint64>(uR"(SELECT "revision" FROM meta)"_s)->value_or(0);
    (void)store::putEntity(*database, *agent);
    (void)database->run(
        uR"(INSERT OR REPLACE INTO change ("kind", "id", "scope", "revision", "entity")
            VALUES (?, ?, ?, ?, ?))"_s,
        Kind::Agent, agent->id.uuid(), Scope::workspace().uuid(), revision,
        QJsonDocument(toJson(Entity(*agent))).toJson(QJsonDocument::Compact));
    (void)database->run(uR"(UPDATE meta SET "revision" = ?)"_s, revision);
    (void)transaction->commit();
    desk.movedAt = clock.now();
}

void World::openCustomer(int number, CustomerId customer)
{
    if (SimDesk &desk = this->desk(number); desk.bench)
        desk.bench->replica().open(customer);
}

QList<store::RefusedCommand> World::attentionOf(int number)
{
    return workOf(number).attention().all().value();
}

QList<store::OwedCommand> World::owedBy(int number)
{
    return workOf(number).count().owed().value();
}

std::optional<core::Milliseconds> World::settle()
{
    if (!serverIsUp())
        startServer();
    freeServersDisk();
    network.mostDelay = 200ms;
    for (const auto &each : m_desks) {
        network.heal(each->number);
        each->diskFails = false;
        if (!each->bench)
            start(each->number);
    }
    const core::Instant begun = clock.now();
    while (clock.now() - begun < patience) {
        clock.advance(500ms);
        const auto isCalm = [&](const std::unique_ptr<SimDesk> &each) {
            return isLive(each->number) && each->pending == owedBy(each->number).size()
                   && hasForgotten(*this, *each);
        };
        const auto isThere = [&](const std::unique_ptr<SimDesk> &each) { return isInStep(*each); };
        if (std::ranges::all_of(m_desks, isCalm) && std::ranges::all_of(m_desks, isThere))
            return clock.now() - begun;
    }
    return std::nullopt;
}

QByteArray World::fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(network.transcript());
    addAll(hash, m_workspace->database());
    for (const auto &each : m_desks) {
        addAll(hash, cacheOf(each->number));
        auto work = Database::open(each->profile.workFile(), {.access = Access::ReadOnly});
        addAll(hash, *work);
    }
    return hash.result();
}
} // namespace hadir::sim
