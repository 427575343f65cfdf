// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Alerts.h"

#include "ui/settings/SettingsPage.h"
#include "ui/shell/CaseWatch.h"
#include "ui/shell/Front.h"
#include "ui/shell/PreferencesMenu.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WorkListBinding.h"
#include "ui/shell/Workplace.h"

#include <QApplication>
#include <QSettings>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

Alerts::Alerts(Front &front, Tray &tray, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_front(front)
    , m_tray(tray)
    , m_clock(clock)
{
    connect(&m_front, &Front::workplaceOpened, this, &Alerts::follow);
    connect(&m_front, &Front::revealed, this, &Alerts::openWanted);
    connect(&m_front, &Front::deskClosing, this, &Alerts::end);
    connect(&m_tray, &Tray::noticeClicked, this, &Alerts::lead);
    connect(&m_tray, &Tray::windowWanted, this, &Alerts::bringWindow);
    connect(&m_tray, &Tray::quitWanted, &m_front, &QWidget::close);
}

Alerts::~Alerts() = default;

QString Alerts::place(const QString &what) const
{
    return u"alerts/%1/%2"_s.arg(m_whose, what);
}

/// A workplace is made anew for another size of text; the desk behind it goes on.
void Alerts::follow()
{
    const QString whose = m_front.desk()->profile().name();
    if (whose != m_whose || !m_watch) {
        m_whose = whose;
        m_watch = std::make_unique<CaseWatch>(*m_front.desk());
        connect(m_watch.get(), &CaseWatch::happened, this, &Alerts::tell);
    }
    const QSettings settings;
    m_quiet = Quiet();
    if (const qint64 until = settings.value(place(u"quietUntil"_s)).toLongLong(); until > 0)
        m_quiet.until = core::fromMillis(until);
    m_discretion = settings.value(place(u"saysNothing"_s)).toBool()
                       ? Surroundings::Discretion::SaysNothing
                       : Surroundings::Discretion::SaysWho;
    connectWorkplace();
    showQuiet();
    openWanted();
}

void Alerts::connectWorkplace()
{
    Workplace &place = *m_front.workplace();
    PreferencesMenu &menu = place.shell().preferences();
    connect(&menu, &PreferencesMenu::quietChosen, this, [this](QuietSpan span) {
        choose(Quiet::of(span, m_clock.now(), QTimeZone::systemTimeZone()));
    });
    SettingsPage &page = place.settings();
    page.showNotices(m_discretion == Surroundings::Discretion::SaysWho
                         ? SettingsPage::Notices::SayWho
                         : SettingsPage::Notices::SayNothing);
    connect(&page, &SettingsPage::noticesChosen, this, [this](SettingsPage::Notices notices) {
        choose(notices == SettingsPage::Notices::SayWho ? Surroundings::Discretion::SaysWho
                                                        : Surroundings::Discretion::SaysNothing);
    });
    WorkListBinding &list = place.workList();
    connect(&list, &WorkListBinding::counted, this,
            [this, &list] { m_tray.showUnread(list.unread()); });
    m_tray.showUnread(list.unread());
}

void Alerts::end()
{
    m_watch.reset();
    m_wanted.reset();
    m_quiet = Quiet();
    m_tray.clear();
}

Surroundings Alerts::around() const
{
    using Window = Surroundings::Window;
    const Window window = m_front.isLocked()             ? Window::Locked
                          : QApplication::activeWindow() ? Window::InHand
                                                         : Window::Elsewhere;
    return {.window = window, .discretion = m_discretion, .quiet = m_quiet, .now = m_clock.now()};
}

void Alerts::tell(const QList<Happening> &happenings)
{
    if (const auto notice = noticeOf(happenings, around()))
        m_tray.tell(*notice);
}

void Alerts::bringWindow()
{
    m_front.setWindowState(m_front.windowState() & ~Qt::WindowMinimized);
    m_front.show();
    m_front.raise();
    m_front.activateWindow();
}

void Alerts::lead(const Notice &notice)
{
    m_wanted = notice;
    bringWindow();
    if (!m_front.isLocked())
        openWanted();
}

void Alerts::openWanted()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (wanted && !wanted->customer.isNull() && m_front.workplace())
        m_front.workplace()->open(wanted->customer, wanted->caseId);
}

void Alerts::choose(const Quiet &quiet)
{
    m_quiet = quiet;
    QSettings settings;
    if (quiet.until)
        settings.setValue(place(u"quietUntil"_s), core::toMillis(*quiet.until));
    else
        settings.remove(place(u"quietUntil"_s));
    showQuiet();
}

void Alerts::choose(Surroundings::Discretion discretion)
{
    m_discretion = discretion;
    QSettings().setValue(place(u"saysNothing"_s),
                         discretion == Surroundings::Discretion::SaysNothing);
}

void Alerts::showQuiet()
{
    ++m_quiets;
    const core::Instant now = m_clock.now();
    const bool isOn = m_quiet.isOn(now);
    m_tray.showVoice(isOn ? Tray::Voice::Quiet : Tray::Voice::Heard);
    if (Workplace *place = m_front.workplace()) {
        place->shell().preferences().showQuiet(m_quiet, now);
        place->shell().topBar().showQuiet(m_quiet, now);
    }
    if (!isOn || m_quiet.hasNoEnd())
        return;
    m_clock.after(*m_quiet.until - now, this, [this, quiet = m_quiets] {
        if (quiet == m_quiets)
            showQuiet();
    });
}
} // namespace hadir::ui
