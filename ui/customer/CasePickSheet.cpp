// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CasePickSheet.h"

#include "ui/customer/ArrowChoice.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/widgets/Label.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

CasePickSheet::CasePickSheet(const Words &words, Find find, QWidget *parent)
    : Sheet(words.title, words.action, parent)
    , m_words(words)
    , m_find(std::move(find))
    , m_search(addText("casePickSearch", tr("Number or words"), tr("Find a case…")))
    , m_list(new QListWidget(this))
{
    setObjectName(u"casePickSheet"_s);
    m_list->setMinimumHeight(Metrics().px(180));
    addWidget("casePickList", tr("Cases"), m_list);
    m_preview = addHint({});
    m_preview->setObjectName(u"casePickPreview"_s);
    new ArrowChoice(*m_search, *m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CasePickSheet::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &CasePickSheet::sayWhatWillBe);
    list();
}

void CasePickSheet::list()
{
    m_found = m_find(m_search->text().trimmed());
    m_list->clear();
    for (const RelatedCase &one : std::as_const(m_found))
        m_list->addItem(
            tr("%1 %2 (%3, %4)", "number and subject of a case, its customer, its status")
                .arg(caseNumber(one.about.number),
                     isolated(withoutTurns(one.about.subject.simplified().left(80))),
                     isolated(one.customerName), wordFor(one.about.status)));
    m_list->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    sayWhatWillBe();
}

const RelatedCase *CasePickSheet::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.size() ? &m_found.at(row) : nullptr;
}

void CasePickSheet::sayWhatWillBe()
{
    const RelatedCase *one = chosen();
    m_preview->setText(one ? m_words.preview(*one) : QString());
    check();
}

QString CasePickSheet::missing() const
{
    return chosen() ? QString() : tr("Choose a case first.");
}

void CasePickSheet::submit()
{
    Q_EMIT picked(chosen()->about.id);
}
} // namespace hadir::ui
