// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/MentionPicker.h"

#include "app/models/mentions.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/TextBox.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int mostRows = 6;
constexpr int cardWidth = 280; // at the design's size
constexpr int rowHeight = 30;

const QRegularExpression &typedMention()
{
    static const QRegularExpression form(uR"((?:^|[\s(])(@([\p{L}\p{M}\p{N}][^@\n]{0,40})?)$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}
} // namespace

MentionPicker::MentionPicker(TextBox &body, QObject *parent) : QObject(parent), m_body(body)
{
    m_body.installEventFilter(this);
    connect(&m_body, &TextBox::textChanged, this, &MentionPicker::look);
    connect(&m_body, &TextBox::cursorPositionChanged, this, &MentionPicker::look);
}

MentionPicker::~MentionPicker()
{
    if (!m_card)
        return;
    m_card->hide();
    m_card->deleteLater(); // its parent is the window, which stays
}

void MentionPicker::setWhere(Where where)
{
    if (std::exchange(m_where, where) != where)
        look();
}

bool MentionPicker::isOpen() const
{
    return m_card && m_card->isVisible();
}

void MentionPicker::begin()
{
    m_body.setFocus(Qt::ShortcutFocusReason);
    m_left.reset();
    if (token())
        return look();
    QTextCursor caret = m_body.textCursor();
    const QString before = caret.block().text().left(caret.positionInBlock());
    caret.insertText(before.isEmpty() || before.back().isSpace() ? u"@"_s : u" @"_s);
    m_body.setTextCursor(caret);
}

std::optional<MentionPicker::Token> MentionPicker::token() const
{
    const QTextCursor caret = m_body.textCursor();
    if (m_where != Where::Note || caret.hasSelection() || m_body.isReadOnly())
        return std::nullopt;
    const QString before = caret.block().text().left(caret.positionInBlock());
    const auto match = typedMention().match(before);
    if (!match.hasMatch())
        return std::nullopt;
    return Token{caret.block().position() + int(match.capturedStart(1)), match.captured(2)};
}

void MentionPicker::look()
{
    const auto here = token();
    if (m_left && (!here || here->from != *m_left))
        m_left.reset();
    if (!here || m_left || m_body.window()->focusWidget() != &m_body)
        return closeList();
    const QList<domain::Agent> offered = models::colleaguesFor(here->typed, m_colleagues);
    offered.isEmpty() ? closeList() : show(offered);
}

void MentionPicker::makeCard()
{
    m_card = new Card(Card::Height::Floating, m_body.window());
    m_card->setObjectName(u"mentionPicker"_s);
    m_card->setFocusPolicy(Qt::NoFocus);
    m_list = new QListWidget(m_card);
    m_list->setObjectName(u"mentionRows"_s);
    m_list->setAccessibleName(tr("Colleagues"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(m_card);
    const Metrics m;
    column->setContentsMargins(m_card->shadowMargins() + QMargins(1, m.px(6), 1, m.px(6)));
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &MentionPicker::insert);
}

void MentionPicker::show(const QList<domain::Agent> &offered)
{
    if (!m_card)
        makeCard();
    const Metrics m;
    m_list->clear();
    for (const domain::Agent &agent : offered) {
        const QString team = m_colleagues.teamOf(agent.id);
        const QString name = isolated(agent.name);
        auto *row = new QListWidgetItem(
            team.isEmpty() ? name
                           : tr("%1 (%2)", "a colleague and their team").arg(name, isolated(team)),
            m_list);
        row->setData(Qt::UserRole, agent.name);
        row->setSizeHint({0, m.px(rowHeight)});
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(m.px(rowHeight) * qMin(int(offered.size()), mostRows));
    place();
    m_card->show();
    m_card->raise();
}

/// Above the caret, where the answers of a list below the text would be out of the window.
void MentionPicker::place()
{
    const auto here = token();
    if (!here || !m_card)
        return;
    QWidget *window = m_card->parentWidget();
    QTextCursor sign = m_body.textCursor();
    sign.setPosition(here->from);
    const QRect caret = m_body.cursorRect(sign);
    const QPoint at = m_body.viewport()->mapTo(window, caret.topLeft());
    const QMargins shadow = m_card->shadowMargins();
    const int wide = Metrics().px(cardWidth) + shadow.left() + shadow.right();
    m_card->resize(wide, m_card->layout()->totalSizeHint().height());
    const bool rtl = m_body.isRightToLeft();
    const int x = rtl ? at.x() + shadow.right() - wide : at.x() - shadow.left();
    const int above = at.y() - m_card->height() + shadow.bottom();
    const int y = above >= 0 ? above : at.y() + caret.height() - shadow.top();
    m_card->move(qBound(0, x, qMax(0, window->width() - wide)), y);
}

void MentionPicker::closeList()
{
    if (m_card)
        m_card->hide();
}

void MentionPicker::insert()
{
    const auto here = token();
    const QListWidgetItem *chosen = m_list ? m_list->currentItem() : nullptr;
    if (!here || !chosen)
        return;
    const QString name = chosen->data(Qt::UserRole).toString();
    closeList();
    m_left = here->from;
    QTextCursor cursor = m_body.textCursor();
    cursor.setPosition(here->from, QTextCursor::KeepAnchor);
    cursor.insertText(u'@' + name + u' '); // in one step of the history
    m_body.setTextCursor(cursor);
    m_body.setFocus();
}

bool MentionPicker::take(const QKeyEvent &key)
{
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key.key() == Qt::Key_Up ? -1 : 1;
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        insert();
        return true;
    case Qt::Key_Escape:
        if (const auto here = token())
            m_left = here->from;
        closeList();
        return true;
    default:
        return false;
    }
}

bool MentionPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_body || !isOpen())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (take(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::ShortcutOverride: {
        // The page has these keys too.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter
            || key == Qt::Key_Tab) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        closeList();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
} // namespace hadir::ui
