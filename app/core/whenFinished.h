// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>

namespace hadir::core {

/// Calls `then` with the answer on the thread that calls this, which is `context`'s; never when
/// `context` has gone before, and never when the work ended without an answer.
///
/// In place of QFuture::then(context, …), which looks at the context on the thread that answers:
/// up to Qt 6.5 it asserts there when the context has gone.
template <class Answer, class Then>
void whenFinished(const QFuture<Answer> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             then(watcher->result());
                     });
    watcher->setFuture(future);
}
} // namespace hadir::core
