// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/World.h"

#include "app/desk/Reader.h"
#include "app/domain/commandJson.h"

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
constexpr server::PasswordCost cheap{.passes = 1, .bytes = 8192};
constexpr auto patience = 15min; // of simulated time, to be in step again

/// Files in memory where there are such: what is written here need not survive the test.
QString scratch()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/hadir-sim-XXXXXX"_s;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &each : QDir(from).entryInfoList(QDir::Files)) {
        const QString target = to + u'/' + each.fileName();
        QFile::remove(target);
        QFile::copy(each.filePath(), target);
    }
}

/// A workspace and an empty profile, made once and copied for every world.
struct Template
{
    QTemporaryDir dir{scratch()};
    QList<Agent> agents;
    QList<CustomerId> customers;
    QList<CaseId> cases;
    QHash<CaseId, CustomerId> customerOf;

    Template()
    {
        support::ManualClock clock;
        core::SeededDice dice(1);
        core::TimeOrderedIds ids(clock, dice);
        auto made =
            server::Workspace::create(dir.filePath(u"server"_s), u"Sim"_s, clock, dice, cheap);
        server::Workspace &workspace = **made;
        for (int n = 0; n < 4; ++n) {
            const Agent agent{.id = ids.make<Agent>(),
                              .login = u"agent%1"_s.arg(n),
                              .name = u"Agent %1"_s.arg(n),
                              .role = n == 0 ? Role::Supervisor : Role::Agent};
            agents.append(agent);
            (void)workspace.ledger().decree(AddAgent{.agent = agent.id,
                                                     .login = agent.login,
                                                     .name = agent.name,
                                                     .role = agent.role},
                                            clock.now());
        }
        QList<Entity> batch;
        for (int n = 0; n < 3; ++n) {
            const Customer customer{.id = ids.make<Customer>(), .name = u"Customer %1"_s.arg(n)};
            const Case work{.id = ids.make<Case>(), .customer = customer.id, .subject = u"Case"_s};
            batch << customer << work;
            customers.append(customer.id);
            cases.append(work.id);
            customerOf.insert(work.id, customer.id);
        }
        (void)workspace.ledger().bringIn(batch, u"sim"_s, clock.now());
        made->reset();
        const QString profile = dir.filePath(u"desk"_s);
        QDir().mkpath(profile);
        (void)store::WorkFile::open(profile + u"/work.db"_s);
        (void)store::Cache::open(profile + u"/cache.db"_s);
    }
};

const Template &theTemplate()
{
    static const Template once;
    return once;
}

/// Desks and their server a moment after they were in step, and stopped: nine stories of ten need
/// not tell how they came there.
struct Settled
{
    struct Badge
    {
        wire::ClientId client;
        QString token;
    };
    QTemporaryDir dir{scratch()};
    std::vector<Badge> badges;

    [[nodiscard]] static const Settled &once()
    {
        static const Settled made;
        return made;
    }

private:
    Settled()
    {
        constexpr int most = 4;
        World world(0, most);
        world.clock.advance(5s);
        world.killServer();
        copyFolder(world.folder() + u"/server"_s, dir.filePath(u"server"_s));
        for (int n = 0; n < most; ++n) {
            world.crash(n);
            copyFolder(world.desk(n).profile.folder, dir.filePath(u"desk%1"_s.arg(n)));
            badges.push_back({world.desk(n).client, world.desk(n).token});
        }
    }
};

/// The row in words, so that two can be compared and shown.
template <class T>
QString rowText(const store::Row &row)
{
    QStringList out;
    domain::forEachField<T>([&](const auto &) {
        const QByteArrayView bytes = row.view(int(out.size()));
        const QString text = QString::fromUtf8(bytes);
        out.append(row.isNull(int(out.size())) ? u"-"_s
                   : text.toUtf8() == bytes    ? text
                                               : QString::fromLatin1(bytes.toByteArray().toHex()));
    });
    return out.join(u'|');
}

