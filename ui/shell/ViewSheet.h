// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/Sheet.h"
#include "ui/shell/savedViews.h"

namespace hadir::ui {

/// Asks for a search of cases to be kept by name.
class ViewSheet final : public Sheet
{
    Q_OBJECT

public:
    /// Begins with what was searched last.
    explicit ViewSheet(const QString &question, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const hadir::ui::SavedView &view);

protected:
    QString missing() const override;
    void submit() override;

private:
    TextField *m_name;
    TextField *m_question;
    QComboBox *m_order;
};
} // namespace hadir::ui
