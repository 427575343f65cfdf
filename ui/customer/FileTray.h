// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/FileChip.h"

namespace hadir::ui {

class FlowLayout;
class Label;

/// The files of what is written, in the order in which they were added, and whether the channel
/// takes them. Takes no room when there are none.
class FileTray final : public QWidget
{
    Q_OBJECT

public:
    explicit FileTray(QWidget *parent = nullptr);

    /// Adds it, or shows the one with its id as it is now.
    void put(const FileEntry &entry);
    void remove(domain::AttachmentId file);
    void clear();
    [[nodiscard]] QList<FileEntry> entries() const;

    /// What is attached for good: is packed, and can be named by a message.
    [[nodiscard]] QList<domain::AttachedFile> files() const;
    [[nodiscard]] bool isEmpty() const { return m_chips.isEmpty(); }
    [[nodiscard]] bool isPacking() const;

    /// What takes them: `service` as of the contact point that it goes to.
    void measure(domain::Channel channel, const QString &service);
    [[nodiscard]] bool fits() const { return m_why.isEmpty(); }
    /// Why the channel does not take them, and what to do, in whole sentences.
    [[nodiscard]] QString why() const { return m_why; }

Q_SIGNALS:
    /// Other files, or one that is packed now.
    void changed();
    void removeRequested(hadir::domain::AttachmentId file);
    void retryRequested(hadir::domain::AttachmentId file);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] FileChip *chipOf(domain::AttachmentId file) const;
    [[nodiscard]] QString objection() const;
    void follow();
    void removeByHand(FileChip &chip);
    void add(const FileEntry &entry);

    FlowLayout *m_row;
    Label *m_line;
    QList<FileChip *> m_chips;
    QString m_why;
    domain::Channel m_channel = domain::Channel::Note;
    QString m_service;
};
} // namespace hadir::ui
