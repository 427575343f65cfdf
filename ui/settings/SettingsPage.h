// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/theme/Theme.h"
#include "ui/writing/Tongue.h"

#include <QKeySequence>
#include <QScrollArea>

#include <optional>

class QButtonGroup;
class QVBoxLayout;

namespace hadir::ui {

class Button;
class FieldList;
class Label;
class SectionHeader;

/// What a person may set for themselves on this machine, and what this machine holds: language,
/// light or dark, size of text, server and account. Every choice takes effect at once; the page
/// says what was chosen and shows what it is told.
class SettingsPage final : public QScrollArea
{
    Q_OBJECT

public:
    struct Tongue
    {
        QString code;
        QString name; ///< in that language itself
    };
    /// What notices on the desktop may say.
    enum class Notices { SayWho, SayNothing };
    /// What stands on this machine.
    struct Machine
    {
        QString server;
        QString account;
        qint64 customers = 0;
        std::optional<core::Instant> asOf;
        bool keepsSignIn = true; ///< there is a keychain that holds it until tomorrow
        QList<hadir::ui::Tongue> spelled = {}; ///< whose dictionaries are installed
    };

    SettingsPage(core::Clock &clock, const QList<Tongue> &languages, QWidget *parent = nullptr);

    /// The sizes of text that there are, in percent of the design's.
    [[nodiscard]] static QList<int> textSizes();
    /// The size next to \a percent; itself when there is none.
    [[nodiscard]] static int textSizeBeside(int percent, int step);

    void showLanguage(const QString &code);
    void showAppearance(Theme::Preference preference);
    void showTextSize(int percent);
    void showDensity(Density density);
    void showNotices(Notices notices);
    /// What changes the size of the text: larger, smaller, as it was.
    void showTextKeys(const QList<QKeySequence> &keys);
    void showMachine(const Machine &machine);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void appearanceChosen(hadir::ui::Theme::Preference preference);
    void textSizeChosen(int percent);
    void densityChosen(hadir::ui::Density density);
    void noticesChosen(hadir::ui::SettingsPage::Notices notices);
    void signOutRequested();
    void left(); ///< by Escape

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *addChoice(QVBoxLayout *column, Label *name,
                            const QList<std::pair<int, QString>> &chips);
    void layOut();
    [[nodiscard]] QWidget *newLooks();
    [[nodiscard]] QWidget *newNotices();
    [[nodiscard]] QWidget *newPlace();
    void say();
    void sayNotices();
    void sayMachine();
    [[nodiscard]] QString spellingWords() const;
    void sayTextKeys();

    core::Clock &m_clock;
    QList<Tongue> m_tongues;
    Label *m_title;
    SectionHeader *m_looks;
    Label *m_languageName;
    Label *m_appearanceName;
    Label *m_sizeName;
    Label *m_sizeHint;
    Label *m_densityName;
    QButtonGroup *m_languages = nullptr;
    QButtonGroup *m_appearances = nullptr;
    QButtonGroup *m_sizes = nullptr;
    QButtonGroup *m_densities = nullptr;
    SectionHeader *m_notice;
    Label *m_noticeName;
    Label *m_noticeHint;
    QButtonGroup *m_notices = nullptr;
    SectionHeader *m_place;
    FieldList *m_facts;
    QList<Label *> m_values;
    Button *m_signOut;
    Machine m_machine;
    QList<QKeySequence> m_textKeys;
};
} // namespace hadir::ui
