// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/Composer.h"

#include "ui/customer/DraftVersionsButton.h"
#include "ui/customer/ValueButton.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"
#include "ui/words/formats.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::domain::Channel;
using hadir::domain::ContactKind;
using hadir::domain::ContactPoint;

namespace hadir::ui {
namespace {
constexpr auto draftDelay = 600ms; ///< after the last key; well below the promised second
constexpr auto longestDelay = 1s;
constexpr int fewestLines = 2;
constexpr int mostLines = 9;

/// The kind of address that a channel writes to.
std::optional<ContactKind> kindFor(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return ContactKind::Email;
    case Channel::WhatsApp:
    case Channel::Sms:
        return ContactKind::Phone;
    case Channel::Social:
        return ContactKind::Handle;
    case Channel::Call:
    case Channel::Chat:
    case Channel::Visit:
    case Channel::Note:
    case Channel::System:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString addressOf(const ContactPoint &point)
{
    return point.kind == ContactKind::Phone ? phone(point.value) : isolatedLtr(point.value);
}
} // namespace

Composer::Composer(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_choices(new QButtonGroup(this))
    , m_choiceRow(new QHBoxLayout)
    , m_target(new ValueButton(this))
    , m_saved(new Chip(this))
    , m_versions(new DraftVersionsButton(this))
    , m_body(new TextBox(this))
    , m_banner(new Banner(this))
    , m_hint(new Label(this))
    , m_openCase(new Button(Button::Kind::Quiet, this))
    , m_sendPending(new Button(Button::Kind::Secondary, this))
    , m_send(new Button(Button::Kind::Primary, this))
{
    setObjectName(u"composer"_s);
    m_target->setObjectName(u"replyTarget"_s);
    m_saved->setObjectName(u"draftSaved"_s);
    m_body->setObjectName(u"replyBody"_s);
    m_banner->setObjectName(u"composerBanner"_s);
    m_hint->setObjectName(u"composerHint"_s);
    m_openCase->setObjectName(u"openCaseForReply"_s);
    m_sendPending->setObjectName(u"sendAndSetPending"_s);
    m_send->setObjectName(u"sendReply"_s);
    m_hint->withColour(Colour::Muted);
    m_send->setKeyHint(Qt::CTRL | Qt::Key_Return);
    m_body->growBetween(fewestLines, mostLines);
    m_body->installEventFilter(this);
    m_saved->hide();
    m_banner->hide();
    layOut();

    connect(m_body, &TextBox::textChanged, this, &Composer::takeTyping);
    connect(m_send, &QPushButton::clicked, this, [this] { send(After::Nothing); });
    connect(m_sendPending, &QPushButton::clicked, this, [this] { send(After::SetPending); });
    connect(m_openCase, &QPushButton::clicked, this, &Composer::caseWanted);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        m_hasChosen = true;
        choose(Channel(id));
        m_body->setFocus(); // whoever chooses a way wants to write
    });
    showChannels();
    say();
}

void Composer::layOut()
{
    const Metrics m;
    m_choiceRow->setSpacing(m.px(6));
    auto *head = new QHBoxLayout;
    head->setSpacing(m.px(6));
    head->addLayout(m_choiceRow);
    head->addWidget(m_target);
    head->addWidget(m_saved);
    head->addStretch(1);
    head->addWidget(m_versions);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m.gap());
    foot->addWidget(m_hint);
    foot->addWidget(m_openCase);
    foot->addStretch(1);
    foot->addWidget(m_sendPending);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    column->setSpacing(m.gap());
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_body);
    column->addLayout(foot);
}

QString Composer::text() const
{
    return m_body->toPlainText();
}

void Composer::setReach(const QList<ContactPoint> &contactPoints)
{
    QList<ContactPoint> live;
    for (const ContactPoint &point : contactPoints) {
        if (!point.retired)
            live.append(point);
    }
    if (live == m_points && m_choices->buttons().size() > 0)
        return;
    m_points = live;
    showChannels();
}

