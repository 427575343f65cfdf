// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/macroWords.h"

#include "ui/theme/bidi.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::MacroAct;

namespace hadir::ui {

namespace {
constexpr int anHour = 60; // minutes
constexpr int aDay = 24 * anHour;

struct MacroWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::MacroWords)

public:
    static QString sleepFor(int minutes)
    {
        if (minutes > 0 && minutes % aDay == 0)
            return tr("Sleeps for %n day(s)", nullptr, minutes / aDay);
        if (minutes > 0 && minutes % anHour == 0)
            return tr("Sleeps for %n hour(s)", nullptr, minutes / anHour);
        return tr("Sleeps for %n minute(s)", nullptr, minutes);
    }

    static QString named(const QString &name)
    {
        return name.isEmpty() ? tr("one that is not here", "a queue or an agent") : isolated(name);
    }
};
} // namespace

QString wordFor(MacroAct act)
{
    switch (act) {
    case MacroAct::Reply:
        return MacroWords::tr("Reply to the customer");
    case MacroAct::Note:
        return MacroWords::tr("Write an internal note");
    case MacroAct::Status:
        return MacroWords::tr("Set the status");
    case MacroAct::Priority:
        return MacroWords::tr("Set the priority");
    case MacroAct::Queue:
        return MacroWords::tr("Move to a queue");
    case MacroAct::Tag:
        return MacroWords::tr("Add a tag");
    case MacroAct::Untag:
        return MacroWords::tr("Remove a tag");
    case MacroAct::Assign:
        return MacroWords::tr("Assign to somebody");
    case MacroAct::Take:
        return MacroWords::tr("Take the case");
    case MacroAct::Snooze:
        return MacroWords::tr("Put to sleep");
    case MacroAct::Check:
        return MacroWords::tr("Add to the checklist");
    }
    Q_UNREACHABLE();
}

Icon iconFor(MacroAct act)
{
    switch (act) {
    case MacroAct::Reply:
        return Icon::Reply;
    case MacroAct::Note:
        return Icon::StickyNote;
    case MacroAct::Status:
        return Icon::Workflow;
    case MacroAct::Priority:
        return Icon::Zap;
    case MacroAct::Queue:
        return Icon::Inbox;
    case MacroAct::Tag:
    case MacroAct::Untag:
        return Icon::Tag;
    case MacroAct::Assign:
        return Icon::Users;
    case MacroAct::Take:
        return Icon::UserCheck;
    case MacroAct::Snooze:
        return Icon::Moon;
    case MacroAct::Check:
        return Icon::ListChecks;
    }
    Q_UNREACHABLE();
}

QString stepWords(const domain::MacroStep &step, const models::Directory &directory)
{
    const QString text = step.value.trimmed();
    switch (step.act) {
    case MacroAct::Reply:
        return MacroWords::tr("Replies to the customer");
    case MacroAct::Note:
        return MacroWords::tr("Writes an internal note");
    case MacroAct::Status:
        return MacroWords::tr("Status becomes %1")
            .arg(wordFor(
                domain::fromName<domain::CaseStatus>(text).value_or(domain::CaseStatus::Open)));
    case MacroAct::Priority:
        return MacroWords::tr("Priority becomes %1")
            .arg(wordFor(
                domain::fromName<domain::Priority>(text).value_or(domain::Priority::Normal)));
    case MacroAct::Queue:
        return MacroWords::tr("Moves to the queue %1")
            .arg(MacroWords::named(directory.nameOf(domain::QueueId(QUuid::fromString(text)))));
    case MacroAct::Tag:
        return MacroWords::tr("Adds the tag %1").arg(isolated(houseWord(text)));
    case MacroAct::Untag:
        return MacroWords::tr("Removes the tag %1").arg(isolated(houseWord(text)));
    case MacroAct::Assign:
        return MacroWords::tr("Assigns the case to %1")
            .arg(MacroWords::named(directory.nameOf(domain::AgentId(QUuid::fromString(text)))));
    case MacroAct::Take:
        return MacroWords::tr("You take the case");
    case MacroAct::Snooze:
        return MacroWords::sleepFor(text.toInt());
    case MacroAct::Check:
        return MacroWords::tr("Adds to the checklist");
    }
    Q_UNREACHABLE();
}

QString writtenBy(const domain::MacroStep &step)
{
    switch (step.act) {
    case MacroAct::Reply:
    case MacroAct::Note:
    case MacroAct::Check:
        return step.value.trimmed();
    case MacroAct::Status:
    case MacroAct::Priority:
    case MacroAct::Queue:
    case MacroAct::Tag:
    case MacroAct::Untag:
    case MacroAct::Assign:
    case MacroAct::Take:
    case MacroAct::Snooze:
        return {};
    }
    Q_UNREACHABLE();
}

QString stepsWords(const domain::Macro &macro, const models::Directory &directory)
{
    QStringList out;
    for (const domain::MacroStep &step : macro.steps)
        out.append(stepWords(step, directory));
    return out.join(u'\n');
}

QString stepCount(const domain::Macro &macro)
{
    return MacroWords::tr("%n step(s)", nullptr, int(macro.steps.size()));
}

QString faultWords(MacroAct act)
{
    switch (act) {
    case MacroAct::Reply:
    case MacroAct::Note:
        return MacroWords::tr("Write what is to be said.");
    case MacroAct::Check:
        return MacroWords::tr("Write what is to be done, in at most 300 letters.");
    case MacroAct::Tag:
    case MacroAct::Untag:
        return MacroWords::tr("Write the tag.");
    case MacroAct::Status:
    case MacroAct::Priority:
    case MacroAct::Queue:
    case MacroAct::Assign:
        return MacroWords::tr("Choose one.");
    case MacroAct::Snooze:
        return MacroWords::tr("Say for how long, at most a year.");
    case MacroAct::Take:
        return {};
    }
    Q_UNREACHABLE();
}
} // namespace hadir::ui
