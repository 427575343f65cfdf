// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "ui/customer/SavedRepliesSheet.h"

#include <QPointer>

namespace hadir::ui {

class CustomerPage;
class KeySet;
class SavedReplySheet;
class Toast;

/// All about saved replies in the window: that they are offered in the composer, and where they are
/// made, changed and retired.
class SavedReplyKeeping final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; the directory is that of the moment.
    struct Parts
    {
        CustomerPage &page;
        const models::Directory &directory;
        KeySet &keys; ///< of the workplace: what is done here is named there
        Toast &toast; ///< says what became of it
    };
    SavedReplyKeeping(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);

private:
    void addActs(KeySet &keys);
    void manage();
    void keepWritten();
    void makeNew(const QString &text, QWidget *over);
    void change(domain::SavedReplyId id);
    void open(SavedReplySheet *sheet);
    void list();
    void turn(const domain::Command &command);
    void submitFrom(SavedReplySheet &sheet, const domain::Command &command, const QString &done);
    [[nodiscard]] domain::Actor me() const;
    [[nodiscard]] QList<domain::SavedReply> all();

    desk::Desk &m_desk;
    CustomerPage &m_page;
    const models::Directory &m_directory;
    Toast &m_toast;
    QPointer<SavedRepliesSheet> m_sheet;
};
} // namespace hadir::ui
