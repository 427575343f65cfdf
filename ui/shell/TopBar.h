// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/LineStatus.h"
#include "ui/shell/Quiet.h"
#include "ui/widgets/Panel.h"

#include <QKeySequence>

namespace hadir::ui {

class AvatarButton;
class Chip;
class Label;
class SearchField;

/// Across the top: the word mark, the field that opens the palette, and who is working here.
class TopBar final : public Panel
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void showAgent(const QString &name);
    void showPresence(Presence presence);
    /// Says for how long the agent does not want to be disturbed.
    void showQuiet(const Quiet &quiet, core::Instant now);
    /// What opens the palette.
    void showKeys(const QKeySequence &keys);

Q_SIGNALS:
    void searchRequested();
    /// The agent's own menu is wanted below \a anchor.
    void menuRequested(QWidget *anchor);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    Label *m_wordMark;
    SearchField *m_search;
    Chip *m_presenceChip;
    Chip *m_quietChip;
    Quiet m_quiet;
    core::Instant m_quietAsOf;
    AvatarButton *m_avatar;
    QString m_agent;
    Presence m_presence = Presence::Offline;
};
} // namespace hadir::ui
