// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "ui/paper/Paper.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

class QPrinter;

namespace hadir::ui {

/// Writes papers and tables on a thread of its own, one after the other. A future tells pages as
/// its progress; whoever cancels it gets no answer, and the file is as it was. Lives on the GUI
/// thread; what is being written when it goes is cancelled.
class PaperWriter final
{
public:
    using Written = QFuture<core::Result<void>>;

    PaperWriter();
    ~PaperWriter();

    [[nodiscard]] Written pdf(const Paper &paper, const QString &path);
    /// Onto a printer that somebody has chosen.
    [[nodiscard]] Written print(const Paper &paper, std::shared_ptr<QPrinter> printer);
    [[nodiscard]] Written table(const QStringList &head, const QList<QStringList> &rows,
                                const QString &path);

private:
    using Promise = QPromise<core::Result<void>>;
    [[nodiscard]] Written start(std::function<core::Result<void>(Promise &)> work);

    QThreadPool m_pool;
    Written m_last;
};
} // namespace hadir::ui
