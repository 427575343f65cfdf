// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "ui/paper/Paper.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

class QPrinter;

namespace hadir::ui {

/// Writes papers and tables on a thread of its own, one after the other. Lives on the GUI thread;
/// whatever is not written when it goes is cancelled, which takes a page.
class PaperWriter final
{
public:
    /// What is being written. The future tells entries as its progress and has an answer unless the
    /// writer went: Cancelled when cancel() came in time, and then the file is as it was.
    struct Written
    {
        QFuture<core::Result<void>> future;
        std::shared_ptr<std::atomic<bool>> isCancelled;

        void cancel() const { *isCancelled = true; }
    };

    PaperWriter();
    ~PaperWriter();

    [[nodiscard]] Written pdf(const Paper &paper, const QString &path);
    /// Onto a printer that somebody has chosen.
    [[nodiscard]] Written print(const Paper &paper, std::shared_ptr<QPrinter> printer);
    [[nodiscard]] Written table(const QStringList &head, const QList<QStringList> &rows,
                                const QString &path);
    /// A file of these bytes, written anew only when all are in it.
    [[nodiscard]] Written bytes(const QByteArray &bytes, const QString &path);

private:
    using Promise = QPromise<core::Result<void>>;
    using Told = std::function<bool(qsizetype done, qsizetype all)>;
    [[nodiscard]] Written start(std::function<core::Result<void>(const Told &)> work);

    QThreadPool m_pool;
    QList<Written> m_begun;
};
} // namespace hadir::ui