template <class T>
QStringList rowsOf(Database &database)
{
    QStringList out;
    auto read = database.each(u"SELECT %1 FROM %2 ORDER BY \"id\""_s.arg(
                                  store::EntityTable<T>::columns(), store::EntityTable<T>::name()),
                              [&](const store::Row &row) { out.append(rowText<T>(row)); });
    return read ? out : QStringList{u"unreadable"_s};
}

/// Of every kind of entity.
QList<QStringList> allRowsOf(Database &database)
{
    QList<QStringList> out;
    [&]<size_t... at>(std::index_sequence<at...>) {
        (out.append(rowsOf<std::variant_alternative_t<at, Entity>>(database)), ...);
    }(std::make_index_sequence<std::variant_size_v<Entity>>());
    return out;
}

void addAll(QCryptographicHash &hash, Database &database)
{
    QStringList tables;
    (void)database.each(uR"(SELECT name FROM sqlite_master WHERE type = 'table'
                            AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name)"_s,
                        [&](const Row &row) { tables.append(row.at<QString>(0)); });
    for (const QString &table : std::as_const(tables)) {
        hash.addData(table.toUtf8());
        (void)database.each(u"SELECT * FROM \"%1\""_s.arg(table), [&](const Row &row) {
            for (int at = 0; at < row.columns(); ++at) {
                hash.addData(row.isNull(at) ? "-" : "+");
                hash.addData(row.view(at));
            }
        });
    }
}

QString difference(const QStringList &ours, const QStringList &theirs)
{
    if (ours == theirs)
        return {};
    for (qsizetype at = 0; at < std::max(ours.size(), theirs.size()); ++at) {
        const QString a = ours.value(at, u"(none)"_s);
        const QString b = theirs.value(at, u"(none)"_s);
        if (a != b)
            return u"desk has %1 rows, ledger %2; first difference:\n  desk   %3\n  ledger %4"_s
                .arg(ours.size())
                .arg(theirs.size())
                .arg(a, b);
    }
    return {};
}
} // namespace

std::optional<InteractionId> SimDesk::lastMessageOf(CaseId about) const
{
    auto reader = desk::Reader::open(profile);
    const auto found = reader ? reader->caseWith(about) : core::Result<std::optional<Case>>();
    return found && *found ? (*found)->lastMessage : std::nullopt;
}

World::World(quint64 seed, int desks, Begin begin)
    : dice(seed)
    , network(clock, dice)
    , m_dir(scratch())
    , m_serversDice(seed ^ 0x5e7fe7)
{
    const Template &from = theTemplate();
    const Settled *settled = begin == Begin::InStep ? &Settled::once() : nullptr;
    customers = from.customers;
    cases = from.cases;
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
    m_floor = std::make_unique<server::Floor>(server::House{*m_workspace, *m_doorkeeper, clock});
    network.serve(*m_floor);
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
    copyFolder(m_dir.filePath(u"server"_s), m_dir.filePath(u"backup"_s));
}

void World::restoreBackup()
{
    killServer();
    QDir(m_dir.filePath(u"server"_s)).removeRecursively();
    copyFolder(m_dir.filePath(u"backup"_s), m_dir.filePath(u"server"_s));
    startServer();
    (void)m_workspace->beginEpoch(m_serversDice);
}

void World::crash(int number)
{
    SimDesk &desk = this->desk(number);
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
    SimDesk &desk = this->desk(number);
    if (!desk.bench)
        return false;
    const desk::Submitted submitted = desk.bench->submit(command);
    if (!submitted) {
        ++desk.turnedDownHere;
        return false;
    }
    desk.saved.insert(*submitted, command);
    return true;
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
    SimDesk &desk = this->desk(number);
    if (!desk.eye) {
        auto opened = Database::open(desk.profile.cacheFile(), {.access = Access::ReadOnly});
        if (!opened)
            qFatal("the cache of desk %d cannot be read", number);
        desk.eye = std::make_unique<Database>(*std::move(opened));
    }
    return *desk.eye;
}

