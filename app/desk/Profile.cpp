// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Profile.h"

#include "app/core/host.h"
#include "app/core/log.h"
#include "app/desk/KeyBox.h"
#include "app/desk/KeyTurn.h"
#include "app/desk/profileKey.h"
#include "app/store/WorkFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::desk {

namespace {
constexpr int nameLength = 24;
}

Profile Profile::of(const QString &root, const QUrl &server, const QString &account)
{
    const QString key = server.host().toLower() + u':' + QString::number(server.port()) + u'/'
                        + account.trimmed().toLower();
    const QByteArray hash =
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {.folder = root + u'/' + QString::fromLatin1(hash.left(nameLength))};
}

void Profile::clearCache() const
{
    for (const QString &tail :
         {QString(), u"-wal"_s, u"-shm"_s, u".aside"_s, u"-wal.aside"_s, u"-shm.aside"_s})
        QFile::remove(cacheFile() + tail);
    QDir(blobs()).removeRecursively();
}

void Profile::removeTraces(const QStringList &sha256s) const
{
    for (const QString &sha256 : sha256s) {
        QFile::remove(blob(sha256));
        QFile::remove(blob(sha256) + u".part"_s);
        QFile::remove(outgoing(sha256));
    }
    for (const QString &file : {cacheFile() + u".aside"_s, cacheFile() + u"-wal.aside"_s,
                                cacheFile() + u"-shm.aside"_s, workFile() + u".damaged"_s,
                                workFile() + u".damaged-wal"_s, workFile() + u".damaged-shm"_s})
        QFile::remove(file);
}

bool Profile::clear() const
{
    clearCache();
    auto work = store::WorkFile::openToRead(workFile(), seal);
    const auto waits = work ? work->holdsWords() : Result<bool>(true);
    if (waits && !*waits) {
        work = std::unexpected(core::Failure{}); // closed before it is removed
        if (auto ok = destroy(); !ok)
            qCWarning(logDesk) << "left over after a sign-out" << ok.error().detail;
        return true;
    }
    forgetPassword(*this);
    return false;
}

Result<void> Profile::setLockedAside() const
{
    qCWarning(logDesk) << "what lies here opens no more and is set aside";
    const KeyTurn turn(folder);
    if (auto ok = turn.taken(); !ok)
        return ok;
    const QStringList names{u"/work.db"_s,  u"/work.db-wal"_s, u"/work.db.copy"_s,
                            u"/outgoing"_s, u"/key.copy"_s,    u"/key"_s};
    const auto aside = [this](const QString &name, int number) {
        return folder + name + u".locked."_s + QString::number(number);
    };
    int number = 1;
    while (std::ranges::any_of(
        names, [&](const QString &name) { return QFile::exists(aside(name, number)); }))
        ++number;
    for (const QString &name : names) {
        QFile file(folder + name);
        if (file.exists() && !file.rename(aside(name, number)))
            return core::fail(FailureKind::Storage, file.errorString());
    }
    QFile::remove(workFile() + u"-shm"_s);
    return {};
}

/// The claim's own file goes when it is given up, and the folder with it. Nobody puts a key back
/// meanwhile; whoever does not let go of theirs does not hold this up.
Result<void> Profile::destroy() const
{
    std::optional<KeyTurn> turn(std::in_place, folder);
    KeyBox::removeFrom(folder);
    QStringList left;
    const QDir all(folder);
    for (const QFileInfo &each :
         all.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (claim && each.fileName() == Claim::fileName)
            continue;
        if (turn->taken() && each.fileName() == KeyTurn::fileName)
            continue;
        const bool isFolder = each.isDir() && !each.isSymLink();
        if (isFolder ? !QDir(each.filePath()).removeRecursively() : !QFile::remove(each.filePath()))
            left.append(each.fileName());
    }
    turn.reset(); // and its file
    if (!left.isEmpty())
        return core::fail(FailureKind::Storage, u"%1: %2"_s.arg(folder, left.join(u", "_s)));
    if (!claim)
        QDir().rmdir(folder);
    return {};
}

QUrl serverUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (text.contains(u"://"_s))
        return QUrl(text, QUrl::StrictMode);
    QUrl url(u"wss://"_s + text, QUrl::StrictMode);
    if (core::isThisMachine(url.host()))
        url.setScheme(u"ws"_s);
    return url;
}
} // namespace hadir::desk
