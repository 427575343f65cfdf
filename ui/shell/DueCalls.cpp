// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/DueCalls.h"

#include "app/domain/callbacks.h"
#include "ui/callbacks/DueCallbacks.h"
#include "ui/shell/BookingBinding.h"
#include "ui/shell/OutcomeSheet.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/callbackRows.h"
#include "ui/theme/bidi.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype mostRows = 3; ///< as many as the cards; the others are counted
}

DueCalls::DueCalls(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
{
    DueCallbacks &due = m_parts.due;
    connect(&due, &DueCallbacks::claimRequested, this, &DueCalls::claim);
    connect(&due, &DueCallbacks::openRequested, this,
            [this](const CallbackRow &row) { Q_EMIT customerWanted(row.customer, row.caseId); });
    connect(&due, &DueCallbacks::dialRequested, this,
            [this](const CallbackRow &row) { Q_EMIT dialWanted(row.number); });
    connect(&due, &DueCallbacks::outcomeRequested, this,
            [this](const CallbackRow &row) { askOutcome(row.id); });
}

/// One's own call stands first: it is not over.
void DueCalls::show(const QList<desk::CallbackEntry> &due)
{
    QList<desk::CallbackEntry> sorted = due;
    std::ranges::stable_sort(sorted, {}, [](const desk::CallbackEntry &entry) {
        return entry.callback.state != domain::CallbackState::Claimed;
    });
    m_parts.due.show(callbackRows(sorted.mid(0, mostRows), m_parts.directory, m_desk.now()),
                     int(sorted.size()));
}

void DueCalls::claimFirst()
{
    if (const auto first = m_parts.due.first())
        claim(*first);
    else
        Q_EMIT told(tr("No callback is due."));
}

void DueCalls::claim(const CallbackRow &row)
{
    submit(
        m_desk, this, domain::ClaimCallback{.callback = row.id, .customer = row.customer},
        [this, row] {
            Q_EMIT customerWanted(row.customer, row.caseId);
            Q_EMIT told(row.reason.isEmpty()
                            ? tr("You are calling %1.", "a customer").arg(isolated(row.name))
                            : tr("You are calling %1: %2", "a customer, what to have ready")
                                  .arg(isolated(row.name), isolated(row.reason)));
            if (!row.number.isEmpty())
                Q_EMIT dialWanted(row.number);
        },
        [this, row](const Trouble &trouble) { sayRefused(row, trouble); });
}

/// Whoever is calling already is named: there is nobody to be asked about it.
void DueCalls::sayRefused(const CallbackRow &row, const Trouble &trouble)
{
    const auto now = m_desk.reader().callbacks().entry(row.id);
    const bool isTaken = now && *now && (*now)->callback.state == domain::CallbackState::Claimed
                         && (*now)->callback.claimedBy;
    const auto who = isTaken ? m_desk.reader().agent(*(*now)->callback.claimedBy) : std::nullopt;
    if (who)
        return Q_EMIT told(tr("%1 is calling %2 already.", "an agent, a customer")
                               .arg(isolated(who->name), isolated(row.name)));
    //: What happened, then what to do: two whole sentences
    Q_EMIT told(tr("%1 %2").arg(trouble.happened, trouble.next));
}

void DueCalls::askOutcome(domain::CallbackId id)
{
    const auto found = m_desk.reader().callbacks().entry(id);
    if (!found || !*found)
        return;
    const domain::Callback callback = (*found)->callback;
    const QString name = (*found)->customerName;
    const domain::Queue queue =
        callback.queue ? m_parts.directory.queues.value(*callback.queue) : domain::Queue();
    auto *sheet = new OutcomeSheet(m_desk.clock(),
                                   {.customer = name, .codes = queue.codes, .zone = callback.zone},
                                   m_parts.booking.asksAbout(callback), &m_parts.window);
    connect(sheet, &OutcomeSheet::answered, this,
            [this, sheet, callback, name](const OutcomeSheet::Answer &answer) {
                domain::RecordCallbackOutcome command{.callback = callback.id,
                                                      .customer = callback.customer,
                                                      .interaction =
                                                          m_desk.ids().make<domain::Interaction>(),
                                                      .outcome = answer.outcome,
                                                      .contactPoint = callback.contactPoint,
                                                      .code = answer.code,
                                                      .note = answer.note};
                if (answer.again) {
                    command.zone = callback.zone;
                    command.localTime = domain::localTimeAt(*answer.again, callback.zone);
                }
                const auto deed = m_desk.ids().make<store::Deed>();
                const QString done =
                    tr("What came of the call to %1 is saved.", "a customer").arg(isolated(name));
                submit(m_desk, this, *sheet, Stroke{.commands = {command}, .deed = deed},
                       [this, done, deed] { m_parts.back.offer(done, deed); });
            });
    sheet->open();
}
} // namespace hadir::ui
