// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/DeedTeller.h"

#include "ui/customer/CasePanel.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/caseDeeds.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Toast.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

DeedTeller::DeedTeller(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.customer, &CustomerBinding::deedDone, this, &DeedTeller::tellDeed);
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

void DeedTeller::tellDeed(const QString &words)
{
    const QString now = caseAndCustomer(m_parts.panel.shown(), m_parts.panel.file().customer);
    const QString all =
        std::exchange(m_wentOn, false)
            ? tr("%1 Now open: %2.", "a sentence, case and customer").arg(words, now)
            : words;
    m_parts.shell.toast().tell(all, {.words = tr("Undo"),
                                     .act = [this] { m_parts.customer.undoDeed(); },
                                     .keys = m_parts.shell.keys().keysOf(u"undo"_s)});
}
} // namespace hadir::ui
