// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/SettingsPage.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/FieldList.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/words/formats.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr int widest = 640; // longer lines are hard to read
enum Fact { Server, Account, Kept, AsOf, NextTime, Spelling };
} // namespace

SettingsPage::SettingsPage(core::Clock &clock, const QList<Tongue> &languages, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_tongues(languages)
    , m_title(new Label(this))
    , m_looks(new SectionHeader)
    , m_languageName(new Label(this))
    , m_appearanceName(new Label(this))
    , m_sizeName(new Label(this))
    , m_sizeHint(new Label(this))
    , m_densityName(new Label(this))
    , m_notice(new SectionHeader)
    , m_noticeName(new Label(this))
    , m_noticeHint(new Label(this))
    , m_place(new SectionHeader)
    , m_facts(new FieldList)
    , m_signOut(new Button(Button::Kind::Secondary, this))
{
    setObjectName(u"settings"_s);
    m_facts->setObjectName(u"settingsFacts"_s);
    m_signOut->setObjectName(u"settingsSignOut"_s);
    m_signOut->setIcon(Icon::LogOut);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its choices have the keyboard, and show it
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->withSize(Label::Size::Title)->withWeight(Label::Weight::Strong);
    for (Label *hint : {m_sizeHint, m_noticeHint})
        hint->withColour(Colour::Muted)->withSize(Label::Size::Small)->wrapped();
    for (Label *name : {m_languageName, m_appearanceName, m_sizeName, m_densityName, m_noticeName})
        name->withColour(Colour::Muted)->withSize(Label::Size::Small);
    layOut();
    connect(m_languages, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT languageChosen(m_tongues.at(id).code); });
    connect(m_appearances, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT appearanceChosen(Theme::Preference(id)); });
    connect(m_sizes, &QButtonGroup::idClicked, this, &SettingsPage::textSizeChosen);
    connect(m_densities, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT densityChosen(Density(id)); });
    connect(m_notices, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT noticesChosen(Notices(id)); });
    connect(m_signOut, &QPushButton::clicked, this, &SettingsPage::signOutRequested);
    say();
}

QList<int> SettingsPage::textSizes()
{
    return {80, 90, 100, 115, 130, 150, 175, 200};
}

int SettingsPage::textSizeBeside(int percent, int step)
{
    const QList<int> sizes = textSizes();
    const auto here = std::ranges::min_element(
        sizes, {}, [percent](int size) { return std::abs(size - percent); });
    const qsizetype at = (here - sizes.begin()) + step;
    return sizes.at(std::clamp<qsizetype>(at, 0, sizes.size() - 1));
}

QButtonGroup *SettingsPage::addChoice(QVBoxLayout *column, Label *name,
                                      const QList<std::pair<int, QString>> &chips)
{
    auto *row = new FlowLayout;
    row->setSpacings(Metrics().px(6), Metrics().px(6));
    column->addSpacing(Metrics().px(6));
    column->addWidget(name);
    column->addLayout(row);
    auto *group = new QButtonGroup(this);
    for (const auto &[id, objectName] : chips) {
        auto *chip = new ChoiceChip;
        chip->setObjectName(objectName);
        chip->setCheckable(true);
        group->addButton(chip, id);
        row->addWidget(chip);
    }
    return group;
}

QWidget *SettingsPage::newLooks()
{
    const Metrics m;
    auto *looks = new Card(Card::Height::Flat);
    auto *look = new QVBoxLayout(looks);
    look->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    look->setSpacing(m.px(6));
    look->addWidget(m_looks);
    QList<std::pair<int, QString>> tongues;
    for (int at = 0; at < m_tongues.size(); ++at)
        tongues.append({at, u"setLanguage_"_s + m_tongues.at(at).code});
    QList<std::pair<int, QString>> appearances;
    for (const auto preference : {Theme::Preference::System, Theme::Preference::Light,
                                  Theme::Preference::Dark, Theme::Preference::Contrast})
        appearances.append({int(preference), u"setAppearance_%1"_s.arg(int(preference))});
    QList<std::pair<int, QString>> sizes;
    for (const int size : textSizes())
        sizes.append({size, u"setTextSize_%1"_s.arg(size)});
    m_languages = addChoice(look, m_languageName, tongues);
    m_appearances = addChoice(look, m_appearanceName, appearances);
    m_sizes = addChoice(look, m_sizeName, sizes);
    look->addWidget(m_sizeHint);
    m_densities = addChoice(look, m_densityName,
                            {{int(Density::Comfortable), u"setDensity_comfortable"_s},
                             {int(Density::Compact), u"setDensity_compact"_s}});
    return looks;
}

