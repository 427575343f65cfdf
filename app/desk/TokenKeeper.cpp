// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/TokenKeeper.h"

#include "app/core/Dice.h"
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

QString secretName(const QString &profile)
{
    return profile + u"/key"_s;
}

constexpr qsizetype secretSize = 32;
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

void TokenKeeper::secretOf(const QString &profile, QObject *context,
                           std::function<void(core::Result<QByteArray>)> then)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(secretName(profile));
    connect(job, &QKeychain::Job::finished, this,
            [this, job, guard = QPointer(context), then = std::move(then)] {
                noteOutcome(job->error(), job->errorString());
                if (!guard)
                    return;
                const QByteArray secret = job->binaryData();
                if (job->error() == QKeychain::NoError && secret.size() == secretSize)
                    then(secret);
                else if (job->error() == QKeychain::NoError
                         || job->error() == QKeychain::EntryNotFound)
                    makeSecret(job->key(), guard, then);
                else
                    then(core::fail(core::FailureKind::NotFound, job->errorString()));
            });
    job->start();
}

void TokenKeeper::makeSecret(const QString &name, QObject *context,
                             std::function<void(core::Result<QByteArray>)> then)
{
    core::SystemDice dice;
    const QByteArray secret = dice.bytes(secretSize);
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(name);
    job->setBinaryData(secret);
    // Whether there is a keychain shows when it is written to.
    connect(job, &QKeychain::Job::finished, this,
            [this, job, secret, guard = QPointer(context), then = std::move(then)] {
                noteOutcome(job->error(), job->errorString());
                if (!guard)
                    return;
                if (job->error() == QKeychain::NoError)
                    then(secret);
                else
                    then(core::fail(core::FailureKind::NotFound, job->errorString()));
            });
    job->start();
}

void TokenKeeper::destroySecret(const QString &profile)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(secretName(profile));
    job->start();
}

void TokenKeeper::forget(const QString &profile)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(profile);
    job->start();
}
} // namespace hadir::desk
