// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WhenSheet.h"

#include "ui/callbacks/callbackWords.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Label.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

WhenSheet::WhenSheet(core::Clock &clock, const Moved &moved, const WhenField::Asks &asks,
                     QWidget *parent)
    : Sheet(tr("Move a callback"), tr("Move"), parent)
    , m_moved(moved)
    , m_when(new WhenField(clock, asks, this))
{
    setObjectName(u"whenSheet"_s);
    m_when->setFocusPolicy(Qt::ClickFocus); // the keyboard begins where the time is typed
    addWidget("when", tr("To which time (the customer's)"), m_when);
    m_reason = addText("whenReason", tr("Why at this time all the same"));
    addHint(tr("%1 was promised a call on %2.", "a customer, day and time")
                .arg(isolated(moved.customer), meantWords(moved.zone, moved.at)));
    connect(m_when, &WhenField::changed, this, [this] {
        showOverride();
        check();
    });
    m_when->setZone(moved.zone);
    showOverride();
    check();
}

void WhenSheet::showOverride()
{
    const auto &chosen = m_when->chosen();
    showRow(m_reason,
            m_moved.override == Moved::Override::WithReason && chosen && !chosen->isOpen());
}

QString WhenSheet::missing() const
{
    const auto &chosen = m_when->chosen();
    if (!chosen)
        return m_when->isNotUnderstood() ? tr("Write a day and a time, or choose one.")
                                         : tr("Choose a time.");
    if (chosen->at == m_moved.at)
        return tr("That is the time it has.");
    if (chosen->isOpen())
        return {};
    if (m_moved.override == Moved::Override::No)
        return tr("Choose a time that is open.");
    return m_reason->text().trimmed().isEmpty() ? tr("Say why it is to be at this time.")
                                                : QString();
}

void WhenSheet::submit()
{
    const SlotOffer chosen = m_when->chosen().value_or(SlotOffer());
    Q_EMIT this->chosen(chosen.at, chosen.isOpen() ? QString() : m_reason->text().simplified());
}
} // namespace hadir::ui
