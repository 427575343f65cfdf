// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/KeysPage.h"

#include "ui/settings/KeyRow.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SectionHeader.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

constexpr int widestOfKeys = 640;

struct TroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::KeysPage)
};

QString sentenceFor(KeyTrouble trouble)
{
    switch (trouble) {
    case KeyTrouble::Moves:
        return TroubleWords::tr("This key goes from one thing to the next, or chooses and closes, "
                                "everywhere. Press another.");
    case KeyTrouble::Edits:
        return TroubleWords::tr("This key is needed in texts: to copy, paste or move. Press "
                                "another.");
    case KeyTrouble::Types:
        return TroubleWords::tr("This is done while you write, and this key would be a letter "
                                "then. Press one with Ctrl, or a function key.");
    case KeyTrouble::TypesByAlt:
        return TroubleWords::tr("With Ctrl and Alt some keyboards write letters. Press another "
                                "key.");
    case KeyTrouble::OfTheSystem:
        return TroubleWords::tr("The system keeps this key for itself. Press another.");
    case KeyTrouble::NoKey:
        return TroubleWords::tr("This key cannot be used. Press another.");
    }
    Q_UNREACHABLE();
}

bool isSameList(const QList<KeyChapter> &one, const QList<KeyChapter> &other)
{
    const auto isSame = [](const KeyChapter &a, const KeyChapter &b) {
        return std::ranges::equal(a.acts, b.acts, {}, &KeySet::Changeable::name,
                                  &KeySet::Changeable::name);
    };
    return std::ranges::equal(one, other, isSame);
}
} // namespace

KeysPage::KeysPage(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new Label(this))
    , m_intro(new Label(this))
    , m_filter(new SearchField)
    , m_resetAll(new Button(Button::Kind::Secondary, this))
    , m_nothing(new Label(this))
{
    setObjectName(u"keysPage"_s);
    m_filter->setObjectName(u"filterKeys"_s);
    m_resetAll->setObjectName(u"resetAllKeys"_s);
    m_nothing->setObjectName(u"noSuchKey"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->withSize(Label::Size::Title)->withWeight(Label::Weight::Strong);
    m_intro->withColour(Colour::Muted)->wrapped();
    m_nothing->withColour(Colour::Muted)->hide();
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysPage::allForgotten);
    say();
}

void KeysPage::layOut()
{
    const Metrics m;
    auto *head = new QWidget;
    head->setMaximumWidth(m.px(widestOfKeys));
    auto *tools = new QHBoxLayout(head);
    tools->setContentsMargins({});
    tools->setSpacing(m.gap());
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_resetAll);
    auto *card = new Card(Card::Height::Flat);
    card->setMaximumWidth(m.px(widestOfKeys));
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(m.margin(), m.px(4), m.margin(), m.px(12));
    m_rows->setSpacing(0);
    m_rows->addWidget(m_nothing);
    auto *content = new ui::Panel(Colour::Page, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(m.px(12));
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(head);
    column->addWidget(card);
    column->addStretch(1);
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(m.px(24), m.px(20), m.px(24), m.px(20));
    sides->addLayout(column, 4);
    sides->addStretch(1);
    setWidget(content);
}

void KeysPage::showKeys(const QList<KeyChapter> &chapters)
{
    const bool isSame = isSameList(m_chapters, chapters);
    m_chapters = chapters;
    if (!isSame) {
        for (const Shown &each : std::as_const(m_shown)) {
            each.title->deleteLater();
            for (KeyRow *row : each.rows)
                row->deleteLater();
        }
        m_shown.clear();
    }
    if (isVisible())
        fill();
}

/// Rows are made when somebody looks: most days nobody does.
void KeysPage::fill()
{
    if (m_shown.isEmpty()) {
        for (const KeyChapter &chapter : std::as_const(m_chapters)) {
            Shown shown{.title = new SectionHeader(chapter.title), .rows = {}};
            shown.title->setContentsMargins(0, Metrics().px(10), 0, Metrics().px(4));
            m_rows->addWidget(shown.title);
            for (const KeySet::Changeable &act : chapter.acts)
                addRow(act, shown);
            m_shown.append(shown);
        }
    }
    bool hasOwn = false;
    for (qsizetype at = 0; at < m_shown.size(); ++at) {
        const KeyChapter &chapter = m_chapters.at(at);
        m_shown.at(at).title->setText(chapter.title);
        for (qsizetype row = 0; row < chapter.acts.size(); ++row) {
            const KeySet::Changeable &act = chapter.acts.at(row);
            hasOwn = hasOwn || act.now != act.design;
            if (m_shown.at(at).rows.at(row)->act() != act)
                m_shown.at(at).rows.at(row)->setAct(act);
        }
    }
    m_resetAll->setEnabled(hasOwn);
    filter();
}

