// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/PaperWriter.h"

#include "app/core/fileFailure.h"
#include "ui/paper/csv.h"
#include "ui/paper/writePaper.h"

#include <QPrinter>
#include <QSaveFile>

namespace hadir::ui {

PaperWriter::PaperWriter()
{
    m_pool.setMaxThreadCount(1);
}

PaperWriter::~PaperWriter()
{
    for (const Written &one : std::as_const(m_begun))
        one.cancel();
    m_pool.clear();
}

PaperWriter::Written PaperWriter::start(std::function<core::Result<void>(const Told &)> work)
{
    m_begun.removeIf([](const Written &one) { return one.future.isFinished(); });
    const auto promise = std::make_shared<Promise>();
    const Written out{promise->future(), std::make_shared<std::atomic<bool>>(false)};
    m_begun.append(out);
    promise->start();
    m_pool.start([promise, isCancelled = out.isCancelled, work = std::move(work)] {
        promise->addResult(work([&](qsizetype done, qsizetype all) {
            promise->setProgressRange(0, int(all));
            promise->setProgressValue(int(done));
            return !*isCancelled;
        }));
        promise->finish();
    });
    return out;
}

PaperWriter::Written PaperWriter::pdf(const Paper &paper, const QString &path)
{
    return start([paper, path](const Told &told) { return writePdf(paper, path, told); });
}

PaperWriter::Written PaperWriter::print(const Paper &paper, std::shared_ptr<QPrinter> printer)
{
    return start([paper, printer = std::move(printer)](const Told &told) {
        return writePaper(paper, *printer, told, [&printer] { printer->abort(); });
    });
}

PaperWriter::Written PaperWriter::table(const QStringList &head, const QList<QStringList> &rows,
                                        const QString &path)
{
    return start([head, rows, path](const Told &told) -> core::Result<void> {
        if (!told(0, rows.size()))
            return core::fail(core::FailureKind::Cancelled, {});
        return writeCsv(head, rows, path);
    });
}

PaperWriter::Written PaperWriter::bytes(const QByteArray &bytes, const QString &path)
{
    return start([bytes, path](const Told &told) -> core::Result<void> {
        if (!told(0, bytes.size()))
            return core::fail(core::FailureKind::Cancelled, {});
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return {};
        return core::failureOf(file);
    });
}
} // namespace hadir::ui
