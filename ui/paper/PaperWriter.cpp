// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/PaperWriter.h"

#include "ui/paper/csv.h"
#include "ui/paper/writePaper.h"

#include <QPrinter>

namespace hadir::ui {

namespace {
PageTold tellingIn(QPromise<core::Result<void>> &promise)
{
    return [&promise](int page, int pages) {
        promise.setProgressRange(0, pages);
        promise.setProgressValue(page);
        return !promise.isCanceled();
    };
}
} // namespace

PaperWriter::PaperWriter()
{
    m_pool.setMaxThreadCount(1);
}

PaperWriter::~PaperWriter()
{
    m_last.cancel();
}

PaperWriter::Written PaperWriter::start(std::function<core::Result<void>(Promise &)> work)
{
    auto promise = std::make_shared<Promise>();
    m_last = promise->future();
    promise->start();
    m_pool.start([promise, work = std::move(work)] {
        promise->addResult(work(*promise));
        promise->finish();
    });
    return m_last;
}

PaperWriter::Written PaperWriter::pdf(const Paper &paper, const QString &path)
{
    return start(
        [paper, path](Promise &promise) { return writePdf(paper, path, tellingIn(promise)); });
}

PaperWriter::Written PaperWriter::print(const Paper &paper, std::shared_ptr<QPrinter> printer)
{
    return start([paper, printer = std::move(printer)](Promise &promise) {
        return writePaper(paper, *printer, tellingIn(promise));
    });
}

PaperWriter::Written PaperWriter::table(const QStringList &head, const QList<QStringList> &rows,
                                        const QString &path)
{
    return start([head, rows, path](Promise &) { return writeCsv(head, rows, path); });
}
} // namespace hadir::ui
