// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/KeyRow.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/KeyCatcher.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

KeyRow::KeyRow(const KeySet::Changeable &act, QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(this))
    , m_keys(new KeyHint({}, this))
    , m_none(new Label(this))
    , m_catcher(new KeyCatcher(this))
    , m_change(new Button(Button::Kind::Quiet, this))
    , m_reset(new IconButton(Icon::History, 24, this))
    , m_talk(new QWidget(this))
    , m_sentence(new Label(m_talk))
    , m_wayOn(new Button(Button::Kind::Secondary, m_talk))
    , m_wayOut(new Button(Button::Kind::Quiet, m_talk))
{
    setObjectName(u"key_"_s + act.name);
    m_change->setObjectName(u"changeKey"_s);
    m_reset->setObjectName(u"resetKey"_s);
    m_catcher->setObjectName(u"pressKey"_s);
    m_sentence->setObjectName(u"keySentence"_s);
    m_wayOn->setObjectName(u"swapKeys"_s);
    m_wayOut->setObjectName(u"leaveKey"_s);
    m_words->wrapped();
    m_none->withColour(Colour::Muted);
    m_sentence->withColour(Colour::Warn)->wrapped();
    QSizePolicy keepsRoom = m_reset->sizePolicy(); // so that keys stand below each other
    keepsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsRoom);
    layOut();
    connect(m_change, &QPushButton::clicked, this, &KeyRow::changeRequested);
    connect(m_reset, &QAbstractButton::clicked, this, &KeyRow::resetRequested);
    connect(m_catcher, &KeyCatcher::caught, this, &KeyRow::caught);
    connect(m_catcher, &KeyCatcher::givenUp, this, &KeyRow::rest);
    connect(m_wayOn, &QPushButton::clicked, this, &KeyRow::wayOnTaken);
    connect(m_wayOut, &QPushButton::clicked, this, &KeyRow::rest);
    m_catcher->hide();
    m_talk->hide();
    setAct(act);
}

void KeyRow::layOut()
{
    const Metrics m;
    auto *line = new QHBoxLayout;
    line->setSpacing(m.gap());
    line->addWidget(m_words, 1);
    line->addWidget(m_keys);
    line->addWidget(m_none);
    line->addWidget(m_catcher);
    line->addWidget(m_change);
    line->addWidget(m_reset);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(m.gap());
    ways->addWidget(m_wayOn);
    ways->addWidget(m_wayOut);
    ways->addStretch(1);
    auto *talk = new QVBoxLayout(m_talk);
    talk->setContentsMargins({});
    talk->setSpacing(m.tight());
    talk->addWidget(m_sentence);
    talk->addLayout(ways);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, m.px(2), 0, m.px(2));
    column->setSpacing(m.tight());
    column->addLayout(line);
    column->addWidget(m_talk);
}

void KeyRow::setAct(const KeySet::Changeable &act)
{
    m_act = act;
    m_keys->setKeys(act.now);
    say();
    rest();
}

bool KeyRow::matches(const QString &query) const
{
    const QString wanted = query.simplified();
    return m_act.words.contains(wanted, Qt::CaseInsensitive)
           || KeyHint::textFor(m_act.now).compare(wanted, Qt::CaseInsensitive) == 0;
}

void KeyRow::listen(const QList<QKeyCombination> &beginnings)
{
    m_talk->hide();
    m_keys->hide();
    m_none->hide();
    m_change->hide();
    m_catcher->setBeginnings(beginnings);
    m_catcher->show();
    m_catcher->listen(tr("Press the new key"));
}

void KeyRow::tell(const QString &sentence, const QString &wayOn)
{
    rest();
    m_sentence->setText(sentence);
    m_wayOn->setText(wayOn);
    m_wayOn->setVisible(!wayOn.isEmpty());
    m_wayOut->setVisible(!wayOn.isEmpty());
    m_talk->show();
    (wayOn.isEmpty() ? m_change : m_wayOn)->setFocus(Qt::OtherFocusReason);
}

void KeyRow::rest()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadKeyboard =
        focus && (focus == m_catcher || m_talk->isAncestorOf(focus)); // that goes now
    m_keys->setVisible(!m_act.now.isEmpty());
    m_none->setVisible(m_act.now.isEmpty());
    m_change->show();
    m_reset->setVisible(m_act.now != m_act.design);
    if (hadKeyboard)
        m_change->setFocus(Qt::OtherFocusReason);
    m_catcher->hide();
    m_talk->hide();
}

void KeyRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void KeyRow::say()
{
    m_words->setText(m_act.words);
    m_none->setText(tr("No key"));
    m_change->setText(tr("Change"));
    //: %1: what a key does, e.g. Write a reply
    m_change->setAccessibleName(tr("Another key for “%1”").arg(m_act.words));
    m_change->setAccessibleDescription(m_act.now.isEmpty() ? m_none->text()
                                                           : KeyHint::textFor(m_act.now));
    m_wayOut->setText(tr("Leave it as it was"));
    const QString design = isolatedLtr(KeyHint::textFor(m_act.design));
    m_reset->setWords(m_act.design.isEmpty() ? tr("Back to no key")
                                             //: %1: a key
                                             : tr("Back to %1").arg(design));
}
} // namespace hadir::ui
