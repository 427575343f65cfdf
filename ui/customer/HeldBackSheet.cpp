// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/HeldBackSheet.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Edge.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconMark.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TallArea.h"
#include "ui/widgets/Veil.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype longestExcerpt = 400; ///< characters of what happened meanwhile

QString shortened(const QString &text)
{
    return text.size() <= longestExcerpt ? text : text.left(longestExcerpt).trimmed() + u'…';
}

QVBoxLayout *columnIn(QWidget *card)
{
    const Metrics m;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(m.px(12), m.gap(), m.px(12), m.gap());
    column->setSpacing(m.tight());
    return column;
}
} // namespace

HeldBackSheet::HeldBackSheet(const HeldBack &held, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_inside(new QWidget)
    , m_words(new QVBoxLayout(m_inside))
{
    setObjectName(u"heldBackSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    Edge::round(*this);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Your reply was held back"));
    setAccessibleName(windowTitle());
    const Metrics m;
    m_column->setContentsMargins(m.px(20), m.margin(), m.px(20), m.margin());
    m_column->setSpacing(m.gap());

    auto *head = new QHBoxLayout;
    auto *mark = new IconMark(Icon::CircleAlert, this);
    mark->show(Icon::CircleAlert, Colour::Warn);
    head->addWidget(mark);
    head->addWidget((new Label(windowTitle(), this))
                        ->withSize(Label::Size::Title)
                        ->withWeight(Label::Weight::Strong));
    head->addStretch(1);
    head->addWidget(new Chip(
        {.text = tr("written %1", "a moment: today 10:46").arg(held.written), .tone = Tone::Warn},
        this));
    m_column->addLayout(head);

    auto *why = new Label(
        held.meanwhile.isEmpty()
            ? tr("An earlier reply of yours in this conversation was not accepted.")
            : tr("You had not seen %n thing(s) that happened in this conversation:", nullptr,
                 int(held.meanwhile.size())),
        this);
    why->setObjectName(u"heldWhy"_s);
    if (const auto *only =
            held.meanwhile.size() == 1 ? held.meanwhile.first().interaction() : nullptr)
        why->setText(tr("%1 You had not seen it.", "a sentence: what happened meanwhile")
                         .arg(happenedWords(only->channel, only->author,
                                            only->author == domain::Author::Customer
                                                ? held.customer
                                                : held.meanwhile.first().author,
                                            timeOfDay(only->happenedAt))));
    why->withColour(Colour::Muted)->wrapped();
    m_words->setContentsMargins({});
    m_words->setSpacing(m.gap());
    m_words->addWidget(why);
    for (const models::TimelineEntry &entry : held.meanwhile)
        addEntry(entry, held.customer);
    addReply(held.body);
    m_words->addStretch(1);
    m_column->addWidget(new TallArea(m_inside, this), 1);
    if (held.isOffline)
        addOffline();
    addActions();
    setMinimumWidth(m.px(640));
    fitOverWindow(*this);
    Veil::behind(*this);
}

void HeldBackSheet::addEntry(const models::TimelineEntry &entry, const QString &customer)
{
    const domain::Interaction *interaction = entry.interaction();
    if (!interaction)
        return;
    auto *card = new Card(Card::Height::Flat, this);
    card->setObjectName(u"meanwhile"_s);
    QVBoxLayout *column = columnIn(card);
    auto *head = new QHBoxLayout;
    auto *mark = new IconMark(iconFor(interaction->channel), card);
    mark->show(iconFor(interaction->channel), hueFor(interaction->channel));
    head->addWidget(mark);
    const bool isTheirs = interaction->author == domain::Author::Customer;
    head->addWidget((new Label(isolated(isTheirs ? customer : entry.author), card))
                        ->withWeight(Label::Weight::Strong));
    head->addWidget((new Label(wordFor(interaction->channel, interaction->direction), card))
                        ->withColour(Colour::Muted));
    head->addStretch(1);
    head->addWidget((new Label(dateAndTime(interaction->happenedAt), card))
                        ->withColour(Colour::Muted)
                        ->withSize(Label::Size::Small));
    column->addLayout(head);
    const QString words = interaction->body.isEmpty() ? interaction->subject : interaction->body;
    column->addWidget((new Label(shortened(words), card))->wrapped()->withOwnSide()->selectable());
    m_words->addWidget(card);
}

void HeldBackSheet::addReply(const QString &body)
{
    m_words->addWidget(
        (new Label(tr("Your reply, kept word for word:"), this))->withColour(Colour::Muted));
    auto *card = new Card(Card::Height::Flat, this);
    auto *words = new Label(body, card);
    words->setObjectName(u"heldReply"_s);
    words->wrapped()->withOwnSide()->selectable();
    columnIn(card)->addWidget(words);
    m_words->addWidget(card);
}

/// Beside the buttons, where it changes what they mean, and not in what is scrolled.
void HeldBackSheet::addOffline()
{
    auto *row = new QHBoxLayout;
    auto *mark = new IconMark(Icon::CloudOff, this);
    mark->show(Icon::CloudOff, Colour::Warn);
    auto *words =
        new Label(tr("There is no connection. What you send now waits on this machine and "
                     "goes out once the line is back; if something new has happened by "
                     "then, it is held back again."),
                  this);
    words->setObjectName(u"heldOffline"_s);
    words->withColour(Colour::Warn)->wrapped();
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_column->addLayout(row);
}

void HeldBackSheet::addActions()
{
    auto *answers = new QWidget(this);
    auto *foot = new FlowLayout(answers); // on more lines where the words are long
    foot->setSpacings(Metrics().gap(), Metrics().gap());
    Button *edit =
        action("heldEdit", tr("Edit and send"), Qt::Key_E, &HeldBackSheet::editRequested);
    edit->setKind(Button::Kind::Primary);
    edit->setDefault(true);
    foot->addWidget(edit);
    foot->addWidget(
        action("heldDiscard", tr("Discard my reply"), Qt::Key_D, &HeldBackSheet::discardRequested));
    foot->addWidget(
        action("heldSend", tr("Send as it is"), Qt::Key_S, &HeldBackSheet::sendRequested));
    foot->addWidget(
        action("heldNote", tr("Keep as note"), Qt::Key_N, &HeldBackSheet::noteRequested));
    m_column->addWidget(answers);
    edit->setFocus();
}

Button *HeldBackSheet::action(const char *name, const QString &words, Qt::Key key,
                              void (HeldBackSheet::*chosen)())
{
    auto *button = new Button(Button::Kind::Secondary, words, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setKeyHint(QKeySequence(key));
    const auto choose = [this, chosen] {
        Q_EMIT(this->*chosen)();
        accept();
    };
    connect(button, &QPushButton::clicked, this, choose);
    connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, choose);
    return button;
}
} // namespace hadir::ui
