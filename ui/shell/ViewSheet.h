// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"
#include "ui/customer/Sheet.h"
#include "ui/shell/savedViews.h"

namespace hadir::ui {

/// Asks for a search of cases that is kept by name: one's own, one for others, or a change of one.
class ViewSheet final : public Sheet
{
    Q_OBJECT

public:
    enum class Purpose { Keep, Share, Change };

    /// Begins with what is known of it already. It is shared with one of these teams or everybody.
    ViewSheet(Purpose purpose, const SavedView &begun, const QList<domain::Team> &teams = {},
              QWidget *parent = nullptr);

Q_SIGNALS:
    /// As it was begun, but for what was typed. `team` where it is shared with one.
    void wanted(const hadir::ui::SavedView &view, std::optional<hadir::domain::TeamId> team);

protected:
    QString missing() const override;
    void submit() override;

private:
    void offerOrder();
    void offerTeams(const QList<domain::Team> &teams);
    [[nodiscard]] SavedView filledIn() const;

    Purpose m_purpose;
    SavedView m_begun;
    TextField *m_name;
    TextField *m_question;
    QComboBox *m_order = nullptr;
    QComboBox *m_team = nullptr;
};
} // namespace hadir::ui
