// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/import/importSources.h"

#include "app/server/import/RecordForm.h"
#include "app/server/import/RowSource.h"
#include "app/server/mail/MailSource.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qint64 largestMail = 25 * 1024 * 1024;

bool holdsRows(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"jsonl" || ending == u"ndjson" || ending == u"csv" || ending == u"tsv";
}

/// Customers before what is theirs, cases before what was said in them.
int rankOf(const QString &path)
{
    static const QStringList order{u"customer"_s, u"contact"_s,     QString(),
                                   u"case"_s,     u"interaction"_s, u"order"_s,
                                   u"feedback"_s};
    return int(order.indexOf(RecordForm::typeOfFile(path)));
}

/// The rows of one file.
class RowImport final : public ImportSource
{
public:
    RowImport(const QString &path, const ImportWishes &wishes, WorkspaceIndex &index)
        : m_rows(RowSource::open(path))
        , m_form(index, {wishes.source, wishes.region, QFileInfo(path).path()})
        , m_type(RecordForm::typeOfFile(path))
    {}

    std::optional<ImportStep> next() override
    {
        const auto row = m_rows->next();
        if (!row)
            return std::nullopt;
        if (!row->fields)
            return ImportStep{row->place, std::unexpected(row->fields.error())};
        return ImportStep{row->place, m_form.read(*row->fields, m_type)};
    }

private:
    std::unique_ptr<RowSource> m_rows;
    RecordForm m_form;
    QString m_type;
};

/// The mails of a file or folder.
class MailImport final : public ImportSource
{
public:
    MailImport(const QString &path, const ImportWishes &wishes, WorkspaceIndex &index,
               const core::Clock &clock)
        : m_path(path)
        , m_records(index, wishes.house)
        , m_clock(clock)
    {}

    std::optional<ImportStep> next() override
    {
        if (!m_mails) {
            auto mails = MailSource::open(m_path, largestMail);
            if (!mails) {
                if (std::exchange(m_isFailed, true))
                    return std::nullopt;
                return ImportStep{{m_path, {}}, std::unexpected(mails.error())};
            }
            m_mails = *std::move(mails);
        }
        const auto mail = m_mails->next();
        if (!mail)
            return std::nullopt;
        const ImportPlace place{mail->place.file, mail->place.within()};
        if (!mail->bytes)
            return ImportStep{place, std::unexpected(mail->bytes.error())};
        return ImportStep{place, m_records.read(*mail->bytes, m_clock.now())};
    }

private:
    QString m_path;
    MailRecords m_records;
    const core::Clock &m_clock;
    std::unique_ptr<MailSource> m_mails;
    bool m_isFailed = false;
};

/// One source after the other.
class ImportSequence final : public ImportSource
{
public:
    explicit ImportSequence(std::vector<std::unique_ptr<ImportSource>> sources)
        : m_sources(std::move(sources))
    {}

    std::optional<ImportStep> next() override
    {
        for (; m_at < m_sources.size(); ++m_at) {
            if (auto step = m_sources[m_at]->next())
                return step;
            m_sources[m_at].reset();
        }
        return std::nullopt;
    }

private:
    std::vector<std::unique_ptr<ImportSource>> m_sources;
    size_t m_at = 0;
};
} // namespace

std::unique_ptr<ImportSource> openImport(const QStringList &paths, const ImportWishes &wishes,
                                         WorkspaceIndex &index, const core::Clock &clock)
{
    QStringList rowFiles;
    QStringList mailPlaces;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            (holdsRows(path) ? rowFiles : mailPlaces) += path;
            continue;
        }
        mailPlaces += path;
        QDirIterator files(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (const QString file = files.next(); holdsRows(file))
                rowFiles += file;
        }
    }
    std::ranges::sort(rowFiles, {},
                      [](const QString &path) { return std::pair(rankOf(path), path); });
    std::vector<std::unique_ptr<ImportSource>> sources;
    for (const QString &path : rowFiles)
        sources.push_back(std::make_unique<RowImport>(path, wishes, index));
    for (const QString &path : mailPlaces)
        sources.push_back(std::make_unique<MailImport>(path, wishes, index, clock));
    return std::make_unique<ImportSequence>(std::move(sources));
}
} // namespace hadir::server