store::WorkFile &World::workOf(int number)
{
    SimDesk &desk = this->desk(number);
    if (!desk.workEye)
        desk.workEye = *store::WorkFile::openToRead(desk.profile.workFile());
    return *desk.workEye;
}

bool World::isInStep(const SimDesk &desk)
{
    // A desk whose line died a moment ago still takes itself for live.
    const auto revision = cacheOf(desk.number).value<qint64>(u"SELECT revision FROM cursor"_s);
    return revision && *revision == m_workspace->ledger().revision().value_or(-1);
}

QList<store::RefusedCommand> World::attentionOf(int number)
{
    return workOf(number).attention().all().value();
}

std::optional<core::Milliseconds> World::settle()
{
    if (!serverIsUp())
        startServer();
    freeServersDisk();
    network.mostDelay = 200ms;
    for (const auto &each : m_desks) {
        network.heal(each->number);
        if (!each->bench)
            start(each->number);
    }
    const core::Instant begun = clock.now();
    while (clock.now() - begun < patience) {
        clock.advance(500ms);
        const auto isCalm = [&](const std::unique_ptr<SimDesk> &each) {
            return isLive(each->number) && each->pending == 0;
        };
        const auto isThere = [&](const std::unique_ptr<SimDesk> &each) { return isInStep(*each); };
        if (std::ranges::all_of(m_desks, isCalm) && std::ranges::all_of(m_desks, isThere))
            return clock.now() - begun;
    }
    return std::nullopt;
}

QString World::states()
{
    QStringList out;
    for (const auto &each : m_desks) {
        Database &cache = cacheOf(each->number);
        out.append(u"desk %1 %2, %3 pending, at %4"_s.arg(each->number)
                       .arg(sync::nameOf(each->bench->replica().state()))
                       .arg(each->pending)
                       .arg(cache.value<qint64>(u"SELECT revision FROM cursor"_s)->value_or(0)));
    }
    return out.join(u"; "_s)
           + u"; ledger at %1"_s.arg(m_workspace->ledger().revision().value_or(-1));
}

QString World::complaint(Check check)
{
    const QList<QStringList> ledger = allRowsOf(m_workspace->database());
    for (const auto &each : m_desks) {
        QString wrong = check == Check::Everything ? unlikeTheAudit(*each) : QString();
        if (wrong.isEmpty())
            wrong = unlikeTheLedger(*each, ledger);
        if (!wrong.isEmpty())
            return u"desk %1: %2"_s.arg(each->number).arg(wrong);
    }
    return check == Check::Everything ? repliedUnseen() : QString();
}

QString World::unlikeTheLedger(SimDesk &desk, const QList<QStringList> &ledger)
{
    Database &cache = cacheOf(desk.number);
    const QList<QStringList> rows = allRowsOf(cache);
    for (qsizetype kind = 0; kind < rows.size(); ++kind) {
        if (const QString out = difference(rows[kind], ledger[kind]); !out.isEmpty())
            return out;
    }
    if (cache.value<int>(u"SELECT count(*) FROM base"_s)->value_or(1) != 0)
        return u"something is still kept beside"_s;
    return {};
}

/// Whether the ledger took a reply whose writer had not seen what came before it.
QString World::repliedUnseen()
{
    QHash<QString, QString> last; // of a case
    QString out;
    const auto read = m_workspace->database().each(
        uR"(SELECT "arguments" FROM audit WHERE "command" = 'reply-to-customer'
            AND "outcome" = 'done' ORDER BY "at")"_s,
        [&](const Row &row) {
            const QJsonObject reply = QJsonDocument::fromJson(row.at<QString>(0).toUtf8()).object();
            const QString about = reply[u"caseId"].toString(reply[u"case"].toString());
            if (about.isEmpty())
                return;
            const QString id = reply[u"interaction"].toString();
            if (out.isEmpty() && reply[u"after"].toString() != last[about])
                out = u"reply %1 went out unseen of %2"_s.arg(id, last[about]);
            last[about] = id;
        });
    return read ? out : read.error().detail;
}

