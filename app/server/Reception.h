// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/lines/Lines.h"

#include <QHash>

#include <unordered_map>

namespace hadir::server {

class DeskSocket;
class Floor;

/// Lets desks in, within the limits for strangers, and seats them at the floor.
class Reception final : public QObject
{
    Q_OBJECT

public:
    explicit Reception(Floor &floor, QObject *parent = nullptr);
    ~Reception() override;

    /// As Lines::open().
    [[nodiscard]] core::Result<void> open(const Door &door) { return m_lines.open(door); }
    [[nodiscard]] QString url() const { return m_lines.url(); }
    /// Lets nobody new in.
    void close() { m_lines.close(); }
    [[nodiscard]] bool isOpen() const { return m_lines.isOpen(); }
    /// Connections that are still open.
    [[nodiscard]] size_t guests() const { return m_desks.size(); }

Q_SIGNALS:
    /// The last connection has closed.
    void emptied();

private:
    void admit(const std::shared_ptr<Line> &line);
    void becomeKnown(const DeskSocket &desk);
    void bidFarewell(const DeskSocket &desk);

    Floor &m_floor;
    Lines m_lines; // outlives those who use one
    struct Guest
    {
        std::unique_ptr<DeskSocket> desk;
        bool isStranger = true; ///< not signed in
    };
    std::unordered_map<const DeskSocket *, Guest> m_desks;
    QHash<QString, int> m_strangers; ///< by address
};
} // namespace hadir::server
