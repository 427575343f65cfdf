// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SplitSheet.h"

#include "ui/theme/icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/WordList.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype longestName = 60;
constexpr int fewestInSight = 3;
constexpr int mostInSight = 8;

/// As many whole words of it as make a subject.
QString subjectIn(const QString &first)
{
    if (first.size() <= longestName)
        return first;
    const auto space = first.lastIndexOf(u' ', longestName);
    return first.left(space > 0 ? space : longestName);
}
} // namespace

SplitSheet::SplitSheet(const QList<Entry> &entries,
                       const std::optional<domain::InteractionId> &from, QWidget *parent)
    : Sheet(tr("Split into a new case"), tr("Split"), parent)
    , m_entries(entries)
    , m_subject(addText("splitSubject", tr("What the new case is about")))
    , m_list(new WordList(WordList::Marks::Some, this))
{
    setObjectName(u"splitSheet"_s);
    m_list->growBetween(fewestInSight, mostInSight);
    for (const Entry &entry : entries)
        m_list->addItem(entry.words);
    addWidget("splitEntries", tr("From here…", "entries of a case"), m_list);
    m_which = addChoice("splitWhich", tr("What goes there"));
    m_which->addItem(tr("This entry and what follows"));
    m_which->addItem(tr("Only this entry"));
    m_count = addHint({});
    m_count->setObjectName(u"splitCount"_s);
    const auto at = from ? std::ranges::find(entries, *from, &Entry::id) : entries.begin();
    m_list->setCurrentRow(at == entries.end() ? -1 : int(at - entries.begin()));
    nameAfterIt();
    showWhatGoes();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        nameAfterIt();
        showWhatGoes();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &SplitSheet::showWhatGoes);
}

bool SplitSheet::goes(int row) const
{
    const int from = m_list->currentRow();
    return m_which->currentIndex() == 0 ? row <= from : row == from; // the newest stand first
}

void SplitSheet::nameAfterIt()
{
    if (m_subject->text() != m_named || m_list->currentRow() < 0)
        return;
    m_named = subjectIn(m_entries.at(m_list->currentRow()).first);
    m_subject->setText(m_named);
    m_subject->selectAll();
}

void SplitSheet::showWhatGoes()
{
    int count = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *entry = m_list->item(row);
        const bool isGoing = goes(row);
        count += int(isGoing);
        entry->setIcon(isGoing ? iconOf(Icon::Workflow) : QIcon());
        QFont font = m_list->font();
        font.setBold(isGoing);
        entry->setFont(font);
        entry->setData(Qt::AccessibleTextRole,
                       isGoing ? tr("Goes to the new case: %1", "an entry").arg(entry->text())
                               : tr("Stays: %1", "an entry").arg(entry->text()));
    }
    m_count->setText(m_list->count() == count
                         ? tr("All %n entries go to the new case.", nullptr, count)
                         : tr("%n entries go to the new case; the others stay.", nullptr, count));
    check();
}

QString SplitSheet::missing() const
{
    if (m_subject->text().trimmed().isEmpty())
        return tr("Write first what it is about.");
    return m_list->currentRow() < 0 ? tr("Choose an entry first.") : QString();
}

void SplitSheet::submit()
{
    QList<domain::InteractionId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (goes(row))
            ids.append(m_entries.at(row).id);
    }
    Q_EMIT split(m_subject->text().simplified(), ids);
}
} // namespace hadir::ui
