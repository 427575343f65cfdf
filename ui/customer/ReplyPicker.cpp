// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ReplyPicker.h"

#include "ui/customer/ShelfRows.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"
#include "ui/words/formats.h"
#include "ui/words/replyWords.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int pickerWidth = 460; // at the design's size
constexpr int mostRows = 6;
constexpr int rowHeight = 30;
} // namespace

ReplyPicker::ReplyPicker(QWidget *window)
    : Card(Height::Floating, window)
    , m_rows(new ShelfRows(this))
    , m_list(new QListView(this))
    , m_nothing(new Label(this))
    , m_preview(new Label(this))
    , m_open(new Label(this))
    , m_languages(new QWidget(this))
    , m_languageRow(new QHBoxLayout(m_languages))
    , m_keys(new Label(this))
{
    setObjectName(u"replyPicker"_s);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"replyPickerRows"_s);
    m_nothing->setObjectName(u"replyPickerNothing"_s);
    m_preview->setObjectName(u"replyPreview"_s);
    m_open->setObjectName(u"replyPreviewOpen"_s);
    m_languages->setObjectName(u"replyLanguages"_s);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ShelfRowDelegate(*m_rows, this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_nothing->withColour(Colour::Muted)->wrapped();
    m_preview->withOwnSide()->wrapped();
    m_preview->setAlignment(Qt::AlignTop);
    m_open->withColour(Colour::Danger)->withSize(Label::Size::Small)->wrapped();
    m_keys->withColour(Colour::Muted)->withSize(Label::Size::Small)->wrapped();
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const OfferedReply *reply = current();
        m_variant = reply ? reply->best : 0;
        showCurrent();
    });
    connect(m_list, &QListView::clicked, this, &ReplyPicker::picked);
    say();
    hide();
}

void ReplyPicker::layOut()
{
    const Metrics m;
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_keys, 1);
    const auto addAction = [this, foot](Icon icon, const QString &name, auto signal) {
        auto *button = new IconButton(icon, 24, this);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QAbstractButton::clicked, this, signal);
        foot->addWidget(button);
    };
    addAction(Icon::Plus, u"keepReply"_s, &ReplyPicker::keepWanted);
    addAction(Icon::Settings, u"manageReplies"_s, &ReplyPicker::manageWanted);
    m_languageRow->setContentsMargins({});
    m_languageRow->setSpacing(m.tight());
    auto *shown = new QVBoxLayout;
    shown->setContentsMargins(m.px(12), m.tight(), m.px(12), m.gap());
    shown->setSpacing(m.px(6));
    shown->addWidget(m_nothing);
    shown->addWidget(m_languages);
    shown->addWidget(m_preview);
    shown->addWidget(m_open);
    shown->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadowMargins() + QMargins(1, m.px(6), 1, 0));
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addLayout(shown);
}

void ReplyPicker::say()
{
    m_list->setAccessibleName(tr("Saved replies"));
    m_nothing->setText(tr("No saved reply has these words."));
    const auto key = [](const QKeySequence &keys) { return isolatedLtr(KeyHint::textFor(keys)); };
    m_keys->setText(
        tr("%1 inserts it, %2 shows another language, %3 closes.", "three keys")
            .arg(key(Qt::Key_Return), key(Qt::ALT | Qt::Key_Right), key(Qt::Key_Escape)));
    findChild<IconButton *>(u"keepReply"_s)->setWords(tr("Keep what is written as a reply…"));
    findChild<IconButton *>(u"manageReplies"_s)->setWords(tr("Look after the saved replies…"));
}

