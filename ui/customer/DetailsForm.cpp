// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/DetailsForm.h"

#include "ui/customer/ClashNotice.h"
#include "ui/customer/ContactPointCard.h"
#include "ui/customer/PersonFields.h"
#include "ui/customer/ZoneSuggestion.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/scrolling.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::ChangeCustomer;

namespace hadir::ui {
namespace {
bool isAnything(const ChangeCustomer &change)
{
    return change != ChangeCustomer{.customer = change.customer};
}
} // namespace

DetailsForm::DetailsForm(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_personHead(new SectionHeader(QString(), m_content))
    , m_person(new PersonFields(m_content))
    , m_zone(new ZoneSuggestion(m_content))
    , m_clash(new ClashNotice(m_content))
    , m_unsaved(new Label(m_content))
    , m_save(new Button(Button::Kind::Primary, m_content))
    , m_discard(new Button(Button::Kind::Secondary, m_content))
    , m_pointsHead(new SectionHeader(QString(), m_content))
    , m_addPoint(new Button(Button::Kind::Secondary, m_content))
    , m_pointsColumn(new QVBoxLayout)
{
    setObjectName(u"details"_s);
    m_unsaved->setObjectName(u"unsavedDetails"_s);
    m_unsaved->withColour(Colour::Warn)->wrapped();
    m_save->setObjectName(u"saveDetails"_s);
    m_discard->setObjectName(u"discardDetails"_s);
    m_addPoint->setObjectName(u"addContactPoint"_s);
    m_addPoint->setIcon(Icon::Plus);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // nothing of it would show that it has the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    fill(*this, m_content);
    connect(m_person, &PersonFields::changed, this, &DetailsForm::showChanges);
    connect(m_clash, &ClashNotice::mineWanted, m_person, &PersonFields::keepMine);
    connect(m_clash, &ClashNotice::theirsWanted, m_person, &PersonFields::takeTheirs);
    connect(m_zone, &ZoneSuggestion::taken, this, &DetailsForm::takeZone);
    connect(m_save, &QPushButton::clicked, this, &DetailsForm::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_draft.reset();
        m_person->begin(m_person->customer());
    });
    connect(m_addPoint, &QPushButton::clicked, this, &DetailsForm::contactPointWanted);
    say();
    showChanges();
}

void DetailsForm::layOut()
{
    const Metrics m;
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unsaved, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    m_pointsHead->addTrailing(m_addPoint);
    m_pointsColumn->setSpacing(m.air(8));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(m.margin(), m.air(12), m.margin(), m.margin());
    column->setSpacing(m.air(8));
    column->addWidget(m_personHead);
    column->addWidget(m_person);
    column->addWidget(m_zone);
    column->addWidget(m_clash);
    column->addLayout(buttons);
    column->addSpacing(m.air(8));
    column->addWidget(m_pointsHead);
    column->addLayout(m_pointsColumn);
    column->addStretch(1);
}

/// The lists of countries and zones are long: out of sight, the form waits to be looked at.
void DetailsForm::show(const models::CustomerFile &file)
{
    if (m_newest.id != file.customer.id)
        m_draft.reset();
    m_newest = file.customer;
    m_newestPoints = file.contactPoints;
    m_isBehind = true;
    if (isVisible())
        catchUp();
}

void DetailsForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_save->isVisible())
        m_save->click();
    else
        QScrollArea::keyPressEvent(event);
}

void DetailsForm::showEvent(QShowEvent *event)
{
    catchUp();
    QScrollArea::showEvent(event);
}

void DetailsForm::catchUp()
{
    if (!std::exchange(m_isBehind, false))
        return;
    if (std::exchange(m_speaksOld, false))
        m_person->translateChoices();
    const bool isOther = m_person->customer().id != m_newest.id;
    if (isOther) {
        m_told = {.customer = m_newest.id};
        m_person->begin(m_newest);
    } else {
        m_person->follow(m_newest);
    }
    if (const auto draft = std::exchange(m_draft, std::nullopt))
        m_person->putBack(*draft);
    if (m_points != m_newestPoints || isOther) {
        m_points = m_newestPoints;
        showContactPoints();
    }
    m_person->showWaiting(m_waiting.value(m_newest.id));
    m_zone->show(domain::likelyZone(m_newest, m_newestPoints));
}

void DetailsForm::takeZone(const QString &zone)
{
    Q_EMIT customerChanged(
        {.customer = m_newest.id, .zone = zone, .was = {{u"zone"_s, m_newest.zone}}});
}

void DetailsForm::showWaiting(const QHash<domain::CustomerId, QSet<QString>> &fields,
                              const QSet<domain::ContactPointId> &points)
{
    m_waiting = fields;
    m_waitingPoints = points;
    markContactPoints();
    if (!m_isBehind)
        m_person->showWaiting(m_waiting.value(m_newest.id));
}

void DetailsForm::setDraft(const ChangeCustomer &draft)
{
    if (draft.customer != m_newest.id || (m_person->customer().id == m_newest.id && isEdited()))
        return;
    m_draft = draft;
    m_isBehind = true;
    if (isVisible())
        catchUp();
}

