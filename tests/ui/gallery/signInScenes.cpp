// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/scenes.h"
#include "ui/signin/SignInPage.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::gallery {
namespace {

std::unique_ptr<ui::SignInPage> filledPage(core::Clock &clock)
{
    auto page = std::make_unique<ui::SignInPage>(clock);
    page->setLanguage(u"en"_s);
    page->setServer(u"desk.example.my"_s);
    page->setAccount(u"nur.aisyah"_s);
    page->setTls(ui::TlsState::Known);
    page->findChild<QLineEdit *>(u"password"_s)->setText(u"correct horse"_s);
    return page;
}

Scene inState(const QString &name, const ui::SignInState &state)
{
    return {u"signin-"_s + name, QSize(1100, 700), [state](core::Clock &clock) {
                auto page = filledPage(clock);
                page->setState(state);
                return std::unique_ptr<QWidget>(std::move(page));
            }};
}

std::unique_ptr<QWidget> firstTime(core::Clock &clock)
{
    auto page = std::make_unique<ui::SignInPage>(clock);
    page->setServer({});
    return page;
}

std::unique_ptr<QWidget> locked(core::Clock &clock)
{
    auto page = filledPage(clock);
    page->setLocalWorkspace(ui::LocalWorkspace{.agentName = u"Nur Aisyah"_s,
                                               .customers = 2114,
                                               .asOf = clock.now() - 5s,
                                               .why = ui::LocalWorkspace::Why::Locked});
    page->setState(ui::signin::Idle{});
    page->forgetPasswords();
    return page;
}

std::unique_ptr<QWidget> unlock(core::Clock &clock, ui::UnlockState state)
{
    auto page = filledPage(clock);
    page->setLocalWorkspace(ui::LocalWorkspace{.agentName = u"Nur Aisyah"_s,
                                               .customers = 2114,
                                               .asOf = clock.now() - 17min,
                                               .waiting = 3,
                                               .until = clock.now() + 60h});
    page->setState(ui::signin::Unreachable{});
    page->setUnlockState(state);
    return page;
}
} // namespace

std::vector<Scene> signInScenes()
{
    std::vector<Scene> scenes = {
        {u"signin-first"_s, QSize(1100, 700), firstTime},
        {u"signin-narrow"_s, QSize(620, 560), firstTime},
        inState(u"idle"_s, ui::signin::Idle{}),
        inState(u"connecting"_s, ui::signin::Connecting{}),
        inState(u"rejected"_s, ui::signin::Rejected{}),
        inState(u"throttled"_s, ui::signin::Throttled{12s}),
        inState(u"unreachable"_s, ui::signin::Unreachable{}),
        inState(u"incompatible"_s, ui::signin::Incompatible{u"0.3.1"_s}),
        inState(u"session-over"_s, ui::signin::SessionOver{}),
        inState(u"only-by-server"_s, ui::signin::OnlyByServer{}),
        inState(u"key-damaged"_s, ui::signin::KeyDamaged{}),
        inState(u"keychain-gone"_s, ui::signin::KeychainGone{}),
        inState(u"wiped"_s, ui::signin::Wiped{}),
        inState(u"untrusted"_s, ui::signin::Untrusted{u"The certificate is self-signed"_s}),
    };
    scenes.push_back({u"signin-waiting"_s, QSize(1100, 700), [](core::Clock &clock) {
                          auto page = filledPage(clock);
                          page->setWaiting(3);
                          return std::unique_ptr<QWidget>(std::move(page));
                      }});
    scenes.push_back({u"signin-unlock"_s, QSize(1440, 900),
                      [](core::Clock &clock) { return unlock(clock, ui::UnlockState::Ready); }});
    scenes.push_back({u"signin-locked"_s, QSize(1440, 900), locked});
    scenes.push_back({u"signin-unlock-refused"_s, QSize(1100, 700),
                      [](core::Clock &clock) { return unlock(clock, ui::UnlockState::Refused); }});
    scenes.push_back({u"signin-zoomed"_s, QSize(1280, 720), firstTime, {}, 2.0});
    return scenes;
}
} // namespace hadir::gallery
