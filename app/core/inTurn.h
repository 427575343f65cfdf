// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace hadir::core {

/// Does a job on one of the pool's threads, after what was given to it before when it has one only.
template <class Job>
[[nodiscard]] auto inTurn(QThreadPool &pool, Job job) -> QFuture<std::invoke_result_t<Job>>
{
    // Shared: a task has to be copyable.
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    auto future = promise->future();
    promise->start();
    pool.start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}
} // namespace hadir::core
