// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PreferencesMenu.h"

#include "ui/shell/Language.h"
#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/menuText.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

PreferencesMenu::PreferencesMenu(QWidget *parent)
    : QMenu(parent)
    , m_person(addAction(iconOf(Icon::User), QString()))
    , m_languages(addMenu(iconOf(Icon::Languages), QString()))
    , m_languageGroup(new QActionGroup(this))
    , m_appearances(addMenu(iconOf(Icon::Sun), QString()))
    , m_appearanceGroup(new QActionGroup(this))
    , m_quiets(addMenu(iconOf(Icon::Moon), QString()))
    , m_quietGroup(new QActionGroup(this))
    , m_settings(addAction(iconOf(Icon::Settings), QString()))
    , m_keys(addAction(iconOf(Icon::Keyboard), QString()))
    , m_signOut(nullptr)
{
    insertSeparator(m_languages->menuAction());
    addSeparator();
    m_signOut = addAction(iconOf(Icon::LogOut), QString());
    setObjectName(u"preferences"_s);
    m_person->setObjectName(u"whoseDesk"_s);
    m_person->setEnabled(false);
    m_person->setVisible(false);
    m_settings->setObjectName(u"showSettings"_s);
    m_keys->setObjectName(u"showKeys"_s);
    m_signOut->setObjectName(u"signOut"_s);
    for (const QString &code : Language::codes()) {
        QAction *action = m_languages->addAction(Language::nameOf(code));
        action->setObjectName(u"chooseLanguage_"_s + code);
        action->setData(code);
        action->setCheckable(true);
        m_languageGroup->addAction(action);
    }
    for (const auto preference : {Theme::Preference::System, Theme::Preference::Light,
                                  Theme::Preference::Dark, Theme::Preference::Contrast}) {
        QAction *action = m_appearances->addAction(QString());
        action->setObjectName(u"chooseAppearance_%1"_s.arg(int(preference)));
        action->setData(int(preference));
        action->setCheckable(true);
        m_appearanceGroup->addAction(action);
    }
    connect(m_languageGroup, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
    connect(m_appearanceGroup, &QActionGroup::triggered, this, [this](QAction *action) {
        Q_EMIT appearanceChosen(Theme::Preference(action->data().toInt()));
    });
    addQuiets();
    connect(m_settings, &QAction::triggered, this, &PreferencesMenu::settingsRequested);
    connect(m_keys, &QAction::triggered, this, &PreferencesMenu::keysRequested);
    connect(m_signOut, &QAction::triggered, this, &PreferencesMenu::signOutRequested);
    setAppearance(Theme::Preference::System);
    retranslate();
}

void PreferencesMenu::setPerson(const QString &name, domain::Role role)
{
    m_name = name;
    m_role = role;
    m_person->setVisible(!name.isEmpty());
    retranslate();
}

void PreferencesMenu::setLanguage(const QString &code)
{
    const auto actions = m_languageGroup->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == code);
}

void PreferencesMenu::setAppearance(Theme::Preference preference)
{
    const auto actions = m_appearanceGroup->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(preference));
}

void PreferencesMenu::addQuiets()
{
    for (const auto span :
         {QuietSpan::None, QuietSpan::Hour, QuietSpan::UntilTomorrow, QuietSpan::UntilTurnedOff}) {
        QAction *action = m_quiets->addAction(QString());
        action->setObjectName(u"quiet_%1"_s.arg(int(span)));
        action->setData(int(span));
        action->setCheckable(true);
        m_quietGroup->addAction(action);
    }
    m_quietGroup->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(m_quietGroup, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT quietChosen(QuietSpan(action->data().toInt())); });
}

void PreferencesMenu::showQuiet(const Quiet &quiet, core::Instant now)
{
    m_quiet = quiet;
    m_quietAsOf = now;
    const bool isOn = quiet.isOn(now);
    const auto actions = m_quietGroup->actions();
    for (QAction *action : actions) {
        const auto span = QuietSpan(action->data().toInt());
        action->setChecked(span == QuietSpan::None             ? !isOn
                           : span == QuietSpan::UntilTurnedOff ? quiet.hasNoEnd()
                                                               : false);
    }
    sayQuiet();
}

void PreferencesMenu::sayQuiet()
{
    const auto wordsOf = [](QuietSpan span) {
        switch (span) {
        case QuietSpan::None:
            return tr("Off", "do not disturb");
        case QuietSpan::Hour:
            return tr("For an hour");
        case QuietSpan::UntilTomorrow:
            return tr("Until tomorrow");
        case QuietSpan::UntilTurnedOff:
            return tr("Until I turn it off");
        }
        Q_UNREACHABLE();
    };
    const auto actions = m_quietGroup->actions();
    for (QAction *action : actions)
        action->setText(wordsOf(QuietSpan(action->data().toInt())));
    m_quiets->setTitle(quietWords(m_quiet, m_quietAsOf).value_or(tr("Do not disturb")));
}

void PreferencesMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreferencesMenu::retranslate()
{
    const auto wordsOf = [](Theme::Preference preference) {
        switch (preference) {
        case Theme::Preference::System:
            return tr("As the system", "light or dark appearance");
        case Theme::Preference::Light:
            return tr("Light", "appearance");
        case Theme::Preference::Dark:
            return tr("Dark", "appearance");
        case Theme::Preference::Contrast:
            return tr("High contrast", "appearance");
        }
        Q_UNREACHABLE();
    };
    m_person->setText(
        tr("%1 · %2", "an agent's name and role").arg(menuText(isolated(m_name)), wordFor(m_role)));
    m_languages->setTitle(tr("Language"));
    m_appearances->setTitle(tr("Appearance"));
    const auto actions = m_appearanceGroup->actions();
    for (QAction *action : actions)
        action->setText(wordsOf(Theme::Preference(action->data().toInt())));
    sayQuiet();
    m_settings->setText(tr("All settings"));
    m_keys->setText(tr("Keys"));
    m_signOut->setText(tr("Sign out"));
}
} // namespace hadir::ui
