// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/manySockets.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimerEvent>

#ifdef Q_OS_LINUX
#include <QHash>

#include <array>
#include <atomic>
#include <set>
#include <vector>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace hadir::server {

#ifdef Q_OS_LINUX
namespace {
constexpr int eventsATurn = 512;

/// Waits for thousands of sockets with epoll. Qt's own dispatchers hand every socket to the kernel
/// on every turn; with 5 000 desks that is most of what a server does.
class ManySockets final : public QAbstractEventDispatcher
{
public:
    ManySockets();
    ~ManySockets() override;

    [[nodiscard]] bool works() const { return m_epoll >= 0 && m_alarm >= 0; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    [[nodiscard]] int remainingTime(int timerId) override;
    void wakeUp() override; // from any thread
    void interrupt() override;

private:
    using Time = std::chrono::steady_clock::time_point;

    /// What is wanted of one descriptor, and what the kernel was told.
    struct Watched
    {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
        QSocketNotifier *exception = nullptr;
        quint32 told = 0;
        bool isStale = false; ///< the kernel is to be told before the next wait
    };
    struct Timer
    {
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        Time due;
    };

    [[nodiscard]] Watched &watched(const QSocketNotifier &notifier);
    [[nodiscard]] static QSocketNotifier *&placeOf(Watched &one, QSocketNotifier::Type type);
    void tellKernel(int descriptor);
    [[nodiscard]] int patience(QEventLoop::ProcessEventsFlags flags) const;
    bool readSockets(int timeout, QEventLoop::ProcessEventsFlags flags);
    void pass(int descriptor, quint32 events);
    bool fireTimers();

    int m_epoll = -1;
    int m_alarm = -1; ///< an eventfd, readable after wakeUp()
    std::atomic<bool> m_isAlarmed = false;
    std::atomic<bool> m_isInterrupted = false;
    std::vector<Watched> m_watched; ///< by descriptor, which the kernel keeps small
    std::vector<int> m_stale;
    QHash<int, Timer> m_timers;
    std::set<std::pair<Time, int>> m_due;
};
ManySockets::ManySockets()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_alarm(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event wanted{.events = EPOLLIN, .data = {.fd = m_alarm}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_alarm, &wanted);
}

ManySockets::~ManySockets()
{
    for (const int descriptor : {m_epoll, m_alarm}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

ManySockets::Watched &ManySockets::watched(const QSocketNotifier &notifier)
{
    const auto descriptor = size_t(notifier.socket());
    if (descriptor >= m_watched.size())
        m_watched.resize(descriptor + 1);
    return m_watched[descriptor];
}

QSocketNotifier *&ManySockets::placeOf(Watched &one, QSocketNotifier::Type type)
{
    switch (type) {
    case QSocketNotifier::Read:
        return one.read;
    case QSocketNotifier::Write:
        return one.write;
    case QSocketNotifier::Exception:
        return one.exception;
    }
    Q_UNREACHABLE();
}

void ManySockets::registerSocketNotifier(QSocketNotifier *notifier)
{
    Watched &one = watched(*notifier);
    placeOf(one, notifier->type()) = notifier;
    // Not at once: what is wanted and let go within a turn never reaches the kernel.
    if (!std::exchange(one.isStale, true))
        m_stale.push_back(int(notifier->socket()));
}

void ManySockets::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    Watched &one = watched(*notifier);
    QSocketNotifier *&place = placeOf(one, notifier->type());
    if (place == notifier)
        place = nullptr;
    // The last word about a descriptor is said before it is closed and becomes another's.
    if (!one.read && !one.write && !one.exception)
        return tellKernel(int(notifier->socket()));
    if (!std::exchange(one.isStale, true))
        m_stale.push_back(int(notifier->socket()));
}

void ManySockets::tellKernel(int descriptor)
{
    Watched &one = m_watched[size_t(descriptor)];
    one.isStale = false;
    const quint32 wanted =
        (one.read ? EPOLLIN : 0U) | (one.write ? EPOLLOUT : 0U) | (one.exception ? EPOLLPRI : 0U);
    if (wanted == one.told)
        return;
    epoll_event event{.events = wanted, .data = {.fd = descriptor}};
    if (wanted == 0)
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, &event); // it may be closed already
    else if (one.told == 0 || epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event) != 0)
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    one.told = wanted;
}

bool ManySockets::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    if (m_isInterrupted)
        return false;
    for (const int descriptor : std::exchange(m_stale, {})) {
        if (m_watched[size_t(descriptor)].isStale)
            tellKernel(descriptor);
    }
    // Whatever is posted from here on rings the alarm, so that nothing is slept through.
    const int timeout = patience(flags);
    if (timeout != 0) {
        Q_EMIT aboutToBlock();
        if (m_isInterrupted)
            return false;
    }
    const bool heard = readSockets(timeout, flags);
    if (timeout != 0)
        Q_EMIT awake();
    return fireTimers() || heard;
}

