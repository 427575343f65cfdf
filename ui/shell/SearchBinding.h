// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "ui/shell/PaletteResult.h"

namespace hadir::ui {

class Palette;

/// Answers the palette from what is on this machine, and says what was chosen.
class SearchBinding final : public QObject
{
    Q_OBJECT

public:
    /// What the palette can start, beside opening what it finds.
    enum class Command {
        WriteNote,
        WriteReply,
        LogCall,
        LogVisit,
        AddOrder,
        OpenCase,
        Lock,
        SignOut
    };

    SearchBinding(desk::Desk &desk, Palette &palette, QObject *parent = nullptr);

    /// Cases that were opened lately, newest first, offered before anything is typed.
    void noteOpened(domain::CustomerId customer);

Q_SIGNALS:
    void customerChosen(hadir::domain::CustomerId customer);
    void caseChosen(hadir::domain::CaseId caseId, hadir::domain::CustomerId customer);
    /// With what was typed, to begin with.
    void newCustomerChosen(const QString &typed);
    void commandChosen(hadir::ui::SearchBinding::Command command);

private:
    void answer(const QString &query);
    void choose(const QString &id);
    [[nodiscard]] PaletteSection recent() const;
    [[nodiscard]] PaletteSection commands(const QString &query) const;

    desk::Desk &m_desk;
    Palette &m_palette;
    QList<domain::CustomerId> m_recent;
};
} // namespace hadir::ui
