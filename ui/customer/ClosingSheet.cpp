// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ClosingSheet.h"

#include "ui/theme/bidi.h"
#include "ui/widgets/WordList.h"
#include "ui/words/houseWords.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::WrapUp;

namespace hadir::ui {

namespace {
constexpr int mostDigits = 9;
constexpr int mostCodesInSight = 10;
constexpr int longestCode = 60;
} // namespace

ClosingSheet::ClosingSheet(const Question &question, QWidget *parent)
    : Sheet(tr("How did the case end?"), question.action, parent)
    , m_list(new WordList(WordList::Marks::None, this))
{
    setObjectName(u"closingSheet"_s);
    for (const QString &code : question.codes)
        addCode(isolated(houseWord(code)), code);
    if (question.wrapUp == WrapUp::Offered)
        addCode(tr("Without a wrap-up code"), {});
    addWidget("closingCodes", tr("Wrap-up code; a digit chooses it and closes the case"), m_list);
    m_list->growBetween(1, mostCodesInSight);
    m_list->setCurrentRow(0);
    m_list->installEventFilter(this);
    m_other = addText("closingOther", tr("Or in your own words"));
    m_other->setMaxLength(longestCode);
    connect(m_list, &QListWidget::itemActivated, this, [this] { takeRow(m_list->currentRow()); });
}

void ClosingSheet::addCode(const QString &words, const QString &code)
{
    const int number = m_list->count() + 1;
    auto *item = new QListWidgetItem(
        number > mostDigits ? words
                            : tr("%1   %2", "the digit that chooses it, a wrap-up code")
                                  .arg(QLocale().toString(number), words),
        m_list);
    item->setData(Qt::UserRole, code);
    item->setData(Qt::AccessibleTextRole, words);
}

bool ClosingSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // As it is written, in whichever digits: beside the letters and on the keypad.
        const QString typed = key->text();
        const int row = typed.size() == 1 ? typed.front().digitValue() - 1 : -1;
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && row >= 0 && row < mostDigits && row < m_list->count()) {
            takeRow(row);
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void ClosingSheet::takeRow(int row)
{
    m_list->setCurrentRow(row);
    m_other->clear();
    say();
}

QString ClosingSheet::missing() const
{
    const bool isSaid = m_other && !m_other->text().trimmed().isEmpty();
    return isSaid || m_list->currentRow() >= 0
               ? QString()
               : tr("Write first how it ended: this queue asks for it.");
}

void ClosingSheet::submit()
{
    const QString other = m_other->text().simplified();
    const QListWidgetItem *item = m_list->currentItem();
    if (!other.isEmpty())
        Q_EMIT chosen(other);
    else if (item)
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
}
} // namespace hadir::ui
