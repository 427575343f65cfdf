// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SettingsBinding.h"

#include "ui/settings/SettingsPage.h"
#include "ui/shell/Language.h"
#include "ui/shell/PreferencesMenu.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeySet.h"
#include "ui/writing/Speller.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

SettingsBinding::SettingsBinding(desk::Desk &desk, Language &language, Theme &theme, Parts parts,
                                 QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_language(language)
    , m_theme(theme)
    , m_parts(parts)
{
    const auto chooseLanguage = [this](const QString &code) { m_language.choose(code); };
    connect(&m_language, &Language::changed, this, &SettingsBinding::showLanguage);
    connect(&m_parts.menu, &PreferencesMenu::languageChosen, this, chooseLanguage);
    connect(&m_parts.page, &SettingsPage::languageChosen, this, chooseLanguage);
    connect(&m_parts.menu, &PreferencesMenu::appearanceChosen, this,
            &SettingsBinding::chooseAppearance);
    connect(&m_parts.page, &SettingsPage::appearanceChosen, this,
            &SettingsBinding::chooseAppearance);
    connect(&m_parts.menu, &PreferencesMenu::signOutRequested, this,
            &SettingsBinding::signOutRequested);
    connect(&m_parts.page, &SettingsPage::signOutRequested, this,
            &SettingsBinding::signOutRequested);
    connect(&m_parts.page, &SettingsPage::textSizeChosen, this,
            &SettingsBinding::textSizeRequested);
    connect(&m_parts.page, &SettingsPage::densityChosen, this, &SettingsBinding::densityRequested);
    m_parts.page.showDensity(Metrics::density());
    showLanguage();
    showAppearance();
}

SettingsPage *SettingsBinding::newPage(core::Clock &clock)
{
    QList<SettingsPage::Tongue> tongues;
    for (const QString &code : Language::codes())
        tongues.append({code, Language::nameOf(code)});
    return new SettingsPage(clock, tongues);
}

void SettingsBinding::chooseAppearance(Theme::Preference preference)
{
    m_theme.prefer(preference);
    QSettings().setValue(u"theme"_s, int(preference));
    showAppearance();
}

void SettingsBinding::showLanguage()
{
    m_parts.menu.setLanguage(m_language.code());
    m_parts.page.showLanguage(m_language.code());
}

void SettingsBinding::showAppearance()
{
    m_parts.menu.setAppearance(m_theme.preference());
    m_parts.page.showAppearance(m_theme.preference());
}

void SettingsBinding::addKeys(KeySet &keys)
{
    keys.add(
        {u"text.larger"_s, Qt::CTRL | Qt::Key_Plus}, [] { return tr("Larger text"); },
        [this] { stepTextSize(1); }, Icon::Eye);
    keys.also(Qt::CTRL | Qt::Key_Equal);
    keys.add(
        {u"text.smaller"_s, Qt::CTRL | Qt::Key_Minus}, [] { return tr("Smaller text"); },
        [this] { stepTextSize(-1); }, Icon::Eye);
    keys.add(
        {u"text.asItWas"_s, Qt::CTRL | Qt::Key_0}, [] { return tr("Text as it was"); },
        [this] { Q_EMIT textSizeRequested(100); }, Icon::Eye);
    keys.add(
        {u"density"_s}, [] { return tr("Compact or comfortable lines"); },
        [this] {
            Q_EMIT densityRequested(Metrics::density() == Density::Compact ? Density::Comfortable
                                                                           : Density::Compact);
        },
        Icon::ListChecks);
}

void SettingsBinding::stepTextSize(int step)
{
    const int size = SettingsPage::textSizeBeside(m_textSize, step);
    if (size != m_textSize)
        Q_EMIT textSizeRequested(size);
}

void SettingsBinding::showTextSize(int percent)
{
    m_textSize = percent;
    m_parts.page.showTextSize(percent);
}

void SettingsBinding::showSeat(const Seat &seat)
{
    m_seat = seat;
    showMachine();
}

void SettingsBinding::showMachine()
{
    const auto held = m_desk.reader().holdings();
    m_parts.page.showMachine({.server = m_seat.server,
                              .account = m_seat.account,
                              .customers = held ? held->customers : 0,
                              .asOf = m_desk.lastHeard(),
                              .keepsSignIn = m_seat.keepsSignIn,
                              .spelled = Speller::installed()});
}
} // namespace hadir::ui
