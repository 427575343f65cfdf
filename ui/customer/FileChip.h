// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace hadir::ui {

class ElidedLabel;
class IconButton;

/// A file that is attached to what is written, as far as it is.
struct FileEntry
{
    enum class State {
        Packing, ///< is being taken into this desk
        Waiting, ///< for the line
        Going,   ///< to the server
        There,
        Failed,
    };

    domain::AttachedFile file; ///< without a hash while it is packed
    State state = State::Packing;
    int percent = 0;
    QString trouble; ///< when it failed: a whole sentence
    QImage picture;  ///< small, when it shows one

    bool operator==(const FileEntry &) const = default;
};

/// Shows one: what it is, how far it is, and what can be done about it. Del takes it away.
class FileChip final : public QWidget
{
    Q_OBJECT

public:
    explicit FileChip(const FileEntry &entry, QWidget *parent = nullptr);

    void show(const FileEntry &entry);
    [[nodiscard]] const FileEntry &entry() const { return m_entry; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();
    [[nodiscard]] QString stateWords() const;

    FileEntry m_entry;
    QLabel *m_face;
    ElidedLabel *m_name;
    ElidedLabel *m_state;
    IconButton *m_retry;
    IconButton *m_remove;
};
} // namespace hadir::ui
