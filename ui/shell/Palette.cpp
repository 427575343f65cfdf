// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Palette.h"

#include "ui/shell/PaletteDelegate.h"
#include "ui/shell/PaletteModel.h"
#include "ui/shell/SearchHints.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/widgets/SearchField.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr int cardWidth = 680;
constexpr int fromTop = 44; // below the top bar, over the pages
} // namespace

Palette::Palette(QWidget *window)
    : Overlay(window)
    , m_field(new SearchField(QKeySequence(Qt::Key_Escape), TextField::Size::Form, card()))
    , m_hints(new SearchHints(card()))
    , m_model(new PaletteModel(this))
    , m_list(new QListView(card()))
    , m_nothing(new EmptyState(card()))
    , m_footer(new Label(card()))
    , m_keys(new Label(card()))
{
    setObjectName(u"palette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setFont(scaled(font(), 1.15));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_footer->withColour(Colour::Muted)->setObjectName(u"paletteFooter"_s);
    m_keys->withColour(Colour::Muted);
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_hasMoved = false;
        Q_EMIT queryChanged(query);
    });
    connect(m_hints, &SearchHints::taken, this, &Palette::goOnWith);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    retranslate();
}

void Palette::layOut()
{
    const Metrics metrics;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics.px(10), metrics.px(10), metrics.px(10), metrics.px(6));
    head->addWidget(m_field);
    head->addWidget(m_hints);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics.px(16), metrics.px(7), metrics.px(16), metrics.px(9));
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_keys);
    auto *layout = new QVBoxLayout(card());
    layout->setContentsMargins(card()->shadowMargins());
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(new Line(Qt::Horizontal, card()));
    layout->addLayout(foot);
}

void Palette::open(const QString &query)
{
    const bool isSame = m_field->text() == query;
    m_hasMoved = false;
    m_field->setText(query);
    if (isSame)
        Q_EMIT queryChanged(query);
    Overlay::open();
}

QString Palette::query() const
{
    return m_field->text();
}

void Palette::showResults(const QList<PaletteSection> &sections, const QString &footer,
                          Arrival arrival)
{
    const PaletteResult *current = m_model->resultAt(currentRow());
    const QString chosen = current ? current->id : QString();
    // What the agent went to stays chosen while it is offered for the same words; else the best is.
    const bool isSettled = arrival == Arrival::Late && current && !current->isLastResort;
    const bool stays = m_hasMoved || isSettled;
    m_model->show(sections);
    const int kept = stays ? m_model->rowOf(chosen) : -1;
    const int scrolled = m_list->verticalScrollBar()->value();
    select(kept >= 0 ? kept : m_model->nextResult(-1, +1));
    if (arrival == Arrival::Late)
        m_list->verticalScrollBar()->setValue(scrolled);
    m_footer->setText(footer);
    retranslate();
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    placeCard();
}

void Palette::showHints(const QStringList &said, const QList<desk::SearchCompletion> &completions)
{
    m_hints->show(said, completions);
    m_field->setAccessibleDescription(m_hints->spoken());
    placeCard();
}

void Palette::goOnWith(const QString &query)
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->setText(query);
}

void Palette::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Palette::showAllKeys(const QKeySequence &keys)
{
    m_allKeys = keys;
    retranslate();
}

void Palette::retranslate()
{
    m_field->setPlaceholderText(tr("Name, phone, email, case number, words of a message or command"));
    m_field->setAccessibleName(tr("Search customers and cases or type a command"));
    m_list->setAccessibleName(tr("Results"));
    const QString all = isolatedLtr(KeyHint::textFor(m_allKeys));
    m_keys->setText(m_allKeys.isEmpty() ? tr("↑ ↓ choose · ↵ open")
                                        //: %1: the key that lists all keys
                                        : tr("↑ ↓ choose · ↵ open · %1 all keys").arg(all));
    if (m_field->text().isEmpty()) {
        m_nothing->tell(Icon::Search, tr("Find anybody in a moment"),
                        tr("Half a phone number is enough, and names are found in Arabic and "
                           "Latin letters."));
    } else {
        m_nothing->tell(Icon::Search, tr("Nothing found for “%1”").arg(isolated(m_field->text())),
                        tr("Try fewer letters, another spelling, or part of the number."));
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        move(+1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentRow());
        return true;
    case Qt::Key_Tab:
        if (const auto query = m_hints->first()) {
            goOnWith(*query);
            return true;
        }
        return Overlay::eventFilter(watched, event);
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return Overlay::eventFilter(watched, event);
    }
}

void Palette::select(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    // With the first result its heading comes into sight too.
    if (row == m_model->nextResult(-1, +1))
        m_list->scrollToTop();
    else
        m_list->scrollTo(index);
}

void Palette::move(int step)
{
    m_hasMoved = true;
    select(m_model->nextResult(currentRow(), step));
}

void Palette::choose(int row)
{
    const PaletteResult *result = m_model->resultAt(row);
    if (!result)
        return;
    const QString id = result->id; // closing may bring other results
    close();
    Q_EMIT chosen(id);
}

int Palette::currentRow() const
{
    return m_list->currentIndex().row();
}

int Palette::rowsHeight() const
{
    if (m_model->rowCount() == 0)
        return Metrics().px(220);
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    return height + Metrics().px(4);
}

QRect Palette::cardPlace() const
{
    const Metrics metrics;
    const int top = metrics.px(fromTop);
    const int foot = qMax(m_footer->sizeHint().height(), m_keys->sizeHint().height());
    const int wide = metrics.px(cardWidth) - metrics.px(20);
    const int hints = m_hints->isHidden() ? 0 : m_hints->layout()->totalHeightForWidth(wide);
    const int frame =
        metrics.px(16) + m_field->sizeHint().height() + hints + metrics.px(16) + foot + 1;
    const QSize wanted(metrics.px(cardWidth), rowsHeight() + frame);
    QRect place(QPoint(0, top),
                wanted.boundedTo(QSize(width() - metrics.px(32), height() - 2 * top)));
    place.moveLeft((width() - place.width()) / 2);
    return place;
}

QWidget *Palette::firstFocus()
{
    return m_field;
}
} // namespace hadir::ui
