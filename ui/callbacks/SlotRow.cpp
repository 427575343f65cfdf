// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/SlotRow.h"

#include "ui/callbacks/SlotChip.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/FlowLayout.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

SlotRow::SlotRow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this))
{
    const Metrics m;
    m_flow->setContentsMargins({});
    m_flow->setSpacings(m.px(6), m.px(6));
}

void SlotRow::show(const QList<SlotOffer> &offers, const QString &zone)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const SlotOffer &offer : offers)
        add(offer, zone);
    mark();
    if (hadFocus && !m_chips.isEmpty())
        m_chips.first()->setFocus();
}

void SlotRow::add(const SlotOffer &offer, const QString &zone)
{
    auto *chip = new SlotChip(offer, zone, this);
    chip->setObjectName(u"slot:%1"_s.arg(withoutIsolates(chip->text())));
    m_chips.append(chip);
    m_flow->addWidget(chip);
    chip->QWidget::show();
    connect(chip, &SlotChip::clicked, this, [this, chip] {
        choose(chip->offer().at);
        Q_EMIT chosen(chip->offer());
    });
    connect(chip, &SlotChip::lookedAt, this, [this, chip] { Q_EMIT lookedAt(chip->offer()); });
}

void SlotRow::choose(std::optional<core::Instant> at)
{
    m_chosen = at;
    mark();
}

/// Tab stops once in the row: at the chosen one, else at the first that is open.
void SlotRow::mark()
{
    SlotChip *stop = nullptr;
    for (SlotChip *chip : std::as_const(m_chips)) {
        const bool isChosen = m_chosen == chip->offer().at;
        chip->setChecked(isChosen);
        chip->setFocusPolicy(Qt::ClickFocus);
        if (isChosen || (!stop && chip->offer().isOpen()))
            stop = chip;
    }
    if (!stop && !m_chips.isEmpty())
        stop = m_chips.first();
    if (stop)
        stop->setFocusPolicy(Qt::StrongFocus);
}

void SlotRow::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : +1;
    switch (event->key()) {
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Home:
        return step(-int(m_chips.size()));
    case Qt::Key_End:
        return step(int(m_chips.size()));
    default:
        QWidget::keyPressEvent(event);
    }
}

void SlotRow::step(int by)
{
    if (m_chips.isEmpty())
        return;
    const auto at = m_chips.indexOf(qobject_cast<SlotChip *>(focusWidget()));
    const qsizetype last = m_chips.size() - 1;
    m_chips.at(std::clamp<qsizetype>(at + by, 0, last))->setFocus(Qt::TabFocusReason);
}

/// The pointer is gone: the chosen one is spoken of again.
void SlotRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    const auto chosen = std::ranges::find_if(
        m_chips, [this](const SlotChip *chip) { return m_chosen == chip->offer().at; });
    if (chosen != m_chips.end())
        Q_EMIT lookedAt((*chosen)->offer());
}
} // namespace hadir::ui