void KeysPage::addRow(const KeySet::Changeable &act, Shown &shown)
{
    auto *row = new KeyRow(act);
    connect(row, &KeyRow::changeRequested, this, [this, row] {
        restOthers(row);
        row->listen(beginnings());
    });
    connect(row, &KeyRow::caught, this,
            [this, row](const QKeySequence &keys) { consider(*row, keys); });
    connect(row, &KeyRow::resetRequested, this, [this, row] {
        restOthers(row);
        consider(*row, row->act().design);
    });
    m_rows->addWidget(row);
    shown.rows.append(row);
}

void KeysPage::restOthers(const KeyRow *row)
{
    for (const Shown &each : std::as_const(m_shown)) {
        for (KeyRow *one : each.rows) {
            if (one != row)
                one->rest();
        }
    }
}

/// The first keys of acts that have two.
QList<QKeyCombination> KeysPage::beginnings() const
{
    QList<QKeyCombination> out;
    for (const KeyChapter &chapter : m_chapters) {
        for (const KeySet::Changeable &act : chapter.acts) {
            if (act.now.count() > 1)
                out.append(act.now[0]);
        }
    }
    return out;
}

const KeySet::Changeable *KeysPage::holderOf(const QKeySequence &keys, const QString &but) const
{
    for (const KeyChapter &chapter : m_chapters) {
        for (const KeySet::Changeable &act : chapter.acts) {
            const bool has = doClash(act.now, keys)
                             || std::ranges::any_of(act.others, [&keys](const QKeySequence &other) {
                                    return doClash(other, keys);
                                });
            if (act.name != but && has)
                return &act;
        }
    }
    return nullptr;
}

void KeysPage::consider(KeyRow &row, const QKeySequence &keys)
{
    const KeySet::Changeable &act = row.act();
    if (keys == act.now)
        return row.rest();
    const bool isDesign = keys == act.design; // which may be none
    if (const auto trouble = troubleWith(keys, act.reach); trouble && !isDesign)
        return row.tell(sentenceFor(*trouble));
    const KeySet::Changeable *holder = holderOf(keys, act.name);
    if (!holder)
        return Q_EMIT chosen({{act.name, keys}});
    const QString key = isolatedLtr(KeyHint::textFor(keys));
    //: %1: a key, %2: what it does already
    row.tell(tr("%1 is the key of “%2”.").arg(key, holder->words),
             doClash(holder->now, keys) ? tr("Swap the two") : tr("Take it from there"));
    // One answer: what was asked before is another question.
    disconnect(&row, &KeyRow::wayOnTaken, this, nullptr);
    connect(&row, &KeyRow::wayOnTaken, this,
            [this, &row, keys, other = holder->name] { swap(row, keys, other); });
}

/// The other act gets what this one had, where it can have that. Of a key that it has beside its
/// own it keeps its own.
void KeysPage::swap(const KeyRow &row, const QKeySequence &keys, const QString &other)
{
    const KeySet::Changeable act = row.act();
    KeyBook::Choices some{{act.name, keys}};
    const KeySet::Changeable *holder = holderOf(keys, act.name);
    if (holder && holder->name == other && doClash(holder->now, keys)) {
        const bool canHave = !troubleWith(act.now, holder->reach) && !doClash(act.now, keys);
        some.insert(other, canHave ? act.now : QKeySequence());
    }
    Q_EMIT chosen(some);
}

void KeysPage::filter()
{
    bool hasAny = false;
    for (const Shown &each : std::as_const(m_shown)) {
        bool hasRow = false;
        for (KeyRow *row : each.rows) {
            row->setVisible(row->matches(m_filter->text()));
            hasRow = hasRow || !row->isHidden();
        }
        each.title->setVisible(hasRow);
        hasAny = hasAny || hasRow;
    }
    m_nothing->setVisible(!hasAny && !m_shown.isEmpty());
}

void KeysPage::say()
{
    setAccessibleName(tr("Keys"));
    m_title->setText(tr("Keys"));
    m_intro->setText(tr("Single letters work wherever you are not writing. What you change is kept "
                        "for you on this machine."));
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_resetAll->setText(tr("Reset all keys"));
    m_nothing->setText(tr("Nothing that can be done is called that."));
}

void KeysPage::showEvent(QShowEvent *event)
{
    fill();
    QScrollArea::showEvent(event);
}

void KeysPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

void KeysPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
