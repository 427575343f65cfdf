// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/CustomerListPane.h"

#include "ui/inbox/CustomerItemDelegate.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/SearchField.h"
#include "ui/words/formats.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

CustomerListPane::CustomerListPane(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_search(new SearchField({}, SearchField::Size::Bar, this))
    , m_list(new RowsInHand<QListWidget>(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"customerList"_s);
    m_search->setObjectName(u"customerListSearch"_s);
    m_list->setObjectName(u"customerListRows"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new CustomerItemDelegate(m_list));

    const Metrics m;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(m.gap(), m.px(6), m.gap(), m.px(6));
    head->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);

    connect(m_search, &SearchField::textChanged, this, &CustomerListPane::queryChanged);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { openRow(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { openRow(m_list->row(item)); });
    m_list->whenMoved([this](const QModelIndex &index) {
        if (m_rows.at(index.row()).customer.id != m_current)
            openRow(index.row());
    });
    connect(m_empty, &EmptyState::actionRequested, this, &CustomerListPane::newCustomerRequested);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    retranslate();
    show(QList<Row>());
}

QString CustomerListPane::query() const
{
    return m_search->text();
}

void CustomerListPane::show(const QList<Row> &rows)
{
    m_rows = rows;
    fill();
}

void CustomerListPane::fill()
{
    m_list->clear();
    for (const Row &row : std::as_const(m_rows)) {
        const domain::Customer &who = row.customer;
        const QString place = who.company.isEmpty() ? who.city : who.company;
        const QString contact =
            row.contact.startsWith(u'+') ? phone(row.contact) : isolatedLtr(row.contact);
        QStringList below{contact, isolated(place.left(200).simplified())};
        below.removeAll(QString());
        auto *item = new QListWidgetItem(who.name.left(200).simplified(), m_list);
        item->setData(CustomerItemDelegate::PlaceRole, below.join(u" · "_s));
        QString spoken = who.name;
        if (row.lastAt) {
            const auto age = m_clock.now() - *row.lastAt;
            item->setData(CustomerItemDelegate::AgeRole, shortAge(age));
            spoken = tr("%1, last heard of %2 ago", "a customer, and how long ago")
                         .arg(who.name, spokenAge(age));
        }
        if (row.hasDraft) {
            const QString why = tr("You have written something here that is not sent or saved.");
            item->setData(CustomerItemDelegate::DraftRole, true);
            item->setToolTip(why);
            spoken += u". "_s + why;
        }
        item->setData(Qt::AccessibleTextRole, spoken);
    }
    m_list->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    mark();
}

void CustomerListPane::setCurrentCustomer(domain::CustomerId customer)
{
    m_current = customer;
    mark();
}

void CustomerListPane::mark()
{
    const auto found =
        std::ranges::find(m_rows, m_current, [](const Row &row) { return row.customer.id; });
    m_list->setCurrentRow(found == m_rows.end() ? -1 : int(found - m_rows.begin()));
}

void CustomerListPane::openRow(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    setCurrentCustomer(m_rows.at(row).customer.id);
    Q_EMIT customerOpened(m_current);
}

void CustomerListPane::retranslate()
{
    m_search->setPlaceholderText(tr("Name, number, email or company"));
    m_search->setAccessibleName(tr("Search customers"));
    m_list->setAccessibleName(tr("Customers"));
    m_empty->tell(Icon::User, tr("No customer here"),
                  tr("Customers that match what you type appear here."), tr("New customer"));
}

/// From the field by the arrow or Escape to the rows, by Enter to the first of them; by Escape
/// also when nothing is found, so that letters are keys again.
bool CustomerListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (m_rows.isEmpty()) {
        if (key != Qt::Key_Escape)
            return false;
        m_empty->findChild<QAbstractButton *>()->setFocus(Qt::TabFocusReason);
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openRow(qMax(0, m_list->currentRow()));
        return true;
    case Qt::Key_Down:
        if (m_list->currentRow() < 0)
            openRow(0);
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Escape:
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    default:
        return false;
    }
}

void CustomerListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}
} // namespace hadir::ui
