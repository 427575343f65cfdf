// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "ui/customer/MacrosSheet.h"

#include <QPointer>

namespace hadir::ui {

class KeySet;
class MacroSheet;

/// Where macros are made, changed, retired and offered again: one's own, and by whoever leads those
/// that are shared.
class MacroKeeping final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; the directory is that of the moment.
    struct Parts
    {
        QWidget &window;
        const models::Directory &directory;
        KeySet &keys; ///< of the workplace: what is done here is named there
    };
    MacroKeeping(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

    void manage();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void list();
    void makeNew();
    void change(domain::MacroId id);
    void open(MacroSheet *sheet);
    void submitFrom(MacroSheet &sheet, const domain::Command &command, const QString &done);
    [[nodiscard]] domain::Actor me() const;
    [[nodiscard]] QList<domain::Macro> all();

    desk::Desk &m_desk;
    Parts m_parts;
    QPointer<MacrosSheet> m_sheet;
};
} // namespace hadir::ui
