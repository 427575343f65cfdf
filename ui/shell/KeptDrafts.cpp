// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/KeptDrafts.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "ui/customer/audience.h"

using hadir::domain::Audience;

namespace hadir::ui {

KeptDrafts::KeptDrafts(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

std::optional<store::Draft> KeptDrafts::newest(const WritingPlace &place) const
{
    for (auto draft = m_onTheWay.crbegin(); draft != m_onTheWay.crend(); ++draft) {
        if (draft->customer == place.customer && isFor(place, *draft))
            return *draft;
    }
    const auto drafts = m_desk.reader().drafts(place.customer);
    if (!drafts) {
        qCWarning(logUi) << "drafts not read" << drafts.error().detail;
        return std::nullopt;
    }
    const store::Draft *newest = nullptr;
    for (const store::Draft &draft : *drafts) {
        if (isFor(place, draft) && (!newest || newest->savedAt < draft.savedAt))
            newest = &draft;
    }
    return newest ? std::optional(*newest) : std::nullopt;
}

std::optional<store::Draft> KeptDrafts::newestOfBoth(const WritingPlace &place) const
{
    std::optional<store::Draft> last;
    for (const Audience audience : {Audience::Customer, Audience::Internal}) {
        const auto one = newest({place.customer, place.caseId, audience});
        if (one && !one->isEmpty() && (!last || last->savedAt < one->savedAt))
            last = one;
    }
    return last;
}

/// Of this case, or words that were begun in one that goes on in it.
bool KeptDrafts::isFor(const WritingPlace &place, const store::Draft &draft) const
{
    if (audienceOf(draft.channel) != place.audience)
        return false;
    if (draft.caseId == place.caseId)
        return true;
    if (!place.caseId || !draft.caseId || draft.isEmpty())
        return false;
    const auto other = m_desk.reader().caseWith(*draft.caseId);
    return other && *other && (*other)->mergedInto == place.caseId;
}

void KeptDrafts::keep(const store::Draft &draft, const std::function<void()> &then)
{
    m_onTheWay.append(draft);
    core::whenFinished(m_desk.saveDraft(draft), this,
                       [this, draft, then](const core::Result<void> &saved) {
                           if (saved && then)
                               then();
                           settle(draft, saved); // last: it may end the page
                       });
}

void KeptDrafts::keepInPlaceOf(const store::Draft &draft, store::Draft elsewhere,
                               const std::function<void()> &then)
{
    m_onTheWay.removeOne(elsewhere);
    elsewhere.body.clear();
    elsewhere.files.clear();
    keep(draft, [this, elsewhere, then] {
        (void)m_desk.saveDraft(elsewhere);
        if (then)
            then();
    });
}

void KeptDrafts::forget(const store::Draft &sent)
{
    core::whenFinished(m_desk.saveDraft(sent), this,
                       [this](const core::Result<void> &) { Q_EMIT forgotten(); });
    m_onTheWay.removeIf([&](const store::Draft &draft) {
        return draft.customer == sent.customer && draft.caseId == sent.caseId
               && audienceOf(draft.channel) == audienceOf(sent.channel);
    });
}

void KeptDrafts::keepAll(std::function<void(bool kept)> then)
{
    if (m_onTheWay.isEmpty())
        return then(true);
    m_onceTried = std::move(then);
    for (const store::Draft &draft : QList(m_onTheWay)) {
        core::whenFinished(
            m_desk.saveDraft(draft), this,
            [this, draft](const core::Result<void> &saved) { settle(draft, saved); });
    }
}

void KeptDrafts::settle(const store::Draft &draft, const core::Result<void> &saved)
{
    if (!saved) {
        Q_EMIT failed(saved.error()); // the words stay in m_onTheWay
        if (m_onceTried)
            std::exchange(m_onceTried, {})(false);
        return;
    }
    m_onTheWay.removeOne(draft);
    Q_EMIT kept(draft);
    if (m_onceTried && m_onTheWay.isEmpty())
        std::exchange(m_onceTried, {})(true);
}
} // namespace hadir::ui
