// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"

namespace hadir::ui {

class AttentionList;
class Popover;
class SentSince;
class ShellWindow;

/// "Needs attention": what the ledger turned down, how many there are in the status bar, and what
/// the agent decides about each.
class AttentionBinding final : public QObject
{
    Q_OBJECT

public:
    AttentionBinding(desk::Desk &desk, ShellWindow &shell, QObject *parent = nullptr);
    ~AttentionBinding() override;

    void setDirectory(const models::Directory &directory) { m_directory = directory; }
    /// Reads what there is; says so when it has become more.
    void show();
    void open();
    /// Puts back what was discarded a moment ago; false when there is nothing such.
    bool takeBack();

Q_SIGNALS:
    void customerWanted(hadir::domain::CustomerId customer,
                        std::optional<hadir::domain::CaseId> caseId);
    /// A reply that was held back waits for a decision.
    void decisionWanted(const hadir::store::RefusedCommand &refused);
    /// Its words go back into the composer.
    void editWanted(const hadir::store::RefusedCommand &refused);

private:
    /// How many the toast has spoken of.
    struct Told
    {
        int refused = 0;
        int held = 0;
    };

    [[nodiscard]] static QString wordsFor(const Told &all);
    [[nodiscard]] QString sentWords() const;
    void leaveNothing();
    void listen();
    void discard(qint64 number);
    void letGo();
    void tryAgain(const store::RefusedCommand &refused);

    desk::Desk &m_desk;
    ShellWindow &m_shell;
    models::Directory m_directory;
    AttentionList *m_list;
    Popover *m_popover;
    SentSince *m_sent;
    Told m_told;
    /// Discarded and not shown any more, but on disk for as long as that can be taken back: so a
    /// crash in between brings it back.
    std::optional<qint64> m_leaving;
    int m_discards = 0;
};
} // namespace hadir::ui
