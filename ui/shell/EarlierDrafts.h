// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/customer/DraftVersionsButton.h"
#include "ui/shell/FilesBinding.h"

namespace hadir::ui {

/// Offers what was written earlier where one writes, and puts it back with its files.
class EarlierDrafts final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `files`.
    EarlierDrafts(desk::Desk &desk, Composer &composer, FilesBinding &files);

Q_SIGNALS:
    /// Other files are attached now.
    void filesCame();

private:
    void offer();
    void bringBack(const EarlierDraft &version);
    [[nodiscard]] bool hasFiles(const QList<domain::AttachedFile> &files) const;

    desk::Desk &m_desk;
    Composer &m_composer;
    FilesBinding &m_files;
};
} // namespace hadir::ui
