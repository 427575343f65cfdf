// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/desk/ReplyShelf.h"
#include "ui/customer/OfferedReply.h"

namespace hadir::ui {

class CustomerPage;

/// Offers the desk's saved replies in the composer, filled in for whoever is shown and in the
/// language that fits them.
class SavedReplyBinding final : public QObject
{
    Q_OBJECT

public:
    SavedReplyBinding(desk::Desk &desk, CustomerPage &page, QObject *parent = nullptr);

private:
    void readSituation();
    void offer(const QString &query);
    [[nodiscard]] OfferedReply offered(const domain::SavedReply &reply) const;

    /// For whom is written, read once for as long as the list is open.
    struct Situation
    {
        domain::Agent agent;
        domain::Fillings fillings;
        QStringList languages; ///< the best one first
    };

    desk::Desk &m_desk;
    CustomerPage &m_page;
    Situation m_situation;
    std::optional<desk::ReplyShelf> m_shelf; ///< absent: to be read anew
};
} // namespace hadir::ui
