// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"

namespace hadir::ui {

class KeySet;
class Sheet;

/// What whoever leads sets for everybody, begun from the palette; nobody else is offered it.
class LeadActs final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const models::Directory &directory; ///< the window's own
        KeySet &keys;
        QWidget &window;
    };

    LeadActs(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    /// A whole sentence.
    void told(const QString &sentence);

private:
    [[nodiscard]] bool isLead() const;
    /// By name; empty, and said so, when this is nobody's who leads.
    [[nodiscard]] QList<domain::Queue> ownQueues();
    void askForUpdates();
    void askForCodes();
    /// Saves it and says so.
    void save(Sheet &sheet, const domain::Command &command, const QString &done);

    desk::Desk &m_desk;
    Parts m_parts;
};
} // namespace hadir::ui
