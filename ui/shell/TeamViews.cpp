// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/TeamViews.h"

#include "app/core/log.h"
#include "app/domain/clash.h"
#include "app/domain/macros.h"
#include "app/domain/savedReplies.h"
#include "app/models/sharedArrangement.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/Trouble.h"
#include "ui/theme/bidi.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::TeamView;

namespace hadir::ui {

namespace {
SavedView shownAs(const TeamView &view)
{
    return {.name = view.title,
            .question = view.question,
            .arrangement = models::arrangementOf(view),
            .shared = view.id};
}

/// As `seen` has it. What this version does not know of how it stands is as it is held, unless a
/// colleague changed the same meanwhile.
TeamView asSeen(TeamView held, const SavedView &seen)
{
    held.title = seen.name;
    held.question = seen.question;
    return seen.arrangement == models::arrangementOf(held)
               ? held
               : models::arrangedAs(std::move(held), seen.arrangement);
}
} // namespace

TeamViews::TeamViews(desk::Desk &desk, StepBack &back, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_back(back)
{}

QList<TeamView> TeamViews::held()
{
    if (m_held)
        return *m_held;
    const auto read = m_desk.reader().teamViews();
    if (!read) {
        qCWarning(logUi) << "views of the team not read" << read.error().detail;
        return {};
    }
    return m_held.emplace(*read);
}

std::optional<TeamView> TeamViews::heldAs(const SavedView &view)
{
    const QList<TeamView> all = held();
    const auto found = std::ranges::find(all, view.shared, &TeamView::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool TeamViews::isMine(const TeamView &view) const
{
    return domain::isOfferedTo(view, m_directory.agents.value(m_directory.me));
}

bool TeamViews::mayShare() const
{
    const auto &identity = m_desk.identity();
    return identity && domain::mayShare({identity->agent, identity->role});
}

QList<SavedView> TeamViews::all()
{
    QList<SavedView> out;
    for (const TeamView &view : held()) {
        if (isMine(view) || (mayShare() && !view.retired))
            out.append(shownAs(view));
    }
    return out;
}

QString TeamViews::strangersName(const SavedView &view)
{
    const auto found = heldAs(view);
    return found && found->team && !isMine(*found) ? m_directory.teams.value(*found->team).name
                                                   : QString();
}

QList<domain::Team> TeamViews::teams() const
{
    const QList<domain::TeamId> own = m_directory.agents.value(m_directory.me).teams;
    QList<domain::Team> out = m_directory.teams.values();
    std::ranges::sort(out, [&own](const domain::Team &a, const domain::Team &b) {
        const bool isMine = own.contains(a.id);
        return isMine != own.contains(b.id) ? isMine : a.name.localeAwareCompare(b.name) < 0;
    });
    return out;
}

void TeamViews::share(const SavedView &view, std::optional<domain::TeamId> team, Sheet *sheet)
{
    const TeamView made = models::arrangedAs(
        {.id = m_desk.ids().make<TeamView>(), .title = view.name, .question = view.question},
        view.arrangement);
    const domain::AddTeamView command{.view = made.id,
                                      .title = made.title,
                                      .question = made.question,
                                      .team = team,
                                      .columns = made.columns,
                                      .order = made.order,
                                      .grouping = made.grouping,
                                      .place = qint64(held().size())};
    submit(command, tr("The view %1 is shared.").arg(isolated(view.name)), sheet,
           [this, made] { Q_EMIT shared(shownAs(made)); });
}

void TeamViews::change(const SavedView &shown, const SavedView &wanted, Sheet *sheet)
{
    const QString name = isolated(wanted.name);
    const auto held = heldAs(shown);
    if (!held)
        return Q_EMIT told(tr("The view %1 is shared no longer.").arg(name));
    const TeamView before = asSeen(*held, shown);
    const TeamView now = asSeen(*held, wanted);
    domain::ChangeTeamView command{.view = held->id};
    const auto take = [](const auto &what, const auto &had, auto &into) {
        if (what != had)
            into = what;
    };
    take(now.title, before.title, command.title);
    take(now.question, before.question, command.question);
    take(now.columns, before.columns, command.columns);
    take(now.order, before.order, command.order);
    take(now.grouping, before.grouping, command.grouping);
    domain::rememberBase(command, before);
    submit(command, tr("The view %1 is changed for everyone who has it.").arg(name), sheet);
}

void TeamViews::retire(const SavedView &view)
{
    submit(domain::ChangeTeamView{.view = *view.shared, .retired = true},
           tr("The view %1 is shared no longer.").arg(isolated(view.name)));
}

void TeamViews::submit(const domain::Command &command, const QString &words, Sheet *sheet,
                       const std::function<void()> &done)
{
    const Stroke stroke{.commands = {command}, .deed = m_desk.ids().make<store::Deed>()};
    const auto queued = [this, deed = stroke.deed, words, done] {
        done();
        m_back.offer(words, deed);
    };
    if (sheet)
        return ui::submit(m_desk, this, *sheet, stroke, queued);
    ui::submit(m_desk, this, stroke, queued,
               [this](const Trouble &trouble) { Q_EMIT told(trouble.happened); });
}
} // namespace hadir::ui