QWidget *SettingsPage::newNotices()
{
    const Metrics m;
    auto *card = new Card(Card::Height::Flat);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    column->setSpacing(m.px(6));
    column->addWidget(m_notice);
    m_notices = addChoice(column, m_noticeName,
                          {{int(Notices::SayWho), u"setNotices_who"_s},
                           {int(Notices::SayNothing), u"setNotices_nothing"_s}});
    column->addWidget(m_noticeHint);
    return card;
}

QWidget *SettingsPage::newPlace()
{
    const Metrics m;
    auto *place = new Card(Card::Height::Flat);
    auto *here = new QVBoxLayout(place);
    here->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    here->setSpacing(m.gap());
    here->addWidget(m_place);
    for (int fact = Server; fact <= Spelling; ++fact) {
        m_values.append(m_facts->add({}));
        m_values.last()->setObjectName(u"settingsFact%1"_s.arg(fact));
    }
    m_values.at(Spelling)->wrapped();
    m_values.at(NextTime)->wrapped();
    here->addWidget(m_facts);
    here->addWidget(m_signOut, 0, Qt::AlignLeading);
    return place;
}

void SettingsPage::layOut()
{
    const Metrics m;
    auto *content = new ui::Panel(Colour::Page, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(m.px(12));
    column->addWidget(m_title);
    for (QWidget *card : {newLooks(), newNotices(), newPlace()}) {
        card->setMaximumWidth(m.px(widest));
        column->addWidget(card);
    }
    column->addStretch(1);
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(m.px(24), m.px(20), m.px(24), m.px(20));
    sides->addLayout(column, 4);
    sides->addStretch(1);
    setWidget(content);
}

void SettingsPage::showLanguage(const QString &code)
{
    const auto found = std::ranges::find(m_tongues, code, &Tongue::code);
    if (found != m_tongues.end())
        m_languages->button(int(found - m_tongues.begin()))->setChecked(true);
}

void SettingsPage::showAppearance(Theme::Preference preference)
{
    m_appearances->button(int(preference))->setChecked(true);
}

void SettingsPage::showTextSize(int percent)
{
    m_sizes->button(textSizeBeside(percent, 0))->setChecked(true);
}

void SettingsPage::showDensity(Density density)
{
    m_densities->button(int(density))->setChecked(true);
}

void SettingsPage::showNotices(Notices notices)
{
    m_notices->button(int(notices))->setChecked(true);
}

void SettingsPage::sayNotices()
{
    m_notice->setText(tr("Notices outside the window"));
    m_noticeName->setText(tr("What they say"));
    m_notices->button(int(Notices::SayWho))->setText(tr("Whom and what it is about"));
    m_notices->button(int(Notices::SayNothing))->setText(tr("Only that something happened"));
    m_noticeHint->setText(tr("While the desk is locked they never name anybody. For a time without "
                             "any, choose “Do not disturb” from the menu at your picture."));
}

void SettingsPage::showTextKeys(const QList<QKeySequence> &keys)
{
    m_textKeys = keys;
    sayTextKeys();
}

void SettingsPage::sayTextKeys()
{
    QStringList names;
    for (const QKeySequence &keys : std::as_const(m_textKeys)) {
        if (!keys.isEmpty())
            names.append(isolatedLtr(KeyHint::textFor(keys)));
    }
    m_sizeHint->setVisible(!names.isEmpty());
    //: %1: a list of keys
    m_sizeHint->setText(tr("Also by %1, wherever you are.").arg(listed(names)));
}

void SettingsPage::showMachine(const Machine &machine)
{
    m_machine = machine;
    sayMachine();
}

void SettingsPage::say()
{
    setAccessibleName(tr("Settings"));
    m_title->setText(tr("Settings"));
    m_looks->setText(tr("Language and looks"));
    m_languageName->setText(tr("Language"));
    m_appearanceName->setText(tr("Appearance"));
    m_sizeName->setText(tr("Size of text"));
    sayTextKeys();
    for (int at = 0; at < m_tongues.size(); ++at)
        m_languages->button(at)->setText(m_tongues.at(at).name);
    m_appearances->button(int(Theme::Preference::System))
        ->setText(tr("As the system", "light or dark appearance"));
    m_appearances->button(int(Theme::Preference::Light))->setText(tr("Light", "appearance"));
    m_appearances->button(int(Theme::Preference::Dark))->setText(tr("Dark", "appearance"));
    m_appearances->button(int(Theme::Preference::Contrast))
        ->setText(tr("High contrast", "appearance"));
    for (const int size : textSizes())
        m_sizes->button(size)->setText(tr("%1 %", "size of text").arg(QLocale().toString(size)));
    m_densityName->setText(tr("Density"));
    m_densities->button(int(Density::Comfortable))->setText(tr("Comfortable", "distance of lines"));
    m_densities->button(int(Density::Compact))->setText(tr("Compact", "distance of lines"));
    sayNotices();
    for (const auto &[group, name] :
         {std::pair(m_languages, m_languageName), std::pair(m_appearances, m_appearanceName),
          std::pair(m_sizes, m_sizeName), std::pair(m_densities, m_densityName),
          std::pair(m_notices, m_noticeName)}) {
        const QString what = name->text();
        for (QAbstractButton *chip : group->buttons())
            chip->setAccessibleName(
                tr("%1: %2", "what is set, and to what").arg(what, chip->text()));
    }
    m_place->setText(tr("This machine"));
    m_facts->setName(Server, tr("Server"));
    m_facts->setName(Account, tr("Account"));
    m_facts->setName(Kept, tr("Kept here"));
    m_facts->setName(AsOf, tr("As of"));
    m_facts->setName(Spelling, tr("Spelling"));
    m_facts->setName(NextTime, tr("Next time"));
    m_signOut->setText(tr("Sign out"));
    sayMachine();
}

void SettingsPage::sayMachine()
{
    m_values.at(Server)->setText(isolatedLtr(m_machine.server));
    m_values.at(Account)->setText(isolatedLtr(m_machine.account));
    m_values.at(Kept)->setText(tr("%n customer(s)", nullptr, int(m_machine.customers)));
    m_values.at(AsOf)->setText(m_machine.asOf ? momentWords(*m_machine.asOf, m_clock.now())
                                              : tr("Nothing yet", "no data has come"));
    m_values.at(Spelling)->setText(spellingWords());
    m_values.at(NextTime)->setText(
        m_machine.keepsSignIn
            ? tr("You go straight in until you sign out.")
            : tr("You will be asked for your password: this machine has no keychain that could "
                 "keep you signed in. Your work is kept all the same."));
}

/// Which words are underlined, and why others never are.
QString SettingsPage::spellingWords() const
{
    QStringList spelled;
    QStringList missing;
    for (const auto tongue :
         {hadir::ui::Tongue::English, hadir::ui::Tongue::Arabic, hadir::ui::Tongue::Malay}) {
        const bool isThere = m_machine.spelled.contains(tongue);
        (isThere ? spelled : missing).append(nameOf(tongue));
    }
    if (spelled.isEmpty())
        return tr("No dictionary is installed on this machine, so nothing is underlined.");
    if (missing.isEmpty())
        return listed(spelled);
    return tr("%1. This machine has no dictionary for %2.", "languages")
        .arg(listed(spelled), listed(missing));
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
