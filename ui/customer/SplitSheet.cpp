// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SplitSheet.h"

#include "ui/theme/Metrics.h"

#include <QComboBox>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

SplitSheet::SplitSheet(const QList<Entry> &entries, QWidget *parent)
    : Sheet(tr("Split into a new case"), tr("Split"), parent)
    , m_entries(entries)
    , m_subject(addText("splitSubject", tr("What the new case is about")))
    , m_list(new QListWidget(this))
{
    setObjectName(u"splitSheet"_s);
    m_list->setMinimumHeight(Metrics().px(180));
    for (const Entry &entry : entries)
        m_list->addItem(entry.words);
    m_list->setCurrentRow(entries.isEmpty() ? -1 : 0);
    addWidget("splitEntries", tr("From here…", "entries of a case"), m_list);
    m_which = addChoice("splitWhich", tr("What goes there"));
    m_which->addItem(tr("This entry and what follows"));
    m_which->addItem(tr("Only this entry"));
    connect(m_list, &QListWidget::currentRowChanged, this, &SplitSheet::check);
}

QString SplitSheet::missing() const
{
    if (m_subject->text().trimmed().isEmpty())
        return tr("Write first what it is about.");
    return m_list->currentRow() < 0 ? tr("Choose an entry first.") : QString();
}

void SplitSheet::submit()
{
    const int row = m_list->currentRow();
    QList<domain::InteractionId> ids;
    for (int at = m_which->currentIndex() == 0 ? 0 : row; at <= row; ++at)
        ids.append(m_entries.at(at).id); // the newest stand first
    Q_EMIT split(m_subject->text().simplified(), ids);
}
} // namespace hadir::ui
