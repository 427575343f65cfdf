// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"
#include "ui/shell/Quiet.h"
#include "ui/theme/Theme.h"

#include <QMenu>

class QActionGroup;

namespace hadir::ui {

/// What a person may set for themselves, wherever they are: language, light or dark, the keys,
/// signing out. Opened by the avatar; the gear leads to all settings.
class PreferencesMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit PreferencesMenu(QWidget *parent = nullptr);

    /// Whose desk it is, and what they are here.
    void setPerson(const QString &name, domain::Role role);
    void setLanguage(const QString &code);
    void setAppearance(Theme::Preference preference);
    /// Until when the agent does not want to be disturbed.
    void showQuiet(const Quiet &quiet, core::Instant now);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void appearanceChosen(hadir::ui::Theme::Preference preference);
    void quietChosen(hadir::ui::QuietSpan span);
    void settingsRequested();
    void keysRequested();
    void signOutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addQuiets();
    void sayQuiet();

    QString m_name;
    domain::Role m_role = domain::Role::Agent;
    QAction *m_person; ///< to be read, not chosen
    QMenu *m_languages;
    QActionGroup *m_languageGroup;
    QMenu *m_appearances;
    QActionGroup *m_appearanceGroup;
    QMenu *m_quiets;
    QActionGroup *m_quietGroup;
    Quiet m_quiet;
    core::Instant m_quietAsOf;
    QAction *m_settings;
    QAction *m_keys;
    QAction *m_signOut;
};
} // namespace hadir::ui