bool DetailsForm::isEdited() const
{
    if (m_person->customer().id != m_newest.id)
        return m_draft.has_value(); // the fields still hold who was shown before
    return m_draft.has_value() || isAnything(m_person->changes());
}

void DetailsForm::goToContactPoints()
{
    QWidget *there = m_addPoint;
    const auto first = std::ranges::find_if(m_cards, &ContactPointCard::isInUse);
    if (first != m_cards.end())
        there = (*first)->consent();
    ensureWidgetVisible(there);
    there->setFocus(Qt::ShortcutFocusReason);
}

void DetailsForm::showChanges()
{
    const ChangeCustomer unsaved = m_person->changes();
    const bool changed = isAnything(unsaved);
    if (std::exchange(m_told, unsaved) != unsaved)
        Q_EMIT edited(unsaved);
    m_unsaved->setVisible(changed);
    m_save->setVisible(changed);
    m_discard->setVisible(changed);
    showClashes();
    sayUnsaved();
}

void DetailsForm::showClashes()
{
    QList<FieldClash> clashes = m_person->clashes();
    const bool isNew = std::exchange(m_clashes, clashes) != clashes;
    QStringList fields;
    if (isNew)
        m_authors.clear();
    for (FieldClash &clash : clashes) {
        fields.append(clash.key);
        clash.who = m_authors.value(clash.key);
    }
    m_clash->show(clashes);
    if (isNew && !fields.isEmpty())
        Q_EMIT authorsWanted(m_person->customer().id, fields);
}

void DetailsForm::tellAuthors(domain::CustomerId customer, const QHash<QString, QString> &sentences)
{
    if (m_person->customer().id != customer)
        return;
    m_authors = sentences;
    showClashes();
}

/// What keeps from saving is said where the button is.
void DetailsForm::sayUnsaved()
{
    QString why;
    if (!m_person->hasName())
        why = tr("Enter a name first.");
    else if (!m_person->clashes().isEmpty())
        why = tr("Decide first whose words are to stay.");
    const QString kept = tr("Your changes are kept until you save or discard them.");
    m_unsaved->setText(
        tr("%1 %2", "two sentences").arg(why.isEmpty() ? tr("Not saved yet.") : why, kept));
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(why);
    m_save->setAccessibleDescription(why);
}

void DetailsForm::save()
{
    if (const ChangeCustomer change = m_person->changes(); isAnything(change))
        Q_EMIT customerChanged(change);
}

/// Whoever did something to a way to reach them stays with it, wherever it stands now.
void DetailsForm::showContactPoints()
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const auto inHand = std::ranges::find_if(m_cards, [&focus](const ContactPointCard *card) {
        return focus && card->isAncestorOf(focus);
    });
    const auto kept = inHand == m_cards.end() ? domain::ContactPointId() : (*inHand)->id();
    layOutContactPoints();
    const auto now = std::ranges::find(m_cards, kept, &ContactPointCard::id);
    if (kept.isNull() || now == m_cards.end())
        return;
    const bool isThere = focus && focus->isVisible() && (*now)->isAncestorOf(focus);
    QWidget *next = isThere ? focus.data() : firstToFocus(**now);
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

void DetailsForm::layOutContactPoints()
{
    while (m_cards.size() > m_points.size())
        m_cards.takeLast()->deleteLater();
    while (m_cards.size() < m_points.size()) {
        auto *card = new ContactPointCard(m_content);
        connect(card, &ContactPointCard::confirmed, this, &DetailsForm::confirmed);
        connect(card, &ContactPointCard::retired, this, &DetailsForm::retired);
        connect(card, &ContactPointCard::restored, this, &DetailsForm::restored);
        connect(card, &ContactPointCard::consentSet, this, &DetailsForm::consentSet);
        connect(card, &ContactPointCard::quietHoursSet, this, &DetailsForm::quietHoursSet);
        m_pointsColumn->addWidget(card);
        card->setVisible(true); // at once: who came by a key is about to go there
        m_cards.append(card);
    }
    for (qsizetype at = 0; at < m_points.size(); ++at) {
        m_cards.at(at)->setObjectName(u"contactPoint%1"_s.arg(at));
        m_cards.at(at)->show(m_points.at(at));
    }
    markContactPoints();
}

void DetailsForm::markContactPoints()
{
    using Sent = ContactPointCard::Sent;
    for (ContactPointCard *card : std::as_const(m_cards))
        card->setSent(m_waitingPoints.contains(card->id()) ? Sent::NotYet : Sent::Yes);
}

void DetailsForm::say()
{
    setAccessibleName(tr("Details"));
    m_personHead->setText(tr("Person"));
    m_pointsHead->setText(tr("Ways to reach them"));
    m_person->say();
    sayUnsaved();
    m_save->setText(tr("Save changes"));
    m_discard->setText(tr("Discard"));
    m_addPoint->setText(tr("Add"));
    m_addPoint->setAccessibleName(tr("Add a way to reach the customer"));
}

void DetailsForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    say();
    m_speaksOld = true;
    m_isBehind = true;
    if (isVisible())
        catchUp();
}
} // namespace hadir::ui
