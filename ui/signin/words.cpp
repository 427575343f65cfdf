// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/words.h"

#include "ui/theme/bidi.h"

#include <QCoreApplication>
#include <QLocale>

namespace hadir::ui {
namespace {

/// One overload a state, so that a new state does not compile until it has words.
constexpr std::chrono::seconds longestInSeconds{90}; ///< beyond it minutes are counted

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::SignInWords)

public:
    using Said = std::optional<StateWords>;

    Said operator()(const signin::Idle &) const { return std::nullopt; }
    Said operator()(const signin::Connecting &) const { return std::nullopt; }

    Said operator()(const signin::Rejected &) const
    {
        return StateWords{Tone::Danger, tr("Account and password do not match."),
                          tr("Check both; capital and small letters differ.")};
    }

    Said operator()(const signin::Throttled &state) const
    {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(state.again).count();
        return StateWords{
            Tone::Warn, tr("There were too many tries."),
            state.again > longestInSeconds
                ? tr("You can try again in %n minute(s).", nullptr, int(minutes))
                : tr("You can try again in %n second(s).", nullptr, int(state.again.count()))};
    }

    Said operator()(const signin::Unreachable &) const
    {
        return StateWords{Tone::Warn, tr("The server cannot be reached."),
                          tr("Check the address and the network of this machine. Work that is "
                             "kept here can be opened without them.")};
    }

    Said operator()(const signin::ServerStuck &) const
    {
        return StateWords{Tone::Warn, tr("The server cannot let anybody in just now."),
                          tr("Its disk is full or cannot be written; your administrator should "
                             "know. Nothing on this machine was changed, and work that is kept "
                             "here can be opened.")};
    }

    Said operator()(const signin::Incompatible &state) const
    {
        return StateWords{Tone::Danger,
                          tr("This Hadir and the server do not understand each other."),
                          tr("The server is version %1, this is %2. Nothing was changed; ask your "
                             "administrator which one to update.")
                              .arg(isolatedLtr(state.serverVersion),
                                   isolatedLtr(QLatin1StringView(HADIR_VERSION)))};
    }

    Said operator()(const signin::Untrusted &state) const
    {
        return StateWords{Tone::Danger, tr("The server’s certificate cannot be trusted."),
                          tr("Your password was not sent. Show this to your administrator: %1")
                              .arg(isolatedLtr(state.reason))};
    }

    Said operator()(const signin::InUse &) const
    {
        return StateWords{Tone::Warn, tr("Hadir is already open for this account."),
                          tr("Go on in the other window, or close it and try again.")};
    }

    Said operator()(const signin::Broken &state) const
    {
        return StateWords{Tone::Danger, tr("The files on this machine cannot be opened."),
                          tr("Nothing in them was changed. Show this to your administrator: %1")
                              .arg(isolatedLtr(state.reason))};
    }

    Said operator()(const signin::KeyDamaged &) const
    {
        return StateWords{Tone::Danger, tr("The key to what is kept on this machine is damaged."),
                          tr("Nothing was removed. Sign in with your password while the server can "
                             "be reached: the old files are put aside, and your customers come "
                             "from the server again.")};
    }

    Said operator()(const signin::SessionOver &) const
    {
        return StateWords{Tone::Warn, tr("The server ended your session."),
                          tr("Nothing you wrote is lost. If your account was opened on another "
                             "computer, you can work at one of them at a time: sign in again to go "
                             "on here, and the other one stops. If that does not work, ask your "
                             "administrator about your account.")};
    }

    Said operator()(const signin::OnlyByServer &) const
    {
        return StateWords{Tone::Warn, tr("Only the server can open this now."),
                          tr("This machine was without it for too long, or its clock was changed. "
                             "Nothing you wrote is lost: sign in once the server can be reached.")};
    }

    Said operator()(const signin::KeychainGone &) const
    {
        return StateWords{Tone::Danger, tr("The keychain of this machine does not answer."),
                          tr("What is kept here is locked with a key in it, and nothing was "
                             "changed. Unlock the keychain and try again.")};
    }

    Said operator()(const signin::Wiped &state) const
    {
        if (!state.left.isEmpty())
            return StateWords{Tone::Danger,
                              tr("Not all that Hadir kept on this machine could be removed."),
                              tr("Your administrator ordered it. Show them this, so that the rest "
                                 "is removed by hand: %1")
                                  .arg(isolatedLtr(state.left))};
        return StateWords{Tone::Danger, tr("What Hadir kept on this machine was removed."),
                          tr("Your administrator ordered it. What had been sent is safe on the "
                             "server; ask before you sign in here again.")};
    }

    static std::optional<ChipLook> chip(TlsState tls)
    {
        switch (tls) {
        case TlsState::Unknown:
            return std::nullopt;
        case TlsState::Known:
            return ChipLook{.text = tr("TLS, certificate known"), .tone = Tone::Good};
        case TlsState::Trusted:
            return ChipLook{.text = tr("TLS"), .tone = Tone::Good};
        case TlsState::Loopback:
            return ChipLook{.text = tr("this machine"), .tone = Tone::Neutral};
        case TlsState::Untrusted:
            return ChipLook{.text = tr("not trusted"), .tone = Tone::Danger};
        }
        Q_UNREACHABLE();
    }
};
} // namespace

std::optional<StateWords> wordsFor(const SignInState &state)
{
    return std::visit(Words{}, state);
}

std::optional<ChipLook> wordsFor(TlsState tls)
{
    return Words::chip(tls);
}
} // namespace hadir::ui
