// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/Claim.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::core::fail;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::server {

namespace {
// A lock has one holder at a time, so each who writes beside the server takes one of these.
constexpr int writersAtOnce = 4;

QString serving(const QString &folder)
{
    return folder + u"/in-use.db"_s;
}

QString writing(const QString &folder, int number)
{
    return folder + u"/in-use-%1.db"_s.arg(number);
}

/// The file is there, and nobody else's. It is not opened when it was there before: closing it
/// would give back a lock that this process has on it.
void makeOurs(const QString &file)
{
    constexpr QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner;
    if (!QFile(file).open(QIODevice::WriteOnly | QIODevice::NewOnly, ours))
        QFile::setPermissions(file, ours);
}

std::unexpected<core::Failure> isServed(const QString &folder)
{
    return fail(FailureKind::Refused,
                u"the workspace in %1 is being served; stop that server first"_s.arg(folder));
}
} // namespace

Result<bool> Claim::take(const QString &file)
{
    makeOurs(file);
    auto opened = store::Database::open(file, {.patience = 100ms});
    if (!opened)
        return std::unexpected(opened.error());
    auto kept = std::make_unique<store::Database>(*std::move(opened));
    auto held = store::Transaction::begin(*kept);
    if (held) {
        m_locks.push_back({std::move(kept), *std::move(held)});
        return true;
    }
    if (held.error().kind != FailureKind::TimedOut)
        return std::unexpected(held.error());
    return false;
}

Result<Claim> Claim::on(const QString &folder)
{
    Claim out;
    const auto taken = out.take(serving(folder));
    if (!taken)
        return std::unexpected(taken.error());
    if (!*taken)
        return isServed(folder);
    return out;
}

Result<Claim> Claim::toWrite(const QString &folder)
{
    Claim out;
    for (int number = 1; number <= writersAtOnce; ++number) {
        const auto taken = out.take(writing(folder, number));
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken)
            return out;
    }
    return fail(FailureKind::Refused,
                u"the workspace in %1 is being restored, or others write into it; try again when "
                "they are done"_s.arg(folder));
}

Result<Claim> Claim::toReplace(const QString &folder)
{
    auto out = on(folder);
    for (int number = 1; out && number <= writersAtOnce; ++number) {
        const auto taken = out->take(writing(folder, number));
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            return fail(FailureKind::Refused,
                        u"an import or another command writes into the workspace in %1; let it end "
                        "first"_s.arg(folder));
    }
    return out;
}
} // namespace hadir::server