void ReplyPicker::offer(const QList<OfferedReply> &offered)
{
    const OfferedReply *before = current();
    const auto id = before ? before->id : domain::SavedReplyId();
    const qsizetype variant = m_variant;
    QList<ShelfRow> rows;
    for (const OfferedReply &reply : offered)
        rows.append({reply.title, u"::"_s + reply.shortcut, reply.circle});
    m_offered = offered;
    m_rows->show(rows);
    m_list->setVisible(!offered.isEmpty());
    m_nothing->setVisible(offered.isEmpty());
    m_list->setFixedHeight(Metrics().px(rowHeight) * qBound(1, int(offered.size()), mostRows));
    m_list->setCurrentIndex(m_rows->index(0));
    // Another letter narrows the list; the language that was chosen stays, while it is open.
    if (isVisible() && !offered.isEmpty() && offered.first().id == id)
        m_variant = qMin(variant, offered.first().variants.size() - 1);
    showCurrent();
}

const OfferedReply *ReplyPicker::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_offered.size() ? &m_offered[row] : nullptr;
}

void ReplyPicker::showLanguages(const OfferedReply &reply)
{
    while (QLayoutItem *item = m_languageRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    for (qsizetype at = 0; at < reply.variants.size(); ++at) {
        auto *chip = new ChoiceChip(languageName(reply.variants[at].language), m_languages);
        chip->setObjectName(u"replyLanguage:"_s + reply.variants[at].language);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setCheckable(true);
        chip->setChecked(at == m_variant);
        connect(chip, &QAbstractButton::clicked, this, [this, at] {
            m_variant = at;
            showCurrent();
        });
        m_languageRow->addWidget(chip);
    }
    m_languageRow->addStretch();
}

void ReplyPicker::showCurrent()
{
    const OfferedReply *reply = current();
    m_preview->setVisible(reply);
    m_languages->setVisible(reply && reply->variants.size() > 1);
    m_open->setVisible(false);
    if (reply) {
        showLanguages(*reply);
        const domain::Filled &words = reply->variants[m_variant].words;
        m_preview->setText(beginningOf(words.text));
        QStringList names;
        for (const domain::Placeholder placeholder : words.empty)
            names.append(wordFor(placeholder));
        m_open->setVisible(!names.isEmpty());
        m_open->setText(tr("Not known here: %1", "%1: names of placeholders").arg(listed(names)));
    }
    updateGeometry();
}

void ReplyPicker::placeAt(const QRect &caret, const QRect &text)
{
    const QMargins shadow = shadowMargins();
    const QRect window = parentWidget()->rect();
    const int width =
        qMin(Metrics().px(pickerWidth) + shadow.left() + shadow.right(), window.width());
    layout()->activate();
    const int height = qMin(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                          : sizeHint().height(),
                            window.height());
    QRect at(0, 0, width, height);
    if (layoutDirection() == Qt::LeftToRight)
        at.moveLeft(caret.left() - shadow.left());
    else
        at.moveRight(caret.right() + shadow.right());
    at.moveTop(caret.bottom() + Metrics().tight() - shadow.top());
    if (at.bottom() - shadow.bottom() > window.bottom())
        at.moveBottom(caret.top() - Metrics().tight() + shadow.bottom());
    const int card = width - shadow.left() - shadow.right();
    const QRect room = text.width() < card ? window : text;
    at.moveLeft(
        qBound(room.left(), at.left() + shadow.left(), qMax(room.left(), room.right() + 1 - card))
        - shadow.left());
    at.moveTop(qMax(-shadow.top(), at.top()));
    setGeometry(at);
}

void ReplyPicker::moveBy(int steps)
{
    const int count = m_rows->rowCount();
    if (count == 0)
        return;
    const int row = (m_list->currentIndex().row() + steps + count) % count;
    m_list->setCurrentIndex(m_rows->index(row));
    m_list->scrollTo(m_rows->index(row));
}

void ReplyPicker::turnLanguage(int steps)
{
    const OfferedReply *reply = current();
    if (!reply)
        return;
    const qsizetype count = reply->variants.size();
    m_variant = (m_variant + steps + count) % count;
    showCurrent();
}

std::optional<domain::Filled> ReplyPicker::chosen() const
{
    const OfferedReply *reply = current();
    return reply ? std::optional(reply->variants[m_variant].words) : std::nullopt;
}

void ReplyPicker::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
