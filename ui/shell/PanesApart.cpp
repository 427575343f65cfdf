// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PanesApart.h"

#include "ui/shell/FoldingPane.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/WindowPlace.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/KeySet.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

constexpr QSize least(320, 480); ///< of a window, in design pixels
constexpr int aside = 40;        ///< of where the pane stood

QList<QRect> rooms()
{
    QList<QRect> out;
    for (const QScreen *screen : QGuiApplication::screens())
        out.append(screen->availableGeometry());
    return out;
}
} // namespace

PanesApart::PanesApart(ShellWindow &shell, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_list{u"panes/apart-list"_s, &shell.listPane()}
    , m_case{u"panes/apart-case"_s, &shell.casePane()}
{
    m_shell.keys().add(
        {u"pane.list"_s, Qt::Key_F7},
        [this] {
            return m_list.pane->apart().isNull() ? tr("Put the list into a window of its own")
                                                 : tr("Bring the list back into the window");
        },
        [this] { toggle(m_list); }, Icon::Inbox);
    m_shell.keys().add(
        {u"pane.case"_s, Qt::SHIFT | Qt::Key_F7},
        [this] {
            return m_case.pane->apart().isNull() ? tr("Put the case into a window of its own")
                                                 : tr("Bring the case back into the window");
        },
        [this] { toggle(m_case); }, Icon::ListChecks);
    for (const Pane &one : all())
        follow(one);
    connect(qApp, &QGuiApplication::screenRemoved, this, &PanesApart::bringBackFrom);
    m_shell.installEventFilter(this);
    say();
}

void PanesApart::follow(const Pane &one)
{
    connect(one.pane, &FoldingPane::closed, this, [this, one] { bringBack(one); });
}

void PanesApart::add(FoldingPane &timeline)
{
    m_timeline = Pane{u"panes/apart-timeline"_s, &timeline};
    follow(*m_timeline);
    m_shell.keys().add(
        {u"pane.timeline"_s, Qt::CTRL | Qt::Key_F7},
        [this] {
            return m_timeline->pane->apart().isNull()
                       ? tr("Put the timeline into a window of its own")
                       : tr("Bring the timeline back into the window");
        },
        [this] { toggle(*m_timeline); }, Icon::History);
    say();
}

QList<PanesApart::Pane> PanesApart::all() const
{
    QList<Pane> out{m_list, m_case};
    if (m_timeline)
        out.append(*m_timeline);
    return out;
}

bool PanesApart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    return QObject::eventFilter(watched, event);
}

void PanesApart::say()
{
    m_list.pane->setTitle(tr("Lists", "title of a window"));
    m_case.pane->setTitle(tr("Case", "title of a window"));
    if (m_timeline)
        m_timeline->pane->setTitle(tr("Timeline", "title of a window"));
}

void PanesApart::toggle(const Pane &which)
{
    if (!which.pane->apart().isNull())
        return bringBack(which);
    which.pane->detach(firstPlace(*which.pane));
    goTo(which);
    keep();
}

/// Whoever moves a pane goes on in it.
void PanesApart::goTo(const Pane &which)
{
    if (which.pane == m_list.pane)
        m_shell.focusList();
    else
        which.pane->call();
}

void PanesApart::bringBack(const Pane &which)
{
    QSettings().remove(which.place);
    which.pane->attach();
    m_shell.window()->activateWindow();
    goTo(which);
}

void PanesApart::bringTimelineBack()
{
    if (m_timeline)
        bringBack(*m_timeline);
}

/// What is remembered stays: with the screen back, the next start has the window back.
void PanesApart::bringBackFrom(const QScreen *screen)
{
    for (const Pane &one : all()) {
        if (one.pane->screenApart() == screen)
            one.pane->attach();
    }
}

void PanesApart::restore()
{
    for (const Pane &one : all()) {
        const QRect where = QSettings().value(one.place).toRect();
        if (where.isValid() && withinReach(where, rooms()) == where)
            one.pane->detach(where);
    }
}

void PanesApart::keep() const
{
    for (const Pane &one : all()) {
        if (const QRect where = one.pane->apart(); !where.isNull())
            QSettings().setValue(one.place, where);
    }
}

/// On another screen where there is one, else a little aside.
QRect PanesApart::firstPlace(const FoldingPane &pane) const
{
    const Metrics m;
    const QSize size = pane.size().expandedTo({m.px(least.width()), m.px(least.height())});
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen == m_shell.window()->screen())
            continue;
        const QRect room = screen->availableGeometry();
        QRect place(QPoint(), size.boundedTo(room.size()));
        place.moveCenter(room.center());
        return place;
    }
    const QRect here(pane.mapToGlobal(QPoint()) + QPoint(aside, aside), size);
    return withinReach(here, {m_shell.window()->screen()->availableGeometry()});
}
} // namespace hadir::ui
