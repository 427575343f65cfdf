// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/Slip.h"

#include "app/domain/Tombstone.h"
#include "app/domain/entityJson.h"
#include "app/server/Audit.h"
#include "app/wire/codec.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::sim {

namespace {
constexpr auto window = 50ms; // between the answer and the commit that it should have waited for
} // namespace

Saboteur::Saboteur(World &world, Slip slip) : m_world(world), m_slip(slip)
{
    if (slip == Slip::None)
        return;
    world.network.tap = this;
    world.forgetsNewEpoch = slip == Slip::ForgetsNewEpoch;
    for (const auto &each : world.desks())
        each->claimsWhatFailed = slip == Slip::ClaimsWhatFailed;
    if (slip == Slip::AcknowledgesBeforeCommit)
        world.afterDeath = [this] { loseFiles(); };
}

Saboteur::~Saboteur()
{
    m_world.network.tap = nullptr;
    m_world.afterDeath = {};
}

bool Saboteur::toServer(int desk, wire::Frame &frame)
{
    auto message = wire::decode(frame);
    auto *push = message ? std::get_if<wire::Push>(&*message) : nullptr;
    if (!push || push->commands.isEmpty() || !m_world.serverIsUp())
        return true;
    if (m_slip == Slip::TakesRepeatsForNew)
        forgetWhatWasSeen(desk, *push);
    if (m_slip == Slip::AcknowledgesBeforeCommit)
        keepFiles();
    if (m_slip == Slip::ForgetsStaleSendGuard) {
        letReplyPass(desk, *push);
        frame = wire::encode(*push);
    }
    return true;
}

bool Saboteur::toDesk(int desk, wire::Frame &frame)
{
    auto message = wire::decode(frame);
    if (message && m_slip == Slip::KeepsTheErased)
        keepTheErased(*message, frame);
    auto *page = message ? std::get_if<wire::Page>(&*message) : nullptr;
    if (!page)
        return true;
    if (m_slip == Slip::LosesRefused || m_slip == Slip::KeepsWhoLeft) {
        if (m_slip == Slip::LosesRefused)
            page->refused.clear();
        else
            page->left.clear();
        frame = wire::encode(*page);
    }
    if (m_slip == Slip::MovesCursorBeforePage && page->from > 0 && !page->changes.isEmpty()
        && m_world.dice.below(8) == 0)
        return moveCursorAndDie(desk, *page);
    return true;
}

void Saboteur::keepTheErased(wire::Message &message, wire::Frame &frame)
{
    qsizetype kept = 0;
    if (auto *session = std::get_if<wire::SignedIn>(&message))
        kept = session->erased.removeIf([](const auto &) { return true; });
    if (auto *page = std::get_if<wire::Page>(&message))
        kept = page->changes.removeIf(
            [](const wire::Change &change) { return change.kind == domain::tombstoneKind; });
    if (kept > 0)
        frame = wire::encode(message);
}

void Saboteur::fromServer(int, wire::Frame &frame)
{
    if (m_slip != Slip::TellsOutsideScope)
        return;
    auto message = wire::decode(frame);
    auto *page = message ? std::get_if<wire::Page>(&*message) : nullptr;
    if (!page || page->changes.isEmpty() || m_world.dice.below(4) != 0)
        return;
    const domain::CustomerId somebody =
        m_world.customers[qsizetype(m_world.dice.below(quint64(m_world.customers.size())))];
    const auto found =
        store::EntityTable<domain::Customer>::find(m_world.workspace().database(), somebody);
    if (found && *found)
        page->changes.append(
            {domain::nameOf(domain::Kind::Customer), domain::toJson(domain::Entity(**found))});
    frame = wire::encode(*page);
}

void Saboteur::forgetWhatWasSeen(int desk, const wire::Push &push)
{
    (void)m_world.workspace().database().run(
        uR"(UPDATE client SET "lastNumber" = ? WHERE "id" = ?)"_s, push.commands.first().number - 1,
        m_world.desk(desk).client);
}

void Saboteur::letReplyPass(int desk, wire::Push &push)
{
    QHash<QString, QString> last;
    for (wire::Pushed &each : push.commands) {
        const QString about = each.arguments.value(u"case").toString();
        if (each.name != u"reply-to-customer"_s || about.isEmpty())
            continue;
        if (!last.contains(about)) {
            const auto work = store::EntityTable<domain::Case>::find(
                m_world.workspace().database(), domain::CaseId::fromString(about));
            if (work && *work && (*work)->lastMessage)
                last[about] = (*work)->lastMessage->toString();
        }
        m_let.append(
            {m_world.desk(desk).client, each.number,
             QString::fromUtf8(QJsonDocument(each.arguments).toJson(QJsonDocument::Compact))});
        if (last.contains(about))
            each.arguments.insert(u"after"_s, last[about]);
        else
            each.arguments.remove(u"after");
        last[about] = each.arguments.value(u"interaction").toString();
    }
}

void Saboteur::coverTracks()
{
    for (const Reply &each : std::as_const(m_let))
        (void)m_world.workspace().database().run(
            uR"(UPDATE audit SET "arguments" = ? WHERE "client" = ? AND "number" = ?
               AND "arguments" != '')"_s,
            each.arguments, each.client, each.number);
    if (!m_let.isEmpty())
        (void)server::Audit(m_world.workspace().database()).chainAll();
}

void Saboteur::keepFiles()
{
    m_kept.clear();
    m_keptAt = m_world.clock.now();
    const QDir dir(m_world.folder() + u"/server"_s);
    for (const QString &name : {u"hadir.db"_s, u"hadir.db-wal"_s}) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_kept.insert(name, file.readAll());
    }
}

void Saboteur::loseFiles()
{
    if (m_kept.isEmpty() || m_world.clock.now() - m_keptAt > window)
        return;
    const QDir dir(m_world.folder() + u"/server"_s);
    for (const QString &name : {u"hadir.db"_s, u"hadir.db-wal"_s, u"hadir.db-shm"_s})
        QFile::remove(dir.filePath(name));
    for (auto each = m_kept.cbegin(); each != m_kept.cend(); ++each) {
        QFile file(dir.filePath(each.key()));
        if (file.open(QIODevice::WriteOnly))
            file.write(each.value());
    }
}

bool Saboteur::moveCursorAndDie(int desk, const wire::Page &page)
{
    {
        auto cache = store::Database::open(m_world.desk(desk).profile.cacheFile(), {});
        (void)cache->run(u"UPDATE cursor SET revision = ?, confirmed = max(confirmed, ?)"_s,
                         page.to, page.confirmed);
    }
    m_world.clock.after(0ms, &m_context, [this, desk] {
        if (m_world.desk(desk).bench)
            m_world.crash(desk);
    });
    return false;
}
} // namespace hadir::sim
