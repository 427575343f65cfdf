// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/MacroStepRow.h"

#include "app/domain/macros.h"
#include "ui/customer/ChoiceField.h"
#include "ui/customer/StepValue.h"
#include "ui/customer/macroWords.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Label.h"
#include "ui/words/replyWords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::MacroAct;

namespace hadir::ui {

namespace {
const QKeySequence stepUp(Qt::ALT | Qt::SHIFT | Qt::Key_Up);
const QKeySequence stepDown(Qt::ALT | Qt::SHIFT | Qt::Key_Down);
const QKeySequence stepAway(Qt::ALT | Qt::SHIFT | Qt::Key_Delete);
} // namespace

MacroStepRow::MacroStepRow(const domain::MacroStep &step, const models::Directory &directory,
                           QWidget *parent)
    : QWidget(parent)
    , m_act(new ChoiceField(this))
    , m_value(new StepValue(directory, this))
    , m_more(new IconButton(Icon::Ellipsis, 28, this))
    , m_fault(new Label(this))
{
    m_act->setObjectName(u"stepAct"_s);
    m_act->setAccessibleName(tr("What is done"));
    m_more->setObjectName(u"stepMore"_s);
    m_more->setWords(tr("Move or remove the step"));
    m_fault->setObjectName(u"stepFault"_s);
    m_fault->withColour(Colour::Danger)->withSize(Label::Size::Small)->wrapped();
    for (size_t at = 0; at < domain::Names<MacroAct>::values.size(); ++at)
        m_act->addItem(iconOf(ui::iconFor(MacroAct(at))), wordFor(MacroAct(at)), int(at));
    m_act->setCurrentIndex(int(step.act));
    m_value->setAct(step.act);
    m_value->setValue(step.value);
    setFocusProxy(m_act);
    layOut();
    addKeys();
    connect(m_act, &QComboBox::currentIndexChanged, this, &MacroStepRow::chooseAct);
    connect(m_value, &StepValue::changed, this, [this] {
        m_isTouched = true;
        Q_EMIT changed();
    });
    connect(m_more, &QAbstractButton::clicked, this, &MacroStepRow::openMenu);
    m_fault->hide();
}

void MacroStepRow::layOut()
{
    const Metrics m;
    auto *head = new QHBoxLayout;
    head->setSpacing(m.tight());
    head->addWidget(m_act, 1);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, m.gap());
    column->setSpacing(m.tight());
    column->addLayout(head);
    column->addWidget(m_value);
    column->addWidget(m_fault);
}

void MacroStepRow::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto start) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, start);
    };
    on(stepUp, [this] { Q_EMIT moveWanted(-1); });
    on(stepDown, [this] { Q_EMIT moveWanted(1); });
    on(stepAway, [this] { Q_EMIT removeWanted(); });
}

void MacroStepRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"stepMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Shown, and heard by the row itself: a menu's own shortcuts would be heard twice.
    const auto add = [this, menu](const QString &words, const QKeySequence &keys, auto start) {
        QAction *action = menu->addAction(words + u'\t' + keys.toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, this, start);
    };
    add(tr("Move up", "a step of a macro"), stepUp, [this] { Q_EMIT moveWanted(-1); });
    add(tr("Move down", "a step of a macro"), stepDown, [this] { Q_EMIT moveWanted(1); });
    add(tr("Remove the step"), stepAway, [this] { Q_EMIT removeWanted(); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void MacroStepRow::chooseAct()
{
    m_isTouched = true;
    m_value->setAct(MacroAct(m_act->currentData().toInt()));
    Q_EMIT changed();
}

domain::MacroStep MacroStepRow::step() const
{
    return {MacroAct(m_act->currentData().toInt()), m_value->value().trimmed()};
}

QString MacroStepRow::fault() const
{
    const domain::MacroStep it = step();
    const auto sound = domain::soundness(domain::Macro{.title = u"-"_s, .steps = {it}});
    if (sound)
        return {};
    return sound.error().about == "placeholder"_L1 ? replyFaultWords(sound.error().about)
                                                   : faultWords(it.act);
}

void MacroStepRow::showFault()
{
    m_fault->setText(m_isTouched ? fault() : QString());
    m_fault->setVisible(!m_fault->text().isEmpty());
}
} // namespace hadir::ui
