// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Reader.h"
#include "app/store/Cache.h"
#include "app/store/entityTables.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SequentialIds.h"

#include <QTemporaryDir>

namespace hadir::support {

/// What a desk holds of two agents of one queue and a customer, as the server would say it.
struct CallbackDesk
{
    QTemporaryDir dir;
    desk::Profile profile{dir.filePath(QStringLiteral("desk"))};
    ManualClock clock;
    SequentialIds ids;
    qint64 revision = 0;
    domain::Agent nur{.id = ids.make<domain::Agent>(), .name = QStringLiteral("Nur")};
    domain::Agent omar{.id = ids.make<domain::Agent>(), .name = QStringLiteral("Omar")};
    domain::Queue service{.id = ids.make<domain::Queue>(), .zone = QStringLiteral("Asia/Riyadh")};
    domain::Customer ahmad{.id = ids.make<domain::Customer>(), .name = QStringLiteral("Ahmad")};
    domain::ContactPoint phone{.id = ids.make<domain::ContactPoint>(),
                               .customer = ahmad.id,
                               .value = QStringLiteral("+60123456789")};
    std::optional<store::Cache> cache;
    std::optional<store::WorkFile> work;
    std::optional<desk::Reader> reader;

    CallbackDesk()
    {
        Q_ASSERT(QDir().mkpath(profile.folder));
        cache.emplace(store::Cache::open(profile.cacheFile()).value());
        work.emplace(store::WorkFile::open(profile.workFile()).value());
        hears({nur, omar, service, ahmad, phone});
        read();
    }

    /// As a program that was started anew.
    void read() { reader.emplace(desk::Reader::open(profile).value()); }
    void hears(const QList<domain::Entity> &entities)
    {
        (void)cache
            ->apply({.entities = entities, .cursor = {QStringLiteral("e"), ++revision, 0}}, {})
            .value();
    }
    /// One that is due so much later than now, of the queue.
    domain::Callback callback(core::Milliseconds in = {})
    {
        domain::Callback out{
            .id = ids.make<domain::Callback>(),
            .customer = ahmad.id,
            .contactPoint = phone.id,
            .zone = QStringLiteral("Asia/Riyadh"),
            .localTime = domain::localTimeAt(clock.now() + in, QStringLiteral("Asia/Riyadh")),
            .dueAt = clock.now() + in,
            .queue = service.id,
            .promisedAt = clock.now() + in};
        return out;
    }
    void keep(const QString &key, const QString &value)
    {
        (void)work->remember(key, value).value();
    }
};
} // namespace hadir::support
