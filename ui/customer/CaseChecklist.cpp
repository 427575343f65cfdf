// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CaseChecklist.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/TextField.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int longestItem = 300; ///< as the rule has it
const char *const itemProperty = "checkItem";
} // namespace

CaseChecklist::CaseChecklist(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHeader(QString(), this))
    , m_count(new Label(this))
    , m_rows(new QWidget(this))
    , m_column(new QVBoxLayout(m_rows))
    , m_add(new TextField(TextField::Size::Form, this))
{
    setObjectName(u"caseChecklist"_s);
    m_count->setObjectName(u"checkCount"_s);
    m_add->setObjectName(u"checkAdd"_s);
    m_add->setMaxLength(longestItem);
    m_count->withColour(Colour::Muted)->withSize(Label::Size::Small);
    m_head->addTrailing(m_count);
    const Metrics m;
    m_column->setContentsMargins({});
    m_column->setSpacing(m.px(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(14), m.gap(), m.px(14), m.px(10));
    column->setSpacing(m.px(6));
    column->addWidget(m_head);
    column->addWidget(m_rows);
    column->addWidget(m_add);
    connect(m_add, &QLineEdit::returnPressed, this, &CaseChecklist::add);
    m_add->installEventFilter(this);
    say();
}

void CaseChecklist::show(const domain::Case &about, const models::Directory &directory)
{
    const bool isSame =
        about.id == m_about && about.checklist == m_items && directory.agents == m_directory.agents;
    if (about.id != m_about)
        m_add->clear();
    m_about = about.id;
    m_items = about.checklist;
    m_directory = directory;
    if (!isSame)
        layItems();
    say();
}

void CaseChecklist::startAdding()
{
    m_add->setFocus(Qt::ShortcutFocusReason);
}

void CaseChecklist::say()
{
    m_head->setText(tr("Checklist"));
    const auto done = std::ranges::count(m_items, true, &domain::CheckItem::done);
    m_count->setVisible(!m_items.isEmpty());
    m_count->setText(tr("%1 of %2 done", "items of a checklist")
                         .arg(QLocale().toString(done), QLocale().toString(m_items.size())));
    m_add->setPlaceholderText(tr("Add what has to be done…"));
    m_add->setAccessibleName(tr("Add to the checklist"));
}

/// Anew, with the keyboard where it was: nobody loses their place because an item was ticked.
void CaseChecklist::layItems()
{
    const QString inHand = textInHand();
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const domain::CheckItem &item : std::as_const(m_items))
        addRow(item);
    m_rows->setVisible(!m_items.isEmpty());
    const auto boxes = m_rows->findChildren<QCheckBox *>();
    QWidget *before = nullptr;
    for (QWidget *part : m_rows->findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus)
            continue;
        if (before)
            setTabOrder(before, part);
        before = part;
    }
    if (before)
        setTabOrder(before, m_add);
    for (QCheckBox *box : boxes) {
        if (!inHand.isEmpty() && box->property(itemProperty).toString() == inHand)
            box->setFocus();
    }
}

void CaseChecklist::addRow(const domain::CheckItem &item)
{
    const QString shown = withoutTurns(item.text);
    const QString who = item.done && item.by ? m_directory.nameOf(*item.by) : QString();
    auto *row = new QWidget(m_rows);
    auto *box = new QCheckBox(row);
    box->setObjectName(u"checkItem"_s);
    box->setProperty(itemProperty, item.text);
    box->setChecked(item.done);
    box->setAccessibleName(shown);
    box->installEventFilter(this);
    auto *words = new Label(shown, row);
    words->withColour(item.done ? Colour::Muted : Colour::Text)->wrapped();
    words->setBuddy(box);
    words->setProperty(itemProperty, item.text);
    words->installEventFilter(this);
    auto *removal = new IconButton(Icon::X, 24, row);
    removal->setObjectName(u"checkRemove"_s);
    removal->setWords(tr("Remove “%1” from the checklist", "an item").arg(shown.left(60)));
    const Metrics m;
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(0, m.px(3), 0, m.px(3));
    texts->setSpacing(0);
    texts->addWidget(words);
    if (!who.isEmpty()) {
        auto *by = new Label(tr("Done by %1", "an agent").arg(isolated(who)), row);
        by->setObjectName(u"checkBy"_s);
        by->withColour(Colour::Muted)->withSize(Label::Size::Small);
        texts->addWidget(by);
        box->setAccessibleDescription(withoutIsolates(by->text()));
    }
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(m.px(8));
    line->addWidget(box, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(removal, 0, Qt::AlignTop);
    box->setMinimumHeight(m.px(24));
    m_column->addWidget(row);
    row->show();
    connect(box, &QCheckBox::clicked, this, [this, text = item.text](bool isDone) {
        domain::ChangeChecklist change{.caseId = m_about};
        (isDone ? change.done : change.undone).append(text);
        Q_EMIT changeRequested(change);
    });
    connect(removal, &IconButton::clicked, this, [this, text = item.text] { remove(text); });
}

QString CaseChecklist::textInHand() const
{
    for (const QCheckBox *box : m_rows->findChildren<QCheckBox *>()) {
        if (box->hasFocus())
            return box->property(itemProperty).toString();
    }
    return {};
}

void CaseChecklist::add()
{
    const QString text = m_add->text().simplified();
    if (text.isEmpty())
        return;
    m_add->clear(); // the next can be written at once
    Q_EMIT changeRequested({.caseId = m_about, .add = {text}});
}

void CaseChecklist::remove(const QString &text)
{
    startAdding(); // the row that has the keyboard goes
    Q_EMIT changeRequested({.caseId = m_about, .remove = {text}});
}

void CaseChecklist::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        layItems();
        say();
    }
}

bool CaseChecklist::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto *box = qobject_cast<QCheckBox *>(watched);
        if (box && key == Qt::Key_Delete) {
            remove(box->property(itemProperty).toString());
            return true;
        }
        if (watched == m_add && key == Qt::Key_Escape) {
            m_add->clear();
            m_add->clearFocus(); // letters are for the case again
            return true;
        }
    }
    // Its words are as good to press as the box.
    if (event->type() == QEvent::MouseButtonRelease && qobject_cast<Label *>(watched)) {
        const QString text = watched->property(itemProperty).toString();
        for (QCheckBox *box : m_rows->findChildren<QCheckBox *>()) {
            if (box->property(itemProperty).toString() == text)
                box->click();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
} // namespace hadir::ui
