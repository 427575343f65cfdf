// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/entities.h"
#include "ui/customer/ShelfSheet.h"

namespace hadir::ui {

/// The saved replies of the house and one's own, to be looked after.
class SavedRepliesSheet final : public ShelfSheet
{
    Q_OBJECT

public:
    SavedRepliesSheet(const domain::Actor &me, QWidget *parent);

    /// As they are now; the one that is chosen stays chosen.
    void show(const QList<domain::SavedReply> &replies);
    using QDialog::show;

Q_SIGNALS:
    void changeWanted(hadir::domain::SavedReplyId id);
    void retireWanted(hadir::domain::SavedReplyId id);
    void restoreWanted(hadir::domain::SavedReplyId id);

private:
    void change(const QUuid &id) override;
    void turn(const Item &item) override;
    [[nodiscard]] Item itemOf(const domain::SavedReply &reply) const;

    domain::Actor m_me;
};
} // namespace hadir::ui
