// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/mail/MailSource.h"

#include "app/server/mail/HeaderBlock.h"
#include "app/server/mail/MboxSource.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server {

namespace {
constexpr qint64 probeSize = 16 * 1024;

enum class FileKind { Mail, Mbox, Neither };

/// A mail starts with header fields; a text, a picture or a program's index does not.
FileKind kindOf(QByteArrayView start)
{
    const qsizetype lineEnd = start.indexOf('\n');
    if (MboxSource::startsMail(lineEnd < 0 ? start : start.first(lineEnd)))
        return FileKind::Mbox;
    const HeaderBlock header = HeaderBlock::read(start, HeaderBlock::Place::OfMail);
    for (const QByteArrayView known : {"from", "received", "message-id", "return-path", "to",
                                       "subject", "mime-version", "content-type", "date"}) {
        if (header.has(known))
            return FileKind::Mail;
    }
    return FileKind::Neither;
}

/// One file that holds one mail.
class MailFile final : public MailSource
{
public:
    MailFile(const QString &path, qint64 largest) : m_path(path), m_largest(largest) {}

    std::optional<FoundMail> next() override
    {
        if (std::exchange(m_isDone, true))
            return std::nullopt;
        return FoundMail{{.file = m_path}, read()};
    }

private:
    core::Result<QByteArray> read()
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::FailureKind::Storage, file.errorString());
        if (file.size() > m_largest)
            return core::fail(
                core::FailureKind::Malformed,
                u"mail of %1 bytes; the limit is %2"_s.arg(file.size()).arg(m_largest));
        QByteArray bytes = file.readAll();
        if (bytes.size() != file.size())
            return core::fail(core::FailureKind::Storage, file.errorString());
        return bytes;
    }

    QString m_path;
    qint64 m_largest;
    bool m_isDone = false;
};

/// A file that is no mail: one line for the list of what was left out.
class OtherFile final : public MailSource
{
public:
    OtherFile(const QString &path, core::Failure why) : m_path(path), m_why(std::move(why)) {}

    std::optional<FoundMail> next() override
    {
        if (std::exchange(m_isDone, true))
            return std::nullopt;
        return FoundMail{{.file = m_path}, std::unexpected(m_why)};
    }

private:
    QString m_path;
    core::Failure m_why;
    bool m_isDone = false;
};

std::unique_ptr<MailSource> openFile(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::make_unique<OtherFile>(
            path, core::Failure{core::FailureKind::Storage, file.errorString()});
    switch (kindOf(file.read(probeSize))) {
    case FileKind::Mail:
        return std::make_unique<MailFile>(path, largest);
    case FileKind::Mbox:
        return std::make_unique<MboxSource>(path, largest);
    case FileKind::Neither:
        return std::make_unique<OtherFile>(
            path, core::Failure{core::FailureKind::Malformed, u"neither a mail nor an mbox"_s});
    }
    Q_UNREACHABLE();
}

/// The files below a folder in the order of their names, so that a second run meets them in the
/// same order. The names are held, the files are opened one by one. Links are not followed.
class MailFolder final : public MailSource
{
public:
    MailFolder(const QString &path, qint64 largest) : m_largest(largest)
    {
        // Rows are for another reader, a program's indexes for none.
        // Maildir folders are hidden (".Sent"); what Maildir has not finished writing is in tmp.
        QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            const bool isUnfinished = file.dir().dirName() == u"tmp"
                                      && QFileInfo(file.dir().filePath(u"../cur"_s)).isDir();
            const bool isMaildirMail =
                file.dir().dirName() == u"cur" || file.dir().dirName() == u"new";
            const bool isHousekeeping =
                !isMaildirMail
                && (file.fileName().startsWith(u'.') || file.fileName().startsWith(u"dovecot"_s)
                    || file.suffix() == u"msf" || file.fileName() == u"maildirfolder"
                    || file.suffix() == u"jsonl" || file.suffix() == u"ndjson"
                    || file.suffix() == u"csv" || file.suffix() == u"tsv");
            if (!isUnfinished && !isHousekeeping)
                m_files += file.filePath();
        }
        std::ranges::sort(m_files);
    }

    std::optional<FoundMail> next() override
    {
        while (m_current || m_nextFile < m_files.size()) {
            if (!m_current)
                m_current = openFile(m_files[m_nextFile++], m_largest);
            if (auto mail = m_current->next())
                return mail;
            m_current.reset();
        }
        return std::nullopt;
    }

private:
    qint64 m_largest;
    QStringList m_files;
    qsizetype m_nextFile = 0;
    std::unique_ptr<MailSource> m_current;
};
} // namespace

QString MailPlace::within() const
{
    return number <= 1 && offset == 0 ? QString() : u"mail %1 at byte %2"_s.arg(number).arg(offset);
}

QString MailPlace::toString() const
{
    return within().isEmpty() ? file : file + u", "_s + within();
}

core::Result<std::unique_ptr<MailSource>> MailSource::open(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return core::fail(core::FailureKind::NotFound, u"there is no %1"_s.arg(path));
    if (info.isDir())
        return std::make_unique<MailFolder>(path, largest);
    return openFile(path, largest);
}
} // namespace hadir::server
