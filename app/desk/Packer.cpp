// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Packer.h"

#include "app/core/fileFailure.h"

#include <QBuffer>
#include <QFile>
#include <QPromise>

namespace hadir::desk {

Packer::Packer(Profile profile) : m_profile(std::move(profile))
{
    m_pool.setMaxThreadCount(1);
}

Packer::~Packer()
{
    m_ends = true; // the pool, which goes first, waits for what it does
}

QFuture<Packer::Outcome> Packer::pack(const Source &source)
{
    const auto promise = std::make_shared<QPromise<Outcome>>(); // shared: a task is copied
    QFuture<Outcome> future = promise->future();
    promise->setProgressRange(0, 100);
    promise->start();
    m_pool.start([this, promise, source] {
        promise->addResult(source([&](qint64 done, qint64 total) {
            promise->setProgressValue(int(done * 100 / std::max<qint64>(1, total)));
            return !promise->isCanceled() && !m_ends;
        }));
        promise->finish();
    });
    return future;
}

QFuture<Packer::Outcome> Packer::pack(const QString &path)
{
    return pack(Source([this, path](const Packed &goOn) -> Outcome {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return core::failureOf(file);
        return packFile(m_profile, file, goOn);
    }));
}

QFuture<Packer::Outcome> Packer::pack(const QByteArray &bytes)
{
    return pack(Source([this, bytes](const Packed &goOn) -> Outcome {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return packFile(m_profile, buffer, goOn);
    }));
}
} // namespace hadir::desk
