// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"

namespace hadir::ui {

class CasePanel;
class CustomerPage;
class KeySet;
class MacroKeeping;
class StepBack;
class Toast;

/// What helps with a case beyond its own fields: saved replies, macros, experts to be asked, and
/// what whoever leads sets for everybody.
class CaseAids final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; the directory is that of the moment.
    struct Parts
    {
        CustomerPage &page;
        CasePanel &panel;
        const models::Directory &directory;
        KeySet &keys; ///< of the workplace
        Toast &toast;
        StepBack &back; ///< is offered what is done
    };
    CaseAids(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

    void manageMacros();

Q_SIGNALS:
    /// A case was solved or closed.
    void ended(hadir::domain::CaseId caseId);
    /// A whole sentence.
    void told(const QString &sentence);

private:
    MacroKeeping *m_macros;
};
} // namespace hadir::ui
