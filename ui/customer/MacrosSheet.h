// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/models/Directory.h"
#include "ui/customer/ShelfSheet.h"

namespace hadir::ui {

/// The macros of the house and one's own, to be looked after.
class MacrosSheet final : public ShelfSheet
{
    Q_OBJECT

public:
    MacrosSheet(const domain::Actor &me, const models::Directory &directory, QWidget *parent);

    /// As they are now; the one that is chosen stays chosen.
    void show(const QList<domain::Macro> &macros);
    using QDialog::show;

Q_SIGNALS:
    void changeWanted(hadir::domain::MacroId id);
    void retireWanted(hadir::domain::MacroId id);
    void restoreWanted(hadir::domain::MacroId id);

private:
    void change(const QUuid &id) override;
    void turn(const Item &item) override;

    domain::Actor m_me;
    const models::Directory m_directory;
};
} // namespace hadir::ui
