// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/DeedTeller.h"

#include "app/domain/sending.h"
#include "ui/customer/CasePanel.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/caseDeeds.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/KeySet.h"
#include "ui/words/formats.h"

#include <QLocale>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

DeedTeller::DeedTeller(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.customer, &CustomerBinding::deedDone, this, &DeedTeller::tellDeed);
    connect(&parts.customer, &CustomerBinding::messageSent, this, &DeedTeller::tellSent);
    connect(&parts.customer, &CustomerBinding::writtenOutOfSight, this, [this] {
        m_parts.shell.toast().tell(tr("It is saved; the filter of the timeline hides it."),
                                   {.words = tr("Show all"),
                                    .act = [this] { m_parts.customer.timeline().setFilter({}); }});
    });
}

void DeedTeller::tell(const QString &sentence)
{
    m_parts.shell.toast().tell(sentence);
}

void DeedTeller::tellWithUndo(const QString &sentence, const std::function<void()> &undo)
{
    m_parts.shell.toast().tell(sentence, {.words = tr("Undo"), .act = undo});
}

void DeedTeller::tellDeed(const QString &words, store::DeedId deed)
{
    if (words.isEmpty())
        return; // it shows, or is said otherwise
    const QString now = caseAndCustomer(m_parts.panel.shown(), m_parts.panel.file().customer);
    const QString all =
        std::exchange(m_wentOn, false)
            ? tr("%1 Now open: %2.", "a sentence, case and customer").arg(words, now)
            : words;
    m_parts.shell.toast().tell(all, undoOffer(deed));
}

Toast::Offer DeedTeller::undoOffer(store::DeedId deed)
{
    return {.words = tr("Undo"),
            .act = [this, deed] { m_parts.customer.stepBack().take(deed); },
            .keys = m_parts.shell.keys().keysOf(u"undo"_s)};
}

/// A message is held for a moment: as long as that lasts, its writer can still think better of it.
void DeedTeller::tellSent(const domain::Interaction &message, store::DeedId deed)
{
    if (message.sendAt && *message.sendAt > message.happenedAt + domain::recallTime) {
        const QString when = isolated(dateAndTime(*message.sendAt));
        m_parts.shell.toast().tell(tr("It goes at %1.", "date and time").arg(when),
                                   undoOffer(deed));
        return;
    }
    const auto words = [](int left) {
        return tr("Sends in %1 s.", "seconds").arg(QLocale().toString(left));
    };
    m_parts.shell.toast().countDown(domain::recallTime, words, undoOffer(deed));
}
} // namespace hadir::ui
