// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"

namespace hadir::ui {

class CallbacksPage;

/// Keeps the page of callbacks true: reads the days that it wants while it is in sight, a bounded
/// number of rows, and says which are due. Lives on the GUI thread.
class CallbacksBinding final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the directory is that of the moment.
    CallbacksBinding(desk::Desk &desk, CallbacksPage &page, const models::Directory &directory,
                     QObject *parent = nullptr);

    /// The desk is open.
    void begin();
    /// The page came into sight.
    void read();

Q_SIGNALS:
    void customerWanted(hadir::domain::CustomerId customer,
                        std::optional<hadir::domain::CaseId> caseId);
    /// Those that are for this agent and due by now, or that they have claimed; after each change
    /// and each half minute.
    void due(const QList<hadir::desk::CallbackEntry> &entries);

private:
    void take(const store::TouchedSet &touched);
    void open(domain::CallbackId id);
    void tellDue();
    void keepTelling();
    void sayLine();
    void showPromises();
    [[nodiscard]] QList<domain::Queue> queuesOfMine() const;

    desk::Desk &m_desk;
    CallbacksPage &m_page;
    const models::Directory &m_directory;
};
} // namespace hadir::ui
