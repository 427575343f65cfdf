// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SavedRepliesSheet.h"

#include "app/domain/savedReplies.h"
#include "ui/customer/ReplyRows.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Edge.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TallArea.h"
#include "ui/widgets/Veil.h"
#include "ui/words/formats.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int sheetWidth = 620; // at the design's size
constexpr int listHeight = 240;
constexpr int partsOfTheRoom = 4; // of which the list is content with one

domain::Circle circleOfReply(const domain::SavedReply &reply)
{
    if (reply.agent)
        return domain::Circle::Own;
    return reply.team ? domain::Circle::Team : domain::Circle::Everyone;
}
} // namespace

SavedRepliesSheet::SavedRepliesSheet(const domain::Actor &me, QWidget *parent)
    : QDialog(parent)
    , m_me(me)
    , m_rows(new ReplyRows(this))
    , m_list(new QListView(this))
    , m_nothing(new EmptyState(this))
    , m_text(new Label(this))
    , m_note(new Label(this))
    , m_new(new Button(Button::Kind::Primary, tr("New reply…"), this))
    , m_change(new Button(Button::Kind::Secondary, tr("Change…"), this))
    , m_turn(new Button(Button::Kind::Secondary, this))
{
    setObjectName(u"savedRepliesSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    Edge::round(*this);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Saved replies"));
    setAccessibleName(windowTitle());
    m_list->setObjectName(u"savedReplyRows"_s);
    m_list->setAccessibleName(windowTitle());
    m_new->setObjectName(u"newSavedReply"_s);
    m_change->setObjectName(u"changeSavedReply"_s);
    m_turn->setObjectName(u"retireSavedReply"_s);
    m_text->setObjectName(u"savedReplyText"_s);
    m_note->setObjectName(u"savedReplyNote"_s);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ReplyRowDelegate(*m_rows, this));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_text->withOwnSide()->wrapped()->setAlignment(Qt::AlignTop);
    m_note->withColour(Colour::Muted)->withSize(Label::Size::Small)->wrapped();
    m_nothing->tell(Icon::Zap, tr("No saved replies yet"),
                    tr("What you write often can be kept here and put into a message by typing :: "
                       "and a word."));
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SavedRepliesSheet::showCurrent);
    connect(m_list, &QListView::doubleClicked, this, &SavedRepliesSheet::change);
    connect(m_new, &QPushButton::clicked, this, &SavedRepliesSheet::newWanted);
    connect(m_change, &QPushButton::clicked, this, &SavedRepliesSheet::change);
    connect(m_turn, &QPushButton::clicked, this, &SavedRepliesSheet::turn);
    showCurrent();
    fitOverWindow(*this);
    Veil::behind(*this);
}

void SavedRepliesSheet::layOut()
{
    const Metrics m;
    auto *close = new Button(Button::Kind::Secondary, tr("Close"), this);
    close->setObjectName(u"closeSavedReplies"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const int room =
        parentWidget() ? parentWidget()->window()->height() : screen()->availableSize().height();
    m_list->setMinimumHeight(qMin(m.px(listHeight), room / partsOfTheRoom));
    auto *actions = new QWidget(this);
    auto *foot = new FlowLayout(actions); // on more lines where the words are long
    foot->setSpacings(m.gap(), m.gap());
    for (Button *button : {m_new, m_change, m_turn, close})
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
    setTabOrder(m_turn, close);
}

void SavedRepliesSheet::show(const QList<domain::SavedReply> &replies)
{
    const domain::SavedReply *before = current();
    const auto chosen = before ? before->id : domain::SavedReplyId();
    const int row = m_list->currentIndex().row();
    m_replies = replies;
    // Those that are no longer offered stand last.
    std::ranges::stable_sort(m_replies, {}, &domain::SavedReply::retired);
    QList<OfferedReply> rows;
    for (const domain::SavedReply &reply : std::as_const(m_replies)) {
        rows.append(
            {.id = reply.id,
             .title = reply.retired
                          ? tr("%1 (no longer offered)", "a saved reply's title").arg(reply.title)
                          : reply.title,
             .shortcut = reply.shortcut,
             .circle = circleOfReply(reply),
             .variants = {}});
    }
    m_rows->show(rows);
    const auto again = std::ranges::find(m_replies, chosen, &domain::SavedReply::id);
    const int last = int(m_replies.size()) - 1;
    m_list->setCurrentIndex(m_rows->index(
        again != m_replies.end() ? int(again - m_replies.begin()) : qBound(0, row, qMax(0, last))));
    m_list->setVisible(!m_replies.isEmpty());
    m_nothing->setVisible(m_replies.isEmpty());
    showCurrent();
}

const domain::SavedReply *SavedRepliesSheet::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_replies.size() ? &m_replies[row] : nullptr;
}

void SavedRepliesSheet::showCurrent()
{
    const domain::SavedReply *reply = current();
    const bool mine = reply && domain::mayChange(*reply, m_me);
    m_change->setEnabled(mine && !reply->retired);
    m_turn->setEnabled(mine);
    m_turn->setText(reply && reply->retired ? tr("Offer it again") : tr("No longer offer it"));
    m_text->setVisible(reply);
    m_note->setVisible(reply);
    if (!reply || reply->wordings.isEmpty())
        return;
    const qsizetype at = domain::wordingFor(*reply, {QLocale().bcp47Name()});
    m_text->setText(beginningOf(reply->wordings[at].text));
    QStringList languages;
    for (const domain::Wording &wording : reply->wordings)
        languages.append(wording.language);
    m_note->setText(
        mine ? tr("In %1.", "a list of languages").arg(languageNames(languages))
             : tr("In %1. It is shared; a supervisor can change it.", "a list of languages")
                   .arg(languageNames(languages)));
}

void SavedRepliesSheet::change()
{
    if (m_change->isEnabled())
        Q_EMIT changeWanted(current()->id);
}

void SavedRepliesSheet::turn()
{
    const domain::SavedReply *reply = current();
    if (!reply)
        return;
    if (reply->retired)
        Q_EMIT restoreWanted(reply->id);
    else
        Q_EMIT retireWanted(reply->id);
}

bool SavedRepliesSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            change();
            return true;
        }
        if (key == Qt::Key_Delete && m_turn->isEnabled()) {
            turn();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
} // namespace hadir::ui
