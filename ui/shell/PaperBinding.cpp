// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PaperBinding.h"

#include "app/core/log.h"
#include "ui/customer/CustomerPage.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/paper/printerChoice.h"
#include "ui/shell/fileNames.h"
#include "ui/theme/bidi.h"
#include "ui/theme/sentences.h"
#include "ui/timeline/EntryText.h"
#include "ui/widgets/KeySet.h"
#include "ui/widgets/Veil.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
constexpr int entriesAtOnce = 50;   ///< whole letters among them, in one turn
constexpr int mostEntries = 10'000; ///< what nobody reads on paper is not printed either
constexpr auto patience = 1s;       ///< before it says how far it is
} // namespace

/// A case on its way to paper.
struct PaperBinding::Reading
{
    CaseFacts facts;
    Paper paper;
    std::function<void(const Paper &)> read;
    desk::HistorySpan next;
    QPointer<QProgressDialog> progress;
};

PaperBinding::PaperBinding(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
{}

PaperBinding::~PaperBinding() = default;

void PaperBinding::addKeys(KeySet &keys)
{
    const auto isCase = [this] { return !m_parts.page.currentCase().isNull(); };
    keys.add(
        {u"case.print"_s, Qt::CTRL | Qt::Key_P}, [] { return tr("Print the case"); },
        [this] { printCase(); }, Icon::File);
    keys.offerWhile(isCase);
    keys.add(
        {u"case.pdf"_s}, [] { return tr("Save the case as a PDF"); }, [this] { saveCase(); },
        Icon::Download);
    keys.offerWhile(isCase);
    keys.add(
        {u"list.save"_s}, [] { return tr("Save the list as a table (CSV)"); },
        [this] { saveList(); }, Icon::Download);
}

std::optional<CaseFacts> PaperBinding::factsInSight()
{
    const auto about = m_desk.reader().caseWith(m_parts.page.currentCase());
    if (!about || !*about) {
        Q_EMIT told(tr("Open a case first; that is what is put on paper."));
        return std::nullopt;
    }
    const auto customer = m_desk.reader().person((*about)->customer);
    if (!customer || !*customer)
        return std::nullopt;
    return CaseFacts{**about, **customer, m_parts.directory, m_desk.now()};
}

void PaperBinding::printCase()
{
    const auto facts = factsInSight();
    if (!facts)
        return;
    const auto reading = std::make_shared<Reading>();
    reading->facts = *facts;
    reading->read = [this](const Paper &paper) {
        print(paper, tr("The case is with the printer."));
    };
    readOn(reading);
}

void PaperBinding::saveCase()
{
    const auto facts = factsInSight();
    if (!facts)
        return;
    askWhere(tr("Save the case"), paperFileName(*facts), [this, facts](const QString &path) {
        const auto reading = std::make_shared<Reading>();
        reading->facts = *facts;
        reading->read = [this, path](const Paper &paper) {
            const QString file = isolatedLtr(shownName(QFileInfo(path).fileName()));
            follow(m_writer.pdf(paper, path), tr("Saved as %1.", "a file").arg(file));
        };
        readOn(reading);
    });
}

/// Newest first, a page in each turn of the event loop, so that nothing waits for it.
void PaperBinding::readOn(const std::shared_ptr<Reading> &reading)
{
    if (!reading->progress) {
        reading->paper = casePaper(reading->facts);
        reading->next = {.customer = reading->facts.customer.id,
                         .caseId = reading->facts.about.id,
                         .limit = entriesAtOnce};
        reading->progress = progressOf(tr("Reading the case …"));
    }
    if (reading->progress->wasCanceled()) {
        reading->progress->deleteLater();
        return Q_EMIT told(tr("Nothing was written."));
    }
    const auto page = m_desk.reader().history(reading->next);
    if (!page) {
        qCWarning(logUi) << "history not read" << page.error().detail;
        reading->progress->deleteLater();
        return Q_EMIT told(sentenceFor(page.error().kind).happened);
    }
    for (const desk::HistoryItem &item : page->items) {
        reading->paper.entries.append(paperEntry(item, m_parts.directory, reading->facts.about.id));
        reading->next.before = desk::placeOf(item);
    }
    reading->progress->setValue(int(reading->paper.entries.size()));
    const bool isLong = reading->paper.entries.size() >= mostEntries;
    if (page->isMore && !isLong && !page->items.isEmpty()) {
        m_desk.clock().after(0ms, this, [this, reading] { readOn(reading); });
        return;
    }
    reading->progress->deleteLater();
    if (page->horizon)
        reading->paper.remark = tr("The beginning of this case is not on this machine and not on "
                                   "this paper.");
    else if (page->isMore)
        reading->paper.remark = tr("Only the newest entries are on this paper: %Ln of them.",
                                   nullptr, int(reading->paper.entries.size()));
    std::ranges::reverse(reading->paper.entries);
    reading->read(reading->paper);
}

void PaperBinding::print(const Paper &paper, const QString &done)
{
    QDialog *dialog = printerChoice(m_parts.window, paper.title,
                                    [this, paper, done](const std::shared_ptr<QPrinter> &printer) {
                                        follow(m_writer.print(paper, printer), done);
                                    });
    dialog->open();
    Veil::behind(*dialog);
}

void PaperBinding::saveList()
{
    const bool isCases = m_parts.cases.isVisible();
    if (!isCases && !m_parts.customers.isVisible())
        return Q_EMIT told(tr("Open a list first: cases or customers."));
    const ListTable table =
        isCases ? tableOf(m_parts.cases.standing(), m_parts.directory.nameOf(m_parts.directory.me))
                : tableOf(m_parts.customers.rows());
    const QString name = isCases ? tr("Cases.csv", "a file") : tr("Customers.csv", "a file");
    askWhere(tr("Save the list"), name, [this, table](const QString &path) {
        follow(m_writer.table(table.head, table.rows, path),
               tr("%Ln row(s) saved as %1.", "a file", int(table.rows.size()))
                   .arg(isolatedLtr(shownName(QFileInfo(path).fileName()))));
    });
}

void PaperBinding::save(const Sheaf &sheaf)
{
    askWhere(sheaf.title, sheaf.name, [this, sheaf](const QString &path) {
        follow(m_writer.bytes(sheaf.bytes, path),
               sheaf.done.arg(isolatedLtr(shownName(QFileInfo(path).fileName()))));
    });
}

void PaperBinding::askWhere(const QString &title, const QString &name,
                            std::function<void(const QString &path)> chosen)
{
    auto *dialog =
        new QFileDialog(&m_parts.window, title,
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"savePaper"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(fileFilters(QFileInfo(name).suffix()));
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(plainFileName(name));
    // The person is asked about overwriting by the dialog.
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
    Veil::behind(*dialog);
}

void PaperBinding::follow(const PaperWriter::Written &written, const QString &done)
{
    auto *progress = progressOf(tr("Writing the pages …"));
    auto *watcher = new QFutureWatcher<core::Result<void>>(progress);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, progress,
            &QProgressDialog::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, progress,
            &QProgressDialog::setValue);
    connect(progress, &QProgressDialog::canceled, watcher, [written] { written.cancel(); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress, done] {
        progress->deleteLater();
        if (watcher->future().resultCount() == 0)
            return; // the window goes
        const core::Result<void> result = watcher->result();
        if (result)
            return Q_EMIT told(done);
        if (result.error().kind == core::FailureKind::Cancelled)
            return Q_EMIT told(tr("Nothing was written."));
        qCWarning(logUi) << "paper not written" << core::nameOf(result.error().kind);
        Q_EMIT told(result.error().kind == core::FailureKind::DiskFull
                        ? tr("There is no room for the file there; nothing was written. Make some "
                             "room or choose another folder.")
                        : tr("The file could not be written there. Choose another folder, or "
                             "another printer."));
    });
    watcher->setFuture(written.future);
}

QProgressDialog *PaperBinding::progressOf(const QString &words)
{
    auto *dialog = new QProgressDialog(words, tr("Cancel"), 0, 0, &m_parts.window);
    dialog->setObjectName(u"paperProgress"_s);
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(int(core::Milliseconds(patience).count()));
    return dialog;
}
} // namespace hadir::ui
