// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CaseList.h"

#include "app/models/CaseListModel.h"
#include "ui/customer/FileRow.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/EmptyState.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QListView>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::models::CaseListModel;

namespace hadir::ui {
namespace {
struct Rows
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CaseList)
};

FileRow wordsOf(const domain::Case &one, core::Instant now)
{
    return {.title = one.subject.simplified().left(200),
            .text = Rows::tr("%1 · opened %2", "number of a case, date")
                        .arg(caseNumber(one.number), dateAndTime(one.openedAt)),
            .trailing =
                one.waitingSince
                    ? Rows::tr("waiting %1", "for so long").arg(shortAge(now - *one.waitingSince))
                    : shortAge(now - one.lastAt),
            .chip = {.text = wordFor(one.status), .tone = toneFor(one.status)},
            .icon = iconFor(one.channel)};
}
} // namespace

CaseList::CaseList(core::Clock &clock, CaseListModel &model, QWidget *parent)
    : Panel(Colour::Page, parent)
    , m_model(model)
    , m_list(makeFileList(
          model, [&clock, &model](int row) { return wordsOf(model.at(row), clock.now()); }, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"caseList"_s);
    m_list->setObjectName(u"caseListRows"_s);
    m_empty->setObjectName(u"caseListEmpty"_s);
    auto *pages = new QStackedLayout(this);
    pages->setContentsMargins(0, Metrics().gap(), 0, Metrics().gap());
    pages->addWidget(m_list);
    pages->addWidget(m_empty);
    const auto showPage = [this, pages] {
        pages->setCurrentWidget(m_model.rowCount() ? static_cast<QWidget *>(m_list) : m_empty);
    };
    connect(&model, &CaseListModel::modelReset, this, showPage);
    connect(&model, &CaseListModel::rowsInserted, this, showPage);
    connect(&model, &CaseListModel::rowsRemoved, this, showPage);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(CaseListModel::CaseRole).value<domain::CaseId>());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_empty, &EmptyState::actionRequested, this, &CaseList::caseWanted);
    say();
    showPage();
}

void CaseList::setCurrent(domain::CaseId caseId)
{
    const int row = m_model.rowOf(caseId);
    if (row < 0)
        m_list->clearSelection();
    else
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

void CaseList::say()
{
    m_list->setAccessibleName(tr("Cases of this customer"));
    m_empty->tell(Icon::ListChecks, tr("No case yet"),
                  tr("What this customer needs help with is kept in cases."), tr("Open a case"));
}

void CaseList::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
