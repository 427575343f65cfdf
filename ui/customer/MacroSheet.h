// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "ui/customer/CircledSheet.h"

namespace hadir::ui {

class MacroStepsField;

/// Makes a macro, or changes one. What the rule would turn down is said while it is made, at the
/// step that it is about.
class MacroSheet final : public CircledSheet
{
    Q_OBJECT

public:
    /// Who may make one for whom, and where a new one stands.
    struct House
    {
        domain::Actor me;
        models::Directory directory;
        qint64 place = 0;
    };

    /// A new one.
    MacroSheet(House house, QWidget *parent);
    /// One that is there.
    MacroSheet(House house, const domain::Macro &macro, QWidget *parent);

    /// As a colleague has changed it meanwhile: what was not touched here follows, and the rest is
    /// saved over that.
    void rebase(const domain::Macro &now);

Q_SIGNALS:
    /// Its id is null.
    void added(const hadir::domain::AddMacro &command);
    /// With what was shown.
    void changed(const hadir::domain::ChangeMacro &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    MacroSheet(House house, const QString &title, QWidget *parent);
    /// As the fields are filled in.
    [[nodiscard]] domain::Macro wanted() const;

    House m_house;
    std::optional<domain::Macro> m_before;
    TextField *m_title = nullptr;
    MacroStepsField *m_steps = nullptr;
};
} // namespace hadir::ui
