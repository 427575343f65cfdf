// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/DeskLink.h"
#include "app/server/lines/Line.h"

#include <QObject>

#include <memory>

namespace hadir::server {

class Conversation;
class Floor;

/// A desk's line and the conversation over it, on the thread of the desks.
class DeskSocket final : public QObject, public DeskLink, private LineListener
{
    Q_OBJECT

public:
    explicit DeskSocket(std::shared_ptr<Line> line);
    ~DeskSocket() override;

    /// Begins to listen.
    void join(Floor &floor);

    void send(const wire::Frame &frame) override { m_line->send(frame); }
    void close(CloseCode code) override { m_line->close(code); }
    [[nodiscard]] qint64 queued() const override { return m_line->queued(); }

    [[nodiscard]] const QString &address() const { return m_address; }

Q_SIGNALS:
    void signedIn();
    void gone();

private:
    void hear(const wire::Frame &frame) override;
    void makeRoom() override;
    void lose() override;

    std::shared_ptr<Line> m_line;
    QString m_address;
    std::unique_ptr<Conversation> m_conversation;
};
} // namespace hadir::server
