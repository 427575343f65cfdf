// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/desk/searchCompletions.h"
#include "app/models/Directory.h"
#include "ui/shell/Palette.h"

namespace hadir::ui {

class FarSearch;
class LongLook;

/// Answers the palette from what is on this machine: customers and cases at once, and below them
/// what takes longer to find, what was meant by mistyped words, articles and messages; below that
/// from the server with whom this desk does not hold, and their messages. Says what was chosen.
class SearchBinding final : public QObject
{
    Q_OBJECT

public:
    SearchBinding(desk::Desk &desk, Palette &palette, QObject *parent = nullptr);

    /// What is offered to be done, for what was typed; its ids are "command:" and a number.
    void setCommands(std::function<PaletteSection(const QString &)> commands)
    {
        m_commands = std::move(commands);
    }
    /// What makes a new customer, shown where that is offered.
    void showNewKeys(const QKeySequence &keys) { m_newKeys = keys; }
    /// Whose names a search may hold.
    void setNames(const desk::SearchNames &names) { m_names = names; }
    /// Cases that were opened lately, newest first, offered before anything is typed.
    void noteOpened(domain::CustomerId customer);

Q_SIGNALS:
    void customerChosen(hadir::domain::CustomerId customer);
    void caseChosen(hadir::domain::CaseId caseId, hadir::domain::CustomerId customer);
    void messageChosen(hadir::domain::InteractionId message, hadir::domain::CustomerId customer,
                       std::optional<hadir::domain::CaseId> caseId);
    void articleChosen(hadir::domain::ArticleId article);
    /// Somebody whom this desk may not hold, with what the server said of them.
    void foreignChosen(const hadir::wire::Hit &hit);
    /// Something that was said to or by somebody likewise.
    void foreignMessageChosen(const hadir::wire::Said &said);
    /// With what was typed, to begin with.
    void newCustomerChosen(const QString &typed);
    void commandChosen(int number);

private:
    void answer(const QString &query);
    void findNear(const QString &wanted);
    void addCommands(const QString &wanted);
    void addFoundLate();
    void showHints(const QString &query);
    void show(Palette::Arrival arrival);
    void choose(const QString &id);
    [[nodiscard]] PaletteSection far(const QString &query) const;
    [[nodiscard]] PaletteSection farMessages() const;
    [[nodiscard]] PaletteSection farNumber(const QString &query) const;
    [[nodiscard]] PaletteSection recent() const;
    [[nodiscard]] PaletteSection newCustomer(const QString &query) const;

    desk::Desk &m_desk;
    Palette &m_palette;
    std::function<PaletteSection(const QString &)> m_commands = [](const QString &) {
        return PaletteSection();
    };
    FarSearch *m_far;
    LongLook *m_long;
    desk::SearchNames m_names;
    QList<store::SearchTrouble> m_troubles; ///< of the question that is shown
    QList<domain::CustomerId> m_recent;
    QList<PaletteSection> m_near;   ///< what this machine answered at once
    QList<PaletteSection> m_late;   ///< and what it found by looking on
    bool m_isLateBelowFar = false;  ///< the server was quicker
    std::optional<qint64> m_number; ///< that was typed, and is no case's here
    QString m_footer;
    QKeySequence m_newKeys = Qt::CTRL | Qt::Key_N;
};
} // namespace hadir::ui
