// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/FindTwinSheet.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

FindTwinSheet::FindTwinSheet(const QString &name, QWidget *parent)
    : Sheet(tr("Merge with another customer"), tr("Compare them"), parent)
    , m_query(addText("twinQuery", tr("Who is %1 too?").arg(isolated(name)),
                      tr("Name, number or address")))
    , m_list(new QListWidget(this))
{
    setObjectName(u"findTwinSheet"_s);
    addWidget("twinList", tr("Found on this desk"), m_list);
    m_list->setFixedHeight(Metrics().px(180));
    connect(m_query, &QLineEdit::textChanged, this, &FindTwinSheet::queryChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindTwinSheet::check);
    m_query->installEventFilter(this);
}

void FindTwinSheet::show(const QList<Found> &found)
{
    m_list->clear();
    for (const Found &one : found) {
        auto *item = new QListWidgetItem(one.words, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(one.customer.uuid()));
    }
    if (!found.isEmpty())
        m_list->setCurrentRow(0);
    check();
}

/// Up and down go through those found while one types, as in the search.
bool FindTwinSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

QString FindTwinSheet::missing() const
{
    return m_list->currentItem() ? QString() : tr("Choose one of those found.");
}

void FindTwinSheet::submit()
{
    Q_EMIT chosen(domain::CustomerId(m_list->currentItem()->data(Qt::UserRole).toUuid()));
}
} // namespace hadir::ui
