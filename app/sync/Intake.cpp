// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/Intake.h"

#include "app/core/log.h"
#include "app/domain/entityJson.h"
#include "app/domain/json.h"
#include "app/store/forgetPeople.h"
#include "app/sync/Arrears.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::Failure;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::sync {

namespace {
// In work.db: the version that met something which it could not read, until it is fetched again.
constexpr QStringView passedOverKey = u"passed-over";
const QString thisVersion = QStringLiteral(HADIR_VERSION);
/// Whether the page begins anew rather than going on from `before`.
bool startsOver(const wire::Page &page, const store::Cursor &before)
{
    return page.from == 0 && (page.epoch != before.epoch || before.revision > 0);
}
} // namespace

Intake::Intake(store::WorkFile &work, store::Cache &cache) : m_work(work), m_cache(cache) {}

Result<void> Intake::follow(const wire::SignedIn &session)
{
    const auto cursor = m_cache.cursor();
    if (!cursor)
        return std::unexpected(cursor.error());
    // The cache first: should the machine stop in between, it claims too little, which the next
    // page mends, and never too much, which would cost what waits in the outbox.
    if (cursor->confirmed > session.lastNumber) {
        if (auto ok = m_cache.confirmAtMost(session.lastNumber); !ok)
            return ok;
    }
    // Before anything leaves the outbox: what the ledger counts may be another copy's commands.
    if (auto ok = m_work.continueAfter(session.lastNumber, session.lastMark, session.now); !ok)
        return ok;
    // What was left behind when work.db could not be written after the page that confirmed it.
    return m_work.confirmThrough(std::min(cursor->confirmed, session.lastNumber), session.now);
}

Result<store::Cursor> Intake::begin()
{
    auto from = m_cache.cursor();
    if (!from) {
        Q_EMIT cacheFailed(from.error());
        return from;
    }
    const auto passedOver = m_work.recall(passedOverKey.toString());
    if (!passedOver)
        return std::unexpected(passedOver.error());
    // What an earlier version could not read this one may: everything is fetched once more.
    if (!passedOver->isEmpty() && *passedOver != thisVersion)
        from->revision = 0;
    return from;
}

Result<QList<domain::CustomerId>> Intake::holds()
{
    auto here = m_cache.customers();
    if (!here)
        Q_EMIT cacheFailed(here.error());
    return here;
}

Result<void> Intake::keepDear(store::Patch &patch)
{
    if (patch.left.isEmpty())
        return {};
    const auto busy = m_cache.workedOn();
    if (!busy)
        return std::unexpected(busy.error());
    for (const domain::CustomerId &customer : std::as_const(patch.left)) {
        const auto isHalfWritten = m_work.holdsWordsAbout(customer);
        if (!isHalfWritten)
            return std::unexpected(isHalfWritten.error());
        if (*isHalfWritten || busy->contains(customer))
            patch.kept.append(customer);
    }
    patch.left.removeIf([&](const domain::CustomerId &one) { return patch.kept.contains(one); });
    return {};
}

Result<store::Patch> Intake::patchOf(const wire::Page &page, qint64 sentThrough)
{
    const auto before = m_cache.cursor();
    if (!before)
        return std::unexpected(before.error());
    if (auto ok = checkOrder(page, *before, sentThrough); !ok)
        return std::unexpected(ok.error());
    store::Patch patch{.startOver = startsOver(page, *before), .left = page.left};
    patch.entities.reserve(page.changes.size());
    m_tombstones.clear();
    for (const wire::Change &change : page.changes) {
        if (change.kind == domain::tombstoneKind) {
            const auto stone = domain::fromJson<domain::Tombstone>(change.entity);
            if (!stone)
                return std::unexpected(stone.error());
            m_tombstones.append(*stone);
            continue;
        }
        const auto kind = domain::fromName<domain::Kind>(change.kind);
        auto entity = kind ? domain::entityFromJson(*kind, change.entity)
                           : core::fail(FailureKind::Malformed, u"unknown kind"_s);
        if (entity)
            patch.entities.append(*std::move(entity));
        else
            passOver(change, entity.error());
    }
    for (const wire::Horizon &horizon : page.horizons) {
        store::Horizon here{horizon.customer, {}};
        if (horizon.at && horizon.interaction)
            here.oldest = std::pair(*horizon.at, *horizon.interaction);
        patch.horizons.append(here);
    }
    patch.cursor = {page.epoch, page.to, std::max(before->confirmed, page.confirmed), page.now};
    return patch;
}