QList<Channel> Composer::reachable() const
{
    QList<Channel> channels;
    for (const Channel channel :
         {Channel::Email, Channel::WhatsApp, Channel::Sms, Channel::Social}) {
        const bool has = std::ranges::any_of(m_points, [channel](const ContactPoint &point) {
            return point.kind == kindFor(channel);
        });
        if (has)
            channels.append(channel);
    }
    channels.append(Channel::Note);
    return channels;
}

QList<ContactPoint> Composer::targets() const
{
    QList<ContactPoint> found;
    for (const ContactPoint &point : m_points) {
        if (point.kind == kindFor(m_channel))
            found.append(point);
    }
    return found;
}

void Composer::showChannels()
{
    const auto old = m_choices->buttons();
    for (QAbstractButton *button : old) {
        m_choices->removeButton(button);
        button->setObjectName({});
        button->hide();
        button->deleteLater();
    }
    const QList<Channel> channels = reachable();
    for (const Channel channel : channels) {
        auto *chip = new ChoiceChip(replyWordFor(channel), this);
        chip->setObjectName(u"write-"_s + QString(domain::nameOf(channel)));
        chip->setIcon(iconFor(channel));
        chip->setCheckable(true);
        m_choices->addButton(chip, int(channel));
        m_choiceRow->addWidget(chip);
    }
    if (channels.contains(m_channel))
        choose(m_channel);
    offerBest();
}

/// The channel of the case, else what the customer prefers, else the first that reaches them.
void Composer::offerBest()
{
    const QList<Channel> channels = reachable();
    if (m_hasChosen && channels.contains(m_channel))
        return;
    if (m_case && channels.contains(m_case->channel))
        choose(m_case->channel);
    else if (m_preferred && channels.contains(*m_preferred))
        choose(*m_preferred);
    else
        choose(channels.first());
}

void Composer::setPreferred(std::optional<Channel> channel)
{
    m_preferred = channel;
    offerBest();
}

void Composer::choose(Channel channel)
{
    QAbstractButton *button = m_choices->button(int(channel));
    if (!button)
        return;
    m_channel = channel;
    button->setChecked(true);
    m_chosenTarget.reset();
    showTarget();
    showState();
    say();
}

void Composer::showTarget()
{
    const QList<ContactPoint> found = targets();
    m_target->setVisible(!found.isEmpty());
    if (found.isEmpty())
        return;
    const auto chosen = std::ranges::find_if(
        found, [this](const ContactPoint &point) { return m_chosenTarget == point.id; });
    const ContactPoint &target = chosen == found.end() ? found.first() : *chosen;
    m_chosenTarget = target.id;
    m_target->showText(tr("to %1", "an address that a message goes to").arg(addressOf(target)));
    m_target->freshMenu();
    if (found.size() < 2)
        return;
    for (const ContactPoint &point : found) {
        m_target->addChoice(addressOf(point), point.id == target.id, [this, id = point.id] {
            m_chosenTarget = id;
            showTarget();
        });
    }
}

void Composer::setCase(const std::optional<domain::Case> &one)
{
    const bool isOther = one.has_value() != m_case.has_value() || (one && one->id != m_case->id);
    m_case = one;
    if (isOther) {
        m_hasChosen = false;
        offerBest();
    }
    showState();
}

void Composer::setDraft(const QString &text)
{
    m_announced = text;
    m_draftWaits = false;
    ++m_typed;
    m_isSending = false;
    const QSignalBlocker quiet(m_body);
    m_body->setPlainText(text);
    m_body->moveCursor(QTextCursor::End);
    m_saved->hide();
    m_banner->hide();
    m_isWriting = false;
    showState();
}

void Composer::replaceText(const QString &text)
{
    flushDraft(); // what is replaced stays a version
    QTextCursor cursor = m_body->textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_body->setTextCursor(cursor);
    m_body->setFocus();
}

