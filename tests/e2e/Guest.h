// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/core/Dice.h"
#include "tests/support/RawLine.h"
#include "tests/support/ServerProcess.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace hadir::e2e {

/// Somebody's place at a server: a client and a session that it knows.
struct Place
{
    wire::ClientId client;
    QString token;
};

/// One of many desks on one thread, without files: comes in, hears pages, pushes, and comes
/// back by itself as a desk does. Of pages only what is needed is read.
class Guest final : public QObject
{
    Q_OBJECT

public:
    enum class Reading { Pages, OnlyThatTheyCame };

    Guest(QUrl server, Place place, core::Clock &clock, core::Dice &dice);

    /// Comes in from an address of this machine and stays until leave().
    void come(const QHostAddress &from = QHostAddress::LocalHost);
    void leave();

    void read(Reading how) { m_reading = how; }
    /// The bytes stay with the system and the server, which cannot send much more. Who is cut off
    /// meanwhile comes back once it listens.
    void stopListening();
    void listenOn();
    /// Something that needs no answer: a line is alive that hears nothing and speaks.
    void mutter();

    /// What the command with that number means.
    struct Deed
    {
        QString name;
        QJsonObject arguments;
    };
    /// Pushes so many commands more, `atOnce` without waiting for an answer; once the server could
    /// not take them, again and fewer at a time, until all are confirmed.
    void push(qint64 commands, qint64 atOnce, std::function<Deed(qint64)> deed);
    /// So many commands more, now, without waiting for answers to those before, unless the server
    /// has asked to.
    void pushFurther(qint64 commands);
    /// A command of this guest that makes a customer of its own.
    [[nodiscard]] Deed newCustomer(qint64 number) const;

    [[nodiscard]] bool isLive() const { return m_isLive; }
    [[nodiscard]] qint64 revision() const { return m_revision; }
    [[nodiscard]] qint64 confirmed() const { return m_confirmed; }
    [[nodiscard]] bool hasPushedAll() const { return m_confirmed >= m_wanted; }
    /// How often the server asked to wait.
    [[nodiscard]] int timesPutOff() const { return m_timesPutOff; }
    /// How often there was no line any more.
    [[nodiscard]] int timesCutOff() const { return m_timesCutOff; }

Q_SIGNALS:
    void wentLive();
    void pageCame();

private:
    void take();
    void hear(const support::Heard &heard);
    void hear(const wire::Page &page);
    void hear(const wire::Sorry &sorry);
    void say(const wire::Message &message) { m_socket.write(support::frameOf(message)); }
    void lose();
    void pushMore();

    QUrl m_server;
    Place m_place;
    core::Clock &m_clock;
    core::Dice &m_dice;
    QHostAddress m_from;
    QTcpSocket m_socket;
    QByteArray m_in;
    support::Pieces m_pieces;
    bool m_isUpgraded = false;
    bool m_isLive = false;
    bool m_isListening = true;
    bool m_stays = false;
    Reading m_reading = Reading::Pages;
    QString m_epoch;
    qint64 m_revision = 0;
    qint64 m_confirmed = 0;
    qint64 m_pushed = 0; ///< on this line
    qint64 m_wanted = 0;
    qint64 m_atOnce = 0;
    bool m_waits = false; ///< the server asked to
    std::function<Deed(qint64)> m_deed;
    int m_failures = 0;
    int m_timesPutOff = 0;
    int m_timesCutOff = 0;
};

/// Makes a workspace in which one agent has so many desks, serves it with these arguments, and
/// answers the desks, who have not come yet; none when any of that failed.
[[nodiscard]] std::vector<std::unique_ptr<Guest>> crowdAt(support::ServerProcess &server, int count,
                                                          core::Clock &clock, core::Dice &dice,
                                                          const QStringList &arguments = {});
} // namespace hadir::e2e
