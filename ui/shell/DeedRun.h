// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/shell/Trouble.h"

namespace hadir::ui {

/// Many parts of one deed, each saved by itself, all of it or nothing, one after the other: one
/// that is refused keeps no other back. Lives on the GUI thread, which goes on meanwhile; when it
/// ends before the last, what was done stays done.
class DeedRun final : public QObject
{
    Q_OBJECT

public:
    struct Refused
    {
        qsizetype at = 0; ///< which of the parts
        Trouble why;
    };

    DeedRun(desk::Desk &desk, QList<QList<domain::Command>> parts, QObject *parent);

    void start() { next(); }
    /// Ends after the one that is being saved.
    void stop() { m_isStopped = true; }

    [[nodiscard]] const QList<qsizetype> &done() const { return m_done; }
    [[nodiscard]] const QList<Refused> &refused() const { return m_refused; }
    [[nodiscard]] int count() const { return int(m_parts.size()); }
    [[nodiscard]] store::DeedId deed() const { return m_deed; }

Q_SIGNALS:
    void progressed(int done);
    /// Once, the last that comes of it.
    void finished();

private:
    void next();

    desk::Desk &m_desk;
    QList<QList<domain::Command>> m_parts;
    store::DeedId m_deed;
    qsizetype m_at = 0;
    QList<qsizetype> m_done;
    QList<Refused> m_refused;
    bool m_isStopped = false;
};
} // namespace hadir::ui