void Composer::takeTyping()
{
    showState();
    m_saved->hide();
    if (text() == m_announced)
        return;
    const quint64 typed = ++m_typed;
    m_clock.after(draftDelay, this, [this, typed] {
        if (typed == m_typed)
            flushDraft();
    });
    // Somebody who types without a pause is saved all the same.
    if (!m_draftWaits) {
        m_draftWaits = true;
        m_clock.after(longestDelay, this, [this] {
            if (m_draftWaits)
                flushDraft();
        });
    }
    const bool writing = !text().isEmpty();
    if (writing != m_isWriting) {
        m_isWriting = writing;
        Q_EMIT writingChanged(writing);
    }
}

void Composer::flushDraft()
{
    m_draftWaits = false;
    if (text() == m_announced)
        return;
    m_announced = text();
    Q_EMIT draftChanged(m_announced);
}

void Composer::showDraftSaved()
{
    if (text() == m_announced && !text().isEmpty())
        m_saved->show();
}

void Composer::send(After after)
{
    const QString body = text().trimmed();
    if (body.isEmpty() || m_isSending)
        return;
    if (m_channel != Channel::Note && !m_case)
        return;
    flushDraft();
    m_isSending = true;
    m_banner->hide();
    showState();
    if (m_channel == Channel::Note) {
        Q_EMIT noteRequested(m_case ? std::optional(m_case->id) : std::nullopt, body);
        return;
    }
    Q_EMIT replyRequested(m_case->id, m_channel, m_chosenTarget.value_or(domain::ContactPointId()),
                          m_channel == Channel::Email ? m_case->subject : QString(), body, after);
}

void Composer::confirmQueued()
{
    setDraft({});
    Q_EMIT draftChanged({});
    Q_EMIT writingChanged(false);
}

void Composer::refuse(const QString &happened, const QString &next)
{
    m_isSending = false;
    m_banner->tell(Tone::Danger, happened, next);
    m_banner->show();
    showState();
}

void Composer::takeBack()
{
    m_isSending = false;
    showState();
}

void Composer::writeReply()
{
    m_hasChosen = false;
    offerBest();
    m_body->setFocus(Qt::ShortcutFocusReason);
}

void Composer::writeNote()
{
    m_hasChosen = true;
    choose(Channel::Note);
    m_body->setFocus(Qt::ShortcutFocusReason);
}

void Composer::showState()
{
    const bool isNote = m_channel == Channel::Note;
    const bool canSend = !text().trimmed().isEmpty() && !m_isSending && (isNote || m_case);
    m_send->setEnabled(canSend);
    m_sendPending->setEnabled(canSend);
    m_sendPending->setVisible(!isNote);
    m_hint->setVisible(isNote || !m_case);
    m_openCase->setVisible(!isNote && !m_case);
    m_body->setReadOnly(m_isSending);
}

void Composer::say()
{
    const bool isNote = m_channel == Channel::Note;
    m_send->setText(isNote ? tr("Save note") : tr("Send"));
    m_sendPending->setText(tr("Send and set pending"));
    m_openCase->setText(tr("Open a case"));
    m_saved->show(ChipLook{.text = tr("Draft saved"), .tone = Tone::Neutral});
    m_target->setMeaning(tr("Goes to"));
    m_hint->setText(isNote ? tr("Colleagues see it, the customer never does.")
                           : tr("A reply belongs to a case."));
    m_body->setAccessibleName(isNote ? tr("Internal note") : tr("Reply to the customer"));
    m_body->setPlaceholderText(isNote ? tr("Write a note for your colleagues")
                                      : tr("Write to the customer"));
    for (QAbstractButton *button : m_choices->buttons()) {
        const auto channel = Channel(m_choices->id(button));
        const bool isShort = channel != m_channel && channel != Channel::Note;
        button->setText(isShort ? wordFor(channel) : replyWordFor(channel));
        button->setAccessibleName(replyWordFor(channel));
    }
    QPalette ground = palette();
    if (isNote)
        ground.setColor(QPalette::Base, colourOf(Colour::Note, palette()));
    m_body->setPalette(ground);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier)) {
            send(key->modifiers() & Qt::ShiftModifier ? After::SetPending : After::Nothing);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showTarget();
        say();
    } else if (event->type() == QEvent::PaletteChange) {
        say();
    }
}
} // namespace hadir::ui
