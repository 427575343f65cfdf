// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/doorSteps.h"

#include "ui/signin/SignInPage.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir {

namespace {
bool always()
{
    return true;
}

Walk::Step shown(ui::SignInPage &page, const QString &name, const ui::SignInState &state)
{
    return {u"signin-"_s + name, [&page, state] { page.setState(state); }, always};
}

ui::LocalWorkspace heldHere(core::Clock &clock)
{
    return {.agentName = u"Nur Aisyah"_s,
            .customers = 2114,
            .asOf = clock.now() - 17min,
            .waiting = 3,
            .until = clock.now() + 60h};
}
} // namespace

std::deque<Walk::Step> doorSteps(ui::SignInPage &page, core::Clock &clock)
{
    namespace signin = ui::signin;
    static_assert(std::variant_size_v<ui::SignInState> == 15, "picture the new state here");
    std::deque<Walk::Step> steps{
        shown(page, u"connecting"_s, signin::Connecting{}),
        shown(page, u"rejected"_s, signin::Rejected{}),
        shown(page, u"throttled"_s, signin::Throttled{30s}),
        shown(page, u"unreachable"_s, signin::Unreachable{}),
        shown(page, u"server-stuck"_s, signin::ServerStuck{}),
        shown(page, u"incompatible"_s, signin::Incompatible{u"2.0.0"_s}),
        shown(page, u"untrusted"_s,
              signin::Untrusted{u"The certificate is self-signed, and untrusted"_s}),
        shown(page, u"in-use"_s, signin::InUse{}),
        shown(page, u"broken"_s, signin::Broken{u"database disk image is malformed"_s}),
        shown(page, u"key-damaged"_s, signin::KeyDamaged{}),
        shown(page, u"session-over"_s, signin::SessionOver{}),
        shown(page, u"only-by-server"_s, signin::OnlyByServer{}),
        shown(page, u"keychain-gone"_s, signin::KeychainGone{}),
        shown(page, u"wiped"_s, signin::Wiped{}),
        shown(page, u"wiped-in-part"_s, signin::Wiped{u"cache.db, blobs"_s}),
    };
    steps.push_back({u"signin-unlock"_s,
                     [&page, &clock] {
                         page.setState(signin::Unreachable{});
                         page.setLocalWorkspace(heldHere(clock));
                     },
                     always});
    steps.push_back({u"signin-unlock-refused"_s,
                     [&page] { page.setUnlockState(ui::UnlockState::Refused); }, always});
    steps.push_back({u"signin-locked-offline"_s,
                     [&page, &clock] {
                         ui::LocalWorkspace held = heldHere(clock);
                         held.why = ui::LocalWorkspace::Why::LockedOffline;
                         page.setUnlockState(ui::UnlockState::Ready);
                         page.setLocalWorkspace(held);
                     },
                     always});
    steps.push_back({{},
                     [&page] {
                         page.setUnlockState(ui::UnlockState::Ready);
                         page.setLocalWorkspace(std::nullopt);
                         page.setState(signin::Idle{});
                     },
                     always});
    return steps;
}
} // namespace hadir
