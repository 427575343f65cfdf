// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/MergedMark.h"

#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/widgets/ChoiceChip.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
QString markedName(const domain::Customer &customer)
{
    return isolated(withoutTurns(customer.name.simplified().left(40)));
}
} // namespace

MergedMark::MergedMark(QWidget *parent)
    : QWidget(parent)
    , m_chip(new ChoiceChip(QString(), this))
{
    m_chip->setObjectName(u"customerMerged"_s);
    m_chip->setCheckable(false);
    m_chip->setIcon(Icon::Users);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_chip);
    connect(m_chip, &QAbstractButton::clicked, this, &MergedMark::offer);
    hide();
}

void MergedMark::show(const QList<domain::Customer> &merged)
{
    m_merged = merged;
    setVisible(!merged.isEmpty());
    if (merged.isEmpty())
        return;
    m_chip->setText(merged.size() == 1
                        ? tr("Merged with %1").arg(markedName(merged.first()))
                        : tr("Merged with %n other(s)", nullptr, int(merged.size())));
    m_chip->setToolTip(tr("Separate them again"));
    m_chip->setAccessibleName(withoutIsolates(m_chip->text()));
    m_chip->setAccessibleDescription(m_chip->toolTip());
    m_chip->updateGeometry();
}

void MergedMark::offer()
{
    if (m_merged.size() == 1)
        return Q_EMIT separateWanted(m_merged.first().id);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"separateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const domain::Customer &one : std::as_const(m_merged))
        menu->addAction(tr("Separate %1").arg(markedName(one)), this,
                        [this, id = one.id] { Q_EMIT separateWanted(id); });
    menu->popup(m_chip->mapToGlobal(QPoint(0, m_chip->height())));
}
} // namespace hadir::ui