Result<void> Intake::checkOrder(const wire::Page &page, const store::Cursor &before,
                                qint64 sentThrough) const
{
    const bool startOver = startsOver(page, before);
    if (!startOver && (page.epoch != before.epoch && !before.epoch.isEmpty()))
        return core::fail(FailureKind::Malformed, u"a page of another ledger"_s);
    if ((!startOver && page.from != before.revision) || page.to < page.from)
        return core::fail(
            FailureKind::Malformed,
            u"page (%1, %2] does not follow %3"_s.arg(page.from).arg(page.to).arg(before.revision));
    if (page.confirmed > sentThrough)
        return core::fail(FailureKind::Malformed,
                          u"command %1 is confirmed and was never sent"_s.arg(page.confirmed));
    for (const wire::Refused &refused : page.refused) {
        if (refused.number > page.confirmed)
            return core::fail(FailureKind::Malformed,
                              u"command %1 is refused and not settled"_s.arg(refused.number));
    }
    return {};
}

void Intake::passOver(const wire::Change &change, const Failure &why)
{
    const QString id = change.entity.value("id"_L1).toString().left(36);
    qCWarning(logSync).noquote() << "passed over" << change.kind.left(36) << id << why.detail;
    if (std::exchange(m_hasPassedOver, true))
        return;
    if (auto ok = m_work.remember(passedOverKey.toString(), thisVersion); !ok)
        qCWarning(logSync) << "not noted that something was passed over" << ok.error().detail;
    Q_EMIT somethingPassedOver(
        {FailureKind::Malformed, u"%1 %2 %3"_s.arg(change.kind.left(36), id, why.detail)});
}

Result<void> Intake::settleRefusals(const wire::Page &page)
{
    for (const wire::Refused &refused : page.refused) {
        const auto told = m_work.refuse(refused.number, {refused.refusal, refused.about}, page.now,
                                        {refused.by, refused.at});
        if (!told)
            return std::unexpected(told.error());
        if (*told)
            Q_EMIT commandRefused(refused.number);
    }
    return {};
}

Result<void> Intake::apply(const store::Patch &patch)
{
    const auto pending = m_work.pending(patch.cursor.confirmed);
    if (!pending)
        return std::unexpected(pending.error());
    const auto touched = m_cache.apply(patch, *pending);
    if (!touched) {
        Q_EMIT cacheFailed(touched.error());
        return std::unexpected(touched.error());
    }
    if (auto ok = m_work.confirmThrough(patch.cursor.confirmed, patch.cursor.heardAt); !ok)
        return ok;
    if (auto ok = Arrears(m_work, m_cache).tryAgain(patch.cursor.heardAt); !ok)
        return ok;
    if (patch.startOver && !m_hasPassedOver) {
        if (auto ok = m_work.remember(passedOverKey.toString(), {}); !ok)
            return ok;
    }
    Q_EMIT applied(*touched);
    return m_tombstones.isEmpty() ? Result<void>() : forget(std::exchange(m_tombstones, {}));
}

Result<void> Intake::forget(const QList<domain::Tombstone> &people)
{
    const auto touched = store::forgetPeople(m_work, m_cache, people);
    if (!touched) {
        if (touched.error().kind != FailureKind::TimedOut) // the server asks again
            Q_EMIT cacheFailed(touched.error());
        return std::unexpected(touched.error());
    }
    qCInfo(logSync) << "forgot" << people.size() << "customers who were erased";
    Q_EMIT applied(*touched);
    Q_EMIT forgotten(people);
    return {};
}
} // namespace hadir::sync
