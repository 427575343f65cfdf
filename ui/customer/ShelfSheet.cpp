// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ShelfSheet.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Edge.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TallArea.h"
#include "ui/widgets/Veil.h"

#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int sheetWidth = 620; // at the design's size
constexpr int listHeight = 240;
constexpr int partsOfTheRoom = 4; // of which the list is content with one
} // namespace

ShelfSheet::ShelfSheet(const Words &words, const QString &sort, QWidget *parent)
    : QDialog(parent)
    , m_rows(new ShelfRows(this))
    , m_list(new QListView(this))
    , m_nothing(new EmptyState(this))
    , m_text(new Label(this))
    , m_note(new Label(this))
    , m_new(new Button(Button::Kind::Primary, words.make, this))
    , m_change(new Button(Button::Kind::Secondary, tr("Change…"), this))
    , m_turn(new Button(Button::Kind::Secondary, this))
    , m_close(new Button(Button::Kind::Secondary, tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    Edge::round(*this);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(words.title);
    name(sort);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ShelfRowDelegate(*m_rows, this));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_text->withOwnSide()->wrapped()->setAlignment(Qt::AlignTop);
    m_note->withColour(Colour::Muted)->withSize(Label::Size::Small)->wrapped();
    m_nothing->tell(words.icon, words.nothing, words.whatFor);
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShelfSheet::showCurrent);
    connect(m_list, &QListView::doubleClicked, this, &ShelfSheet::changeCurrent);
    connect(m_new, &QPushButton::clicked, this, &ShelfSheet::newWanted);
    connect(m_change, &QPushButton::clicked, this, &ShelfSheet::changeCurrent);
    connect(m_turn, &QPushButton::clicked, this, &ShelfSheet::turnCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    showCurrent();
    fitOverWindow(*this);
    Veil::behind(*this);
}

void ShelfSheet::name(const QString &sort)
{
    const QString small = sort.left(1).toLower() + sort.mid(1);
    setAccessibleName(windowTitle());
    m_list->setObjectName(small + u"Rows"_s);
    m_list->setAccessibleName(windowTitle());
    m_text->setObjectName(small + u"Text"_s);
    m_note->setObjectName(small + u"Note"_s);
    m_new->setObjectName(u"new"_s + sort);
    m_change->setObjectName(u"change"_s + sort);
    m_turn->setObjectName(u"retire"_s + sort);
    m_close->setObjectName(u"closeShelf"_s);
}

void ShelfSheet::layOut()
{
    const Metrics m;
    const int room =
        parentWidget() ? parentWidget()->window()->height() : screen()->availableSize().height();
    m_list->setMinimumHeight(qMin(m.px(listHeight), room / partsOfTheRoom));
    auto *actions = new QWidget(this);
    auto *foot = new FlowLayout(actions); // on more lines where the words are long
    foot->setSpacings(m.gap(), m.gap());
    for (Button *button : {m_new, m_change, m_turn, m_close})
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(20), m.margin(), m.px(20), m.margin());
    column->setSpacing(m.gap());
    column->addWidget((new Label(windowTitle(), this))
                          ->withSize(Label::Size::Title)
                          ->withWeight(Label::Weight::Strong));
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(actions);
    setMinimumWidth(m.px(sheetWidth));
    setTabOrder(m_list, m_new);
    setTabOrder(m_new, m_change);
    setTabOrder(m_change, m_turn);
    setTabOrder(m_turn, m_close);
}

void ShelfSheet::showItems(QList<Item> items)
{
    const Item *before = current();
    const QUuid chosen = before ? before->id : QUuid();
    const int row = m_list->currentIndex().row();
    m_items = std::move(items);
    // Those that are no longer offered stand last.
    std::ranges::stable_sort(m_items, {}, &Item::retired);
    QList<ShelfRow> rows;
    for (const Item &item : std::as_const(m_items)) {
        rows.append(item.row);
        if (item.retired)
            rows.last().title = tr("%1 (no longer offered)", "a title").arg(item.row.title);
    }
    m_rows->show(rows);
    const auto again = std::ranges::find(m_items, chosen, &Item::id);
    const int last = int(m_items.size()) - 1;
    m_list->setCurrentIndex(m_rows->index(again != m_items.end() ? int(again - m_items.begin())
                                                                 : qBound(0, row, qMax(0, last))));
    m_list->setVisible(!m_items.isEmpty());
    m_nothing->setVisible(m_items.isEmpty());
    showCurrent();
}

const ShelfSheet::Item *ShelfSheet::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_items.size() ? &m_items[row] : nullptr;
}

void ShelfSheet::showCurrent()
{
    const Item *item = current();
    const bool mine = item && item->rights == Item::Rights::Changes;
    m_change->setEnabled(mine && !item->retired);
    m_turn->setEnabled(mine);
    m_turn->setText(item && item->retired ? tr("Offer it again") : tr("No longer offer it"));
    m_text->setVisible(item);
    m_note->setVisible(item && !item->note.isEmpty());
    if (!item)
        return;
    m_text->setText(item->text);
    m_note->setText(item->note);
}

void ShelfSheet::changeCurrent()
{
    if (m_change->isEnabled())
        change(current()->id);
}

void ShelfSheet::turnCurrent()
{
    if (const Item *item = current(); item && m_turn->isEnabled())
        turn(*item);
}

bool ShelfSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            changeCurrent();
            return true;
        }
        if (key == Qt::Key_Delete && m_turn->isEnabled()) {
            turnCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
} // namespace hadir::ui
