// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/sentences.h"

#include <QCoreApplication>

namespace hadir::ui {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Sentences)
};
} // namespace

Sentence sentenceFor(core::FailureKind kind)
{
    using enum core::FailureKind;
    switch (kind) {
    case Offline:
        return {Words::tr("The server cannot be reached."),
                Words::tr("Everything you do is saved on this machine."),
                Words::tr("Go on working; it is sent when the line is back.")};
    case TimedOut:
        return {Words::tr("The server did not answer in time."),
                Words::tr("Nothing you did is lost."), Words::tr("Hadir tries again by itself.")};
    case Unauthorised:
        return {Words::tr("The server no longer accepts this sign-in."),
                Words::tr("Your unsent changes stay on this machine."),
                Words::tr("Sign in again to send them.")};
    case Throttled:
        return {Words::tr("There were too many tries in a short time."),
                Words::tr("Nothing you did is lost."), Words::tr("Wait a little, then try again.")};
    case Refused:
        return {Words::tr("The server understood this and turned it down."),
                Words::tr("What you wrote is kept under “Needs attention”."),
                Words::tr("Open it there to change or discard it.")};
    case Incompatible:
        return {Words::tr("This version of Hadir and the server do not understand each other."),
                Words::tr("Your data and unsent changes are untouched."),
                Words::tr("Update Hadir, or ask your administrator which version is needed.")};
    case Malformed:
        return {Words::tr("Something arrived that Hadir could not read."),
                Words::tr("It was left aside and nothing else was changed."),
                Words::tr("If it happens again, tell your administrator.")};
    case Storage:
        return {Words::tr("This machine’s disk could not be read or written."),
                Words::tr("What was saved before is still there."),
                Words::tr("Try again; if it stays, tell your administrator.")};
    case DiskFull:
        return {Words::tr("The disk is full."),
                Words::tr("What was saved before is still there, but new changes cannot be."),
                Words::tr("Make some room on the disk, then try again.")};
    case Corrupt:
        return {Words::tr("A file on this machine is damaged."),
                Words::tr("Your unsent changes are kept in a file of their own."),
                Words::tr("Hadir fetches the rest from the server again.")};
    case NotFound:
        return {Words::tr("It is no longer there."), Words::tr("Nothing else was changed."),
                Words::tr("Somebody may have moved or merged it; search for it.")};
    case Cancelled:
        return {Words::tr("This was stopped as you asked."),
                Words::tr("What was finished before stays."),
                Words::tr("You can start it again at any time.")};
    }
    Q_UNREACHABLE();
}
} // namespace hadir::ui
