// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/Walk.h"

#include "app/core/log.h"
#include "app/main/doorSteps.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/ReplyInsertion.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Front.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Palette.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/Workplace.h"
#include "ui/widgets/TextBox.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir {

namespace {
constexpr core::Milliseconds patience = 60s;
constexpr core::Milliseconds lookAgain = 50ms;
constexpr core::Milliseconds settle = 350ms; // animations and lazily measured heights come to rest
} // namespace

Walk::Walk(ui::Front &front, QString folder, QString suffix, QObject *parent)
    : QObject(parent)
    , m_front(front)
    , m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
{}

void Walk::begin(std::function<void()> signIn)
{
    QDir().mkpath(m_folder);
    plan(std::move(signIn));
    next();
}

void Walk::plan(std::function<void()> signIn)
{
    using Tab = ui::CustomerPage::Tab;
    const auto always = [] { return true; };
    const auto page = [this] { return m_front.workplace()->findChild<ui::CustomerPage *>(); };
    const auto showTab = [page](Tab tab) { return [page, tab] { page()->showTab(tab); }; };
    m_steps = doorSteps(m_front.page(), m_clock);
    m_steps.push_front({u"signin"_s, [] {}, always});
    const std::deque<Step> inside{
        {u"desk"_s, signIn,
         [this] {
             const desk::Desk *desk = m_front.desk();
             return m_front.workplace() && desk
                    && std::holds_alternative<sync::line::Live>(desk->line())
                    && m_front.workplace()->customer().timeline().rowCount() > 0;
         }},
        {u"cases"_s, showTab(Tab::Cases), always},
        {u"orders"_s, showTab(Tab::Orders), always},
        {u"details"_s, showTab(Tab::Details), always},
        {u"palette"_s,
         [this, showTab] {
             showTab(Tab::Timeline)();
             ui::Palette &palette = m_front.workplace()->shell().palette();
             palette.open();
             if (auto *field = palette.findChild<QLineEdit *>())
                 field->setText(u"ahm"_s);
         },
         always},
        {u"replies"_s,
         [this, page] {
             m_front.workplace()->shell().palette().close();
             page()->composer()->insertion().begin();
         },
         always},
        {u"customers"_s,
         [this, page] {
             page()->composer()->body().undo(); // it was typed for the picture
             m_front.workplace()->shell().go(ui::Destination::Customers);
         },
         always},
        {u"settings"_s, [this] { m_front.workplace()->shell().go(ui::Destination::Settings); },
         always},
        {u"locked"_s, [this] { m_front.lock(); }, [this] { return m_front.isLocked(); }},
        {{}, std::move(signIn), [this] { return !m_front.isLocked(); }},
        {u"offline"_s,
         [this] {
             m_front.workplace()->shell().go(ui::Destination::Work);
             m_front.desk()->signOut();
         },
         [this] { return std::holds_alternative<sync::line::Stopped>(m_front.desk()->line()); }},
        {u"signed-out"_s, [this] { Q_EMIT m_front.workplace()->signOutRequested(); },
         [this] { return !m_front.workplace(); }},
    };
    m_steps.insert(m_steps.end(), inside.begin(), inside.end());
}

void Walk::next()
{
    if (m_steps.empty())
        return end(0);
    m_steps.front().act();
    await(m_clock.now() + patience);
}

void Walk::await(core::Instant until)
{
    if (m_steps.front().isReady()) {
        m_clock.after(settle, this, [this] { picture(); });
    } else if (m_clock.now() > until) {
        qCCritical(logUi) << "window did not come:" << m_steps.front().name;
        end(1);
    } else {
        m_clock.after(lookAgain, this, [this, until] { await(until); });
    }
}

void Walk::picture()
{
    const QString name = m_steps.front().name;
    m_steps.pop_front();
    if (name.isEmpty())
        return next();
    const QString path = u"%1/%2-%3.png"_s.arg(m_folder, name, m_suffix);
    if (!m_front.grab().save(path)) {
        qCCritical(logUi) << "picture cannot be written" << path;
        return end(1);
    }
    std::puts(qPrintable(path));
    next();
}

void Walk::end(int code)
{
    std::fflush(stdout);
    QApplication::exit(code);
}
} // namespace hadir
