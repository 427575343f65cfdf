// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/TokenKeeper.h"

#include "app/core/log.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace hadir::desk {

namespace {
QString service()
{
    return u"my.hadir.Hadir"_s;
}
} // namespace

void TokenKeeper::noteOutcome(int error, const QString &text)
{
    if (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
        return;
    qCInfo(logDesk) << "keychain" << error << text;
    if (!std::exchange(m_saidMissing, true))
        Q_EMIT missing();
}

void TokenKeeper::load(const QString &profile, QObject *context, std::function<void(QString)> then)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(profile);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, guard = QPointer(context), then = std::move(then)] {
                noteOutcome(job->error(), job->errorString());
                if (guard)
                    then(job->error() == QKeychain::NoError ? job->textData() : QString());
            });
    job->start();
}

void TokenKeeper::keep(const QString &profile, const QString &token)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(profile);
    job->setTextData(token);
    connect(job, &QKeychain::Job::finished, this,
            [this, job] { noteOutcome(job->error(), job->errorString()); });
    job->start();
}

void TokenKeeper::forget(const QString &profile)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(profile);
    job->start();
}
} // namespace hadir::desk