/// For how many milliseconds may be waited; -1 for ever.
int ManySockets::patience(QEventLoop::ProcessEventsFlags flags) const
{
    if (!flags.testFlag(QEventLoop::WaitForMoreEvents))
        return 0;
    if (m_due.empty())
        return -1;
    // Rounded up: waking a moment early would only be to wait again.
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(m_due.begin()->first - steady_clock::now());
    return int(std::clamp<qint64>(left.count(), 0, std::numeric_limits<int>::max()));
}

bool ManySockets::readSockets(int timeout, QEventLoop::ProcessEventsFlags flags)
{
    std::array<epoll_event, eventsATurn> came; // NOLINT: the kernel fills in what is used
    const int count = epoll_wait(m_epoll, came.data(), int(came.size()), timeout);
    for (int at = 0; at < count; ++at) {
        const epoll_event &event = came[size_t(at)];
        if (event.data.fd == m_alarm) {
            quint64 rings = 0;
            // In this order: who rings between the two has posted already, and is heard before the
            // next wait. The other way round their ring would be read and the alarm stay set.
            (void)!::read(m_alarm, &rings, sizeof rings);
            m_isAlarmed = false;
        } else if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
            pass(event.data.fd, event.events);
        }
    }
    return count > 0;
}

/// Each is looked up anew: the one before may have closed the socket and taken it away.
void ManySockets::pass(int descriptor, quint32 events)
{
    QEvent event(QEvent::SockAct);
    const auto tell = [&](QSocketNotifier *Watched::*which, quint32 reasons) {
        QSocketNotifier *notifier = m_watched[size_t(descriptor)].*which;
        if (notifier && (events & reasons) != 0)
            QCoreApplication::sendEvent(notifier, &event);
    };
    tell(&Watched::exception, EPOLLPRI);
    tell(&Watched::read, EPOLLIN | EPOLLHUP | EPOLLERR);
    tell(&Watched::write, EPOLLOUT | EPOLLHUP | EPOLLERR);
}

void ManySockets::registerTimer(int timerId, qint64 interval, Qt::TimerType type, QObject *object)
{
    const std::chrono::milliseconds every(interval);
    const Time due = steady_clock::now() + every;
    m_timers.insert(timerId, {every, type, object, due});
    m_due.emplace(due, timerId);
}

bool ManySockets::unregisterTimer(int timerId)
{
    const auto timer = m_timers.constFind(timerId);
    if (timer == m_timers.constEnd())
        return false;
    m_due.erase({timer->due, timerId});
    m_timers.erase(timer);
    return true;
}

bool ManySockets::unregisterTimers(QObject *object)
{
    bool found = false;
    const QList<TimerInfo> all = registeredTimers(object);
    for (const TimerInfo &timer : all)
        found |= unregisterTimer(timer.timerId);
    return found;
}

QList<QAbstractEventDispatcher::TimerInfo> ManySockets::registeredTimers(QObject *object) const
{
    QList<TimerInfo> out;
    for (auto timer = m_timers.begin(); timer != m_timers.end(); ++timer) {
        if (timer->object == object)
            out.append(TimerInfo(timer.key(), int(timer->interval.count()), timer->type));
    }
    return out;
}

int ManySockets::remainingTime(int timerId)
{
    const auto timer = m_timers.constFind(timerId);
    if (timer == m_timers.constEnd())
        return -1;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(timer->due - steady_clock::now());
    return std::max(0, int(left.count()));
}

bool ManySockets::fireTimers()
{
    const Time now = steady_clock::now();
    // Those that are due now, each once; one may take another away before its turn.
    std::vector<std::pair<Time, int>> due;
    for (auto next = m_due.begin(); next != m_due.end() && next->first <= now; ++next)
        due.push_back(*next);
    for (const auto &[at, timerId] : due) {
        const auto timer = m_timers.find(timerId);
        if (timer == m_timers.end() || timer->due != at)
            continue;
        m_due.erase({at, timerId});
        timer->due = std::max(now, at + timer->interval);
        m_due.emplace(timer->due, timerId);
        QTimerEvent event(timerId);
        QCoreApplication::sendEvent(timer->object, &event);
    }
    return !due.empty();
}

void ManySockets::wakeUp()
{
    if (m_isAlarmed.exchange(true))
        return;
    const quint64 ring = 1;
    (void)!::write(m_alarm, &ring, sizeof ring);
}

void ManySockets::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}
} // namespace

std::unique_ptr<QAbstractEventDispatcher> dispatcherForManySockets()
{
    auto out = std::make_unique<ManySockets>();
    if (!out->works())
        return nullptr;
    return out;
}
#else
std::unique_ptr<QAbstractEventDispatcher> dispatcherForManySockets()
{
    return nullptr;
}
#endif
} // namespace hadir::server
