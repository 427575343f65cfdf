// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/needs.h"

#include "app/domain/commandJson.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::sync {

namespace {
constexpr int mostDrafts = 500;

class People final
{
public:
    void add(const std::optional<domain::CustomerId> &customer)
    {
        if (!customer || customer->isNull() || m_known.contains(*customer))
            return;
        m_known.insert(*customer);
        m_all.append(*customer);
    }
    [[nodiscard]] QList<domain::CustomerId> all() const { return m_all; }

private:
    QSet<domain::CustomerId> m_known;
    QList<domain::CustomerId> m_all;
};
} // namespace

core::Result<QList<domain::CustomerId>> needsOf(store::WorkFile &work, qint64 confirmed)
{
    People out;
    const auto pending = work.pending(confirmed);
    if (!pending)
        return std::unexpected(pending.error());
    for (const store::PendingCommand &waiting : *pending)
        out.add(domain::customerOf(waiting.command));
    const auto owed = work.count().owed();
    if (!owed)
        return std::unexpected(owed.error());
    for (const store::OwedCommand &aside : *owed) {
        if (const auto command = domain::commandFromJson(aside.name, aside.arguments))
            out.add(domain::customerOf(*command));
    }
    const auto drafts = work.drafts().newest(mostDrafts);
    if (!drafts)
        return std::unexpected(drafts.error());
    for (const store::Draft &draft : *drafts)
        out.add(draft.customer);
    const auto facts = work.recallAll(u"words/"_s);
    if (!facts)
        return std::unexpected(facts.error());
    QStringList keys = facts->keys();
    keys.sort(); // the same however a hash orders them
    for (const QString &key : std::as_const(keys))
        out.add(domain::CustomerId::fromString(key.section(u'/', -1)));
    return out.all();
}
} // namespace hadir::sync
