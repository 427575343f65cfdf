// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"

#include <QWidget>

class QMenu;

namespace hadir::ui {

class IconButton;

/// How what is being written read earlier.
struct EarlierDraft
{
    QString body;
    core::Instant savedAt;
    QList<domain::AttachedFile> files = {};
};

/// Opens a menu of earlier versions of the words in the composer. It asks for them when it is
/// pressed, so that nothing is read that nobody looks at.
class DraftVersionsButton final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftVersionsButton(QWidget *parent = nullptr);

    /// Newest first; opens the menu.
    void offer(const QList<EarlierDraft> &versions, core::Instant now);

Q_SIGNALS:
    void wanted();
    void chosen(const hadir::ui::EarlierDraft &version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    IconButton *m_button;
    QMenu *m_menu;
};
} // namespace hadir::ui
