// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Profile.h"
#include "app/store/SearchAnswer.h"
#include "app/store/TextSearch.h"
#include "app/store/solvers.h"

#include <QFuture>
#include <QThread>

namespace hadir::desk {

/// What a search finds that has to look for long: what was meant by mistyped words, and by reading.
struct LongAnswer
{
    store::SearchAnswer meant; ///< as SearchAnswer of a forgiving question; exact hits too
    store::TextAnswer texts;
};

/// Looks through what is on this machine for as long as it takes, on a thread and connections of
/// its own, so that no window waits. What nobody waits for any more ends in the middle: each new
/// question ends the one before it of its own sort, whose future finishes without an answer or as
/// Cancelled. Belongs to the GUI thread; opens the file with the first question.
class Archivist final
{
public:
    explicit Archivist(Profile profile);
    /// Waits for what is being looked for to end, which it is told to.
    ~Archivist();
    Archivist(const Archivist &) = delete;
    Archivist &operator=(const Archivist &) = delete;

    /// At most `limit` of each kind.
    [[nodiscard]] QFuture<core::Result<LongAnswer>> look(const QString &query,
                                                         const store::Asker &asker, int limit);
    /// Without reading: what is typed and what may have been meant, as SearchAnswer has it.
    [[nodiscard]] QFuture<core::Result<store::SearchAnswer>>
    guess(const QString &query, const store::Asker &asker, int limit);
    /// How many cases each of these searches finds, counted up to `limit`.
    [[nodiscard]] QFuture<core::Result<QList<int>>> count(const QStringList &queries,
                                                          const store::Asker &asker, int limit);
    /// Who solved cases like this one; see store::solversOf().
    [[nodiscard]] QFuture<core::Result<QList<store::Solver>>> solversOf(const domain::Case &about,
                                                                        int limit);

private:
    enum Sort { Looking, Counting, Comparing, Sorts };
    /// What both threads see: the number of the newest question of each sort.
    struct Newest;
    struct Room;

    template <class Answer, class Job>
    QFuture<core::Result<Answer>> ask(Sort sort, Job job);

    std::shared_ptr<Newest> m_newest; ///< shared with jobs that may be queued yet
    std::unique_ptr<Room> m_room;     ///< made, used and emptied on the thread
    QThread m_thread;
    QObject *m_there; ///< lives on it: the address for jobs
};
} // namespace hadir::desk
