// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ReplyInsertion.h"

#include "ui/customer/ReplyPicker.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextBox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int pageOfRows = 5;

/// Behind a letter it is no beginning: "std::move" is somebody's word.
const QRegularExpression &typedToken()
{
    static const QRegularExpression form(uR"((?:^|[^\p{L}\p{N}:])(::([^\s:][^:]{0,39})?)$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}
} // namespace

ReplyInsertion::ReplyInsertion(TextBox &body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
    , m_button(new IconButton(Icon::Zap, 24, this))
{
    m_button->setObjectName(u"insertSavedReply"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &ReplyInsertion::begin);
    say();
    m_body.installEventFilter(this);
    connect(&m_body, &TextBox::textChanged, this, &ReplyInsertion::look);
    connect(&m_body, &TextBox::cursorPositionChanged, this, &ReplyInsertion::look);
}

ReplyInsertion::~ReplyInsertion()
{
    if (!m_picker)
        return;
    m_picker->hide();
    m_picker->deleteLater(); // its parent is the window, which stays
}

void ReplyInsertion::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    say();
}

void ReplyInsertion::say()
{
    m_button->setWords(tr("Insert a saved reply"), m_keys);
}

void ReplyInsertion::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

bool ReplyInsertion::isOpen() const
{
    return m_picker && m_picker->isVisible();
}

std::optional<ReplyInsertion::Token> ReplyInsertion::token() const
{
    const QTextCursor caret = m_body.textCursor();
    if (caret.hasSelection() || m_body.isReadOnly())
        return std::nullopt;
    const QString before = caret.block().text().left(caret.positionInBlock());
    const auto match = typedToken().match(before);
    if (!match.hasMatch())
        return std::nullopt;
    return Token{caret.block().position() + int(match.capturedStart(1)), match.captured(2)};
}

void ReplyInsertion::begin()
{
    m_body.setFocus(Qt::ShortcutFocusReason);
    m_left.reset();
    if (token())
        return look();
    QTextCursor caret = m_body.textCursor();
    const QString before = caret.block().text().left(caret.positionInBlock());
    const bool standsAlone = before.isEmpty() || before.back().isSpace();
    m_isOurs = true;
    caret.insertText(standsAlone ? u"::"_s : u" ::"_s);
    m_body.setTextCursor(caret);
}

void ReplyInsertion::look()
{
    const auto here = token();
    if (m_left && (!here || here->from != *m_left))
        m_left.reset();
    // In a window that is not the active one too: a walk has nobody who activates it.
    if (!here || m_left || m_body.window()->focusWidget() != &m_body)
        return closeList();
    if (!std::exchange(m_hasBegun, true))
        Q_EMIT begun();
    Q_EMIT wanted(here->query);
}

void ReplyInsertion::offer(const QString &query, const QList<OfferedReply> &offered)
{
    const auto here = token();
    if (!here || here->query != query || m_left)
        return;
    // Whoever writes a sentence behind the colons is not looking for anything any more.
    if (offered.isEmpty() && query.contains(u' '))
        return closeList();
    if (!m_picker) {
        m_picker = new ReplyPicker(m_body.window());
        connect(m_picker, &ReplyPicker::picked, this, &ReplyInsertion::insert);
        connect(m_picker, &ReplyPicker::keepWanted, this, [this] {
            drop();
            Q_EMIT keepWanted();
        });
        connect(m_picker, &ReplyPicker::manageWanted, this, [this] {
            drop();
            Q_EMIT manageWanted();
        });
    }
    m_picker->offer(offered);
    place();
    m_picker->show();
    m_picker->raise();
    place(); // now that it is laid out
}

void ReplyInsertion::place()
{
    const auto here = token();
    if (!here || !m_picker)
        return;
    QTextCursor colons = m_body.textCursor();
    colons.setPosition(here->from);
    const QRect caret = m_body.cursorRect(colons);
    const auto inWindow = [this](const QWidget &in, const QRect &rect) {
        return QRect(in.mapTo(m_picker->parentWidget(), rect.topLeft()), rect.size());
    };
    m_picker->placeAt(inWindow(*m_body.viewport(), caret), inWindow(m_body, m_body.rect()));
}

void ReplyInsertion::closeList()
{
    m_hasBegun = false;
    if (m_picker)
        m_picker->hide();
}

/// The agent wants no list here; the colons were typed and stay.
void ReplyInsertion::leave()
{
    if (std::exchange(m_isOurs, false))
        return drop();
    if (const auto here = token())
        m_left = here->from;
    closeList();
}

/// They were typed to get to the list alone.
void ReplyInsertion::drop()
{
    if (const auto here = token()) {
        QTextCursor cursor = m_body.textCursor();
        cursor.setPosition(here->from, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        m_body.setTextCursor(cursor);
    }
    closeList();
}

void ReplyInsertion::insert()
{
    m_isOurs = false;
    const auto here = token();
    const auto words = m_picker ? m_picker->chosen() : std::nullopt;
    if (!here || !words)
        return;
    closeList();
    QTextCursor cursor = m_body.textCursor();
    cursor.setPosition(here->from, QTextCursor::KeepAnchor);
    const int from = here->from;
    cursor.insertText(words->text); // in one step of the history
    const QList<domain::OpenPlace> open = domain::openPlaces(words->text);
    if (!open.isEmpty()) { // the first that has to be filled in by hand
        cursor.setPosition(from + int(open.first().from));
        cursor.setPosition(cursor.position() + int(open.first().length), QTextCursor::KeepAnchor);
    }
    m_body.setTextCursor(cursor);
    m_body.setFocus();
}

bool ReplyInsertion::take(const QKeyEvent &key)
{
    const bool turns = key.modifiers() == Qt::AltModifier;
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_picker->moveBy(key.key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_picker->moveBy(key.key() == Qt::Key_PageUp ? -pageOfRows : pageOfRows);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!turns)
            return false;
        m_picker->turnLanguage(key.key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (key.modifiers() & ~Qt::KeypadModifier || !m_picker->chosen())
            return false;
        insert();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
    place(); // another one is longer
    return true;
}

bool ReplyInsertion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_body || !isOpen())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (take(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::ShortcutOverride: {
        // The page has these keys too.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter
            || key == Qt::Key_Tab || key == Qt::Key_Left || key == Qt::Key_Right) {
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
    return QWidget::eventFilter(watched, event);
}
} // namespace hadir::ui
