// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/OrderList.h"

#include "app/models/OrderListModel.h"
#include "ui/customer/FileRow.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/EmptyState.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QListView>
#include <QLocale>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::models::OrderListModel;

namespace hadir::ui {
namespace {
struct Rows
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::OrderList)
};

FileRow wordsOf(const domain::Order &order)
{
    QStringList lines;
    for (const domain::OrderLine &line : order.lines) {
        lines.append(isolated(Rows::tr("%1 × %2", "quantity and thing ordered")
                                  .arg(QLocale().toString(line.quantity), line.name.simplified())));
    }
    return {.title = Rows::tr("%1 · %2", "number of an order, and its total")
                         .arg(isolatedLtr(order.number.simplified().left(40)),
                              money(order.totalMinor, order.currency)),
            .text = lines.join(Rows::tr(", ", "between things ordered")),
            .trailing = dateAndTime(order.placedAt),
            .chip = {.text = wordFor(order.status), .tone = toneFor(order.status)},
            .icon = Icon::ShoppingBag};
}
} // namespace

OrderList::OrderList(OrderListModel &model, QWidget *parent)
    : Panel(Colour::Page, parent)
    , m_model(model)
    , m_list(makeFileList(
          model, [&model](int row) { return wordsOf(model.at(row)); }, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"orderList"_s);
    m_list->setObjectName(u"orderListRows"_s);
    m_empty->setObjectName(u"orderListEmpty"_s);
    auto *pages = new QStackedLayout(this);
    pages->setContentsMargins(0, Metrics().gap(), 0, Metrics().gap());
    pages->addWidget(m_list);
    pages->addWidget(m_empty);
    const auto showPage = [this, pages] {
        pages->setCurrentWidget(m_model.rowCount() ? static_cast<QWidget *>(m_list) : m_empty);
    };
    connect(&model, &OrderListModel::modelReset, this, showPage);
    connect(&model, &OrderListModel::rowsInserted, this, showPage);
    connect(&model, &OrderListModel::rowsRemoved, this, showPage);
    connect(m_empty, &EmptyState::actionRequested, this, &OrderList::orderWanted);
    say();
    showPage();
}

void OrderList::say()
{
    m_list->setAccessibleName(tr("Orders of this customer"));
    m_empty->tell(Icon::ShoppingBag, tr("No order yet"),
                  tr("Orders from the shop stand here; you can also add one by hand."),
                  tr("Add an order"));
}

void OrderList::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
