// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/ChosenBar.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

ChosenBar::ChosenBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new Label(this))
    , m_end(new IconButton(Icon::X, 28, this))
{
    setObjectName(u"chosenBar"_s);
    m_count->setObjectName(u"chosenCount"_s);
    m_end->setObjectName(u"chosenEnd"_s);
    m_count->withWeight(Label::Weight::Strong);
    const Metrics m;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap(), m.px(2), m.px(6), m.px(2));
    row->setSpacing(m.px(2));
    row->addWidget(m_count, 1);
    struct Named
    {
        Deed deed;
        Icon icon;
        QString name;
    };
    for (const Named &one : {Named{Deed::Assign, Icon::Users, u"chosenAssign"_s},
                             {Deed::Status, Icon::Workflow, u"chosenStatus"_s},
                             {Deed::Priority, Icon::Zap, u"chosenPriority"_s},
                             {Deed::Queue, Icon::Inbox, u"chosenQueue"_s},
                             {Deed::Tag, Icon::Tag, u"chosenTag"_s},
                             {Deed::Macro, Icon::ListChecks, u"chosenMacro"_s}}) {
        auto *button = new IconButton(one.icon, 28, this);
        button->setObjectName(one.name);
        connect(button, &IconButton::clicked, this,
                [this, button, deed = one.deed] { Q_EMIT deedWanted(deed, button); });
        row->addWidget(button);
        m_deeds.append(button);
    }
    row->addWidget(m_end);
    connect(m_end, &IconButton::clicked, this, &ChosenBar::endWanted);
    hide();
    say();
}

void ChosenBar::showCount(int chosen)
{
    m_chosen = chosen;
    say();
}

void ChosenBar::showProgress(const std::optional<Progress> &progress)
{
    m_progress = progress;
    say();
}

QWidget *ChosenBar::anchorOf(Deed deed) const
{
    return m_deeds.at(qsizetype(deed)); // they stand in its order
}

void ChosenBar::say()
{
    setVisible(m_chosen > 0 || m_progress);
    setAccessibleName(tr("Chosen cases"));
    m_count->setText(m_progress ? tr("%1 of %2 done", "cases that are being changed")
                                      .arg(locale().toString(m_progress->done),
                                           locale().toString(m_progress->of))
                                : tr("%n chosen", "cases", m_chosen));
    const QStringList words{tr("Assign the chosen cases"),
                            tr("Set the status of the chosen cases"),
                            tr("Set the priority of the chosen cases"),
                            tr("Move the chosen cases to a queue"),
                            tr("Tag the chosen cases"),
                            tr("Run a macro on the chosen cases")};
    for (int at = 0; at < m_deeds.size(); ++at) {
        m_deeds.at(at)->setWords(words.at(at));
        m_deeds.at(at)->setVisible(!m_progress);
    }
    m_end->setWords(m_progress ? tr("Leave the others as they are") : tr("Choose none"),
                    m_progress ? QKeySequence() : QKeySequence(Qt::Key_Escape));
}

void ChosenBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
