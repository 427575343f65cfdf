// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/StopSignal.h"

#include <array>
#include <atomic>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hadir::server {

// A signal handler is given nothing but the signal's number: these are what it can reach.
#ifdef Q_OS_WIN
namespace {
std::atomic<StopSignal *> theOne = nullptr;

BOOL WINAPI noteStop(DWORD)
{
    StopSignal *one = theOne;
    if (!one)
        return FALSE;
    QMetaObject::invokeMethod(one, &StopSignal::requested, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    theOne = this;
    SetConsoleCtrlHandler(noteStop, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(noteStop, FALSE);
    theOne = nullptr;
}

void StopSignal::alsoAtEndOfInput()
{
    // Nothing can wake a thread that waits for input, so nobody waits for the thread.
    std::thread([] {
        std::array<char, 64> unread;
        DWORD count = 0;
        while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), unread.data(), DWORD(unread.size()), &count,
                        nullptr)
               && count > 0) {
        }
        noteStop(0);
    }).detach();
}
#else
namespace {
std::atomic<int> bell = -1;

void ringBell(int)
{
    const char once = 1;
    // Nothing can be done about a full pipe here, and nothing need be: it has rung already.
    [[maybe_unused]] const auto written = ::write(bell, &once, 1);
}

void listenTo(void (*then)(int))
{
    struct sigaction action = {};
    action.sa_handler = then;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}
} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return; // without a pipe a signal ends the process as it always did
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    bell = ends[1];
    auto *ear = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(ear, &QSocketNotifier::activated, this, [this, from = ends[0]] {
        char rung = 0;
        if (::read(from, &rung, 1) == 1)
            Q_EMIT requested();
    });
    listenTo(ringBell);
}

StopSignal::~StopSignal()
{
    listenTo(SIG_DFL);
    if (const int end = bell.exchange(-1); end >= 0)
        ::close(end);
}

void StopSignal::alsoAtEndOfInput()
{
    // Nothing can wake a thread that waits for input, so nobody waits for the thread.
    std::thread([] {
        std::array<char, 64> unread;
        ssize_t count = 0;
        do {
            count = ::read(STDIN_FILENO, unread.data(), unread.size());
        } while (count > 0 || (count < 0 && errno == EINTR));
        ringBell(0);
    }).detach();
}
#endif
} // namespace hadir::server