QString World::unlikeTheAudit(SimDesk &desk)
{
    QMap<qint64, Command> refused;
    const QList<store::RefusedCommand> attention = attentionOf(desk.number);
    for (const store::RefusedCommand &each : attention)
        refused.insert(each.number, each.command);
    qint64 last = 0;
    QString out;
    const auto read = m_workspace->database().each(
        uR"(SELECT "number", "command", "arguments", "outcome" FROM audit
            WHERE "client" = ? ORDER BY "at")"_s,
        [&](const Row &row) {
            const auto number = row.at<qint64>(0);
            const auto saved = desk.saved.constFind(number);
            if (number != ++last)
                out = u"audit has command %1 after %2"_s.arg(number).arg(last - 1);
            else if (saved == desk.saved.constEnd())
                out = u"audit has command %1, which nobody gave"_s.arg(number);
            else if (row.at<QString>(1) != nameOf(*saved)
                     || QJsonDocument::fromJson(row.at<QString>(2).toUtf8()).object()
                            != argumentsOf(*saved))
                out = u"command %1 is another one in the audit"_s.arg(number);
            else if ((row.at<QString>(3) != u"done"_s) != refused.contains(number))
                out = u"command %1 is %2 in the audit and %3 in attention"_s.arg(number).arg(
                    row.at<QString>(3), refused.contains(number) ? u""_s : u"not"_s);
            return out.isEmpty();
        },
        desk.client);
    if (!read)
        return read.error().detail;
    if (out.isEmpty() && last != desk.saved.size())
        out = u"%1 commands were saved, %2 are in the audit"_s.arg(desk.saved.size()).arg(last);
    for (auto each = refused.cbegin(); out.isEmpty() && each != refused.cend(); ++each) {
        if (!desk.saved.contains(each.key()) || !(desk.saved[each.key()] == each.value()))
            out = u"refused command %1 has other words: %2 %3, not %4"_s.arg(each.key())
                      .arg(nameOf(each.value()),
                           QString::fromUtf8(QJsonDocument(argumentsOf(each.value())).toJson()),
                           QString::fromUtf8(
                               QJsonDocument(argumentsOf(desk.saved[each.key()])).toJson()));
    }
    return out;
}

QString World::missingAt(int number)
{
    SimDesk &desk = this->desk(number);
    if (!desk.bench || !desk.wasLive)
        return {}; // it is down, or its cache is being built
    Database &cache = cacheOf(number);
    QSet<qint64> refused;
    const QList<store::RefusedCommand> attention = attentionOf(number);
    for (const store::RefusedCommand &each : attention)
        refused.insert(each.number);
    for (auto each = desk.saved.cbegin(); each != desk.saved.cend(); ++each) {
        const auto *note = std::get_if<AddNote>(&each.value());
        if (!note || refused.contains(each.key()))
            continue;
        const auto there = store::EntityTable<Interaction>::find(cache, note->interaction);
        if (!there || !*there || (*there)->body != note->body)
            return u"desk %1 does not show its note %2: %3"_s.arg(number)
                .arg(each.key())
                .arg(!there    ? there.error().detail
                     : !*there ? u"absent"_s
                               : u"other words"_s);
    }
    return {};
}

QString World::lostAt(int number)
{
    SimDesk &desk = this->desk(number);
    if (!serverIsUp())
        return {};
    const qint64 settled = m_workspace->ledger().clients().lastNumberOf(desk.client).value_or(0);
    QSet<qint64> there;
    const QList<store::OutgoingCommand> waiting = workOf(number).outgoing(0, 100'000).value();
    const QList<store::RefusedCommand> attention = attentionOf(number);
    for (const store::OutgoingCommand &each : waiting)
        there.insert(each.number);
    for (const store::RefusedCommand &each : attention)
        there.insert(each.number);
    for (auto each = desk.saved.cbegin(); each != desk.saved.cend(); ++each) {
        if (each.key() > settled && !there.contains(each.key()))
            return u"desk %1 has lost command %2, the ledger is at %3"_s.arg(number)
                .arg(each.key())
                .arg(settled);
    }
    return {};
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
