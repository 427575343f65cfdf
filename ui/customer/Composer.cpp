// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/Composer.h"

#include "app/domain/fileRules.h"
#include "ui/customer/DraftVersionsButton.h"
#include "ui/customer/FileAdding.h"
#include "ui/customer/FileTray.h"
#include "ui/customer/MentionPicker.h"
#include "ui/customer/QuietLine.h"
#include "ui/customer/ReplyGaps.h"
#include "ui/customer/ReplyInsertion.h"
#include "ui/customer/ReplyLength.h"
#include "ui/customer/ReplyRoute.h"
#include "ui/customer/SendLater.h"
#include "ui/customer/WindowLine.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/keyPlaces.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::domain::Channel;

namespace hadir::ui {
namespace {
constexpr auto draftDelay = 600ms; ///< after the last key; well below the promised second
constexpr auto longestDelay = 1s;
constexpr int fewestLines = 2;
constexpr int mostLines = 9;
constexpr int fewestOfLittle = 1;
constexpr int mostOfLittle = 3;
} // namespace

Composer::Composer(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_head(new QHBoxLayout)
    , m_route(new ReplyRoute(this))
    , m_saved(new Chip(this))
    , m_versions(new DraftVersionsButton(this))
    , m_body(new TextBox(this))
    , m_banner(new Banner(this))
    , m_why(new Label(this))
    , m_quiet(new QuietLine(clock, this))
    , m_window(new WindowLine(clock, *m_quiet, this))
    , m_length(new ReplyLength(this))
    , m_gaps(new ReplyGaps(*m_body, this))
    , m_files(new FileTray(this))
    , m_hint(new Label(this))
    , m_openCase(new Button(Button::Kind::Quiet, this))
    , m_sendPending(new Button(Button::Kind::Secondary, this))
    , m_later(new SendLater(clock, this))
    , m_send(new Button(Button::Kind::Primary, this))
{
    setObjectName(u"composer"_s);
    m_saved->setObjectName(u"draftSaved"_s);
    m_body->setObjectName(u"replyBody"_s);
    m_banner->setObjectName(u"composerBanner"_s);
    m_why->setObjectName(u"replyWhy"_s);
    m_why->withColour(Colour::Muted)->wrapped();
    m_quiet->setObjectName(u"quietWarning"_s);
    m_hint->setObjectName(u"composerHint"_s);
    m_openCase->setObjectName(u"openCaseForReply"_s);
    m_sendPending->setObjectName(u"sendAndSetPending"_s);
    m_send->setObjectName(u"sendReply"_s);
    m_hint->withColour(Colour::Muted)->wrapped();
    m_body->growBetween(fewestLines, mostLines);
    m_body->installEventFilter(this);
    m_insertion = new ReplyInsertion(*m_body, this); // behind this one: keys reach it first
    m_mention = new MentionPicker(*m_body, this);    // likewise
    m_adding = new FileAdding(*m_body, *this, this);
    setKeys(m_keys);
    setFocusProxy(m_body);
    QSizePolicy itsRoom = m_saved->sizePolicy();
    itsRoom.setRetainSizeWhenHidden(true); // nothing moves under who is typing as it comes
    m_saved->setSizePolicy(itsRoom);
    m_saved->hide();
    m_banner->hide();
    layOut();

    connect(m_body, &TextBox::textChanged, this, &Composer::takeTyping);
    connect(m_send, &QPushButton::clicked, this, [this] { send(After::Nothing); });
    connect(m_sendPending, &QPushButton::clicked, this, [this] { send(After::SetPending); });
    connect(m_later, &SendLater::chosen, this, [this](core::Instant at) {
        m_sendAt = at;
        send(After::Nothing);
        m_sendAt.reset();
    });
    connect(m_openCase, &QPushButton::clicked, this, &Composer::caseWanted);
    connect(m_window, &WindowLine::turned, this, &Composer::showState, Qt::QueuedConnection);
    connect(m_files, &FileTray::changed, this, &Composer::showState);
    connect(m_route, &ReplyRoute::changed, this, &Composer::takeRoute);
    connect(m_route, &ReplyRoute::picked, this, [this] {
        keepChannel();
        m_body->setFocus();
    });
    connect(m_route, &ReplyRoute::fellBack, this,
            [this](const QString &happened, const QString &now) {
                if (text().isEmpty())
                    return;
                keepChannel();
                m_banner->tell(Tone::Warn, happened, now);
            });
    showState();
    say();
}

void Composer::layOut()
{
    const Metrics m;
    m_head->setSpacing(m.px(6));
    m_head->addWidget(m_route, 1);
    m_head->addWidget(m_saved, 0, Qt::AlignTop);
    m_head->addWidget(m_versions, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m.gap());
    foot->addWidget(m_insertion);
    foot->addWidget(m_adding);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_length, 1);
    foot->addWidget(m_openCase);
    foot->addStretch();
    foot->addWidget(m_later);
    foot->addWidget(m_sendPending);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    column->setSpacing(m.gap());
    column->addLayout(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_why);
    column->addWidget(m_quiet);
    column->addWidget(m_window);
    column->addWidget(m_body);
    column->addWidget(m_files);
    column->addWidget(m_gaps);
    column->addLayout(foot);
}

void Composer::addMark(QWidget *mark)
{
    m_head->insertWidget(m_head->indexOf(m_versions), mark, 0, Qt::AlignTop);
}

QString Composer::text() const
{
    return m_body->toPlainText();
}

bool Composer::isEmpty() const
{
    return text().isEmpty() && m_files->isEmpty();
}

void Composer::setCustomer(domain::CustomerId customer)
{
    flushDraft(); // while the channel is still the one it was written for
    m_route->setCustomer(customer);
}

void Composer::setZone(const QString &zone)
{
    m_quiet->setZone(zone);
    m_later->setZone(zone);
}

void Composer::setColleagues(const models::Directory &colleagues)
{
    m_mention->setColleagues(colleagues);
}

void Composer::setHeard(const QHash<Channel, core::Instant> &heard)
{
    m_quiet->setHeard(heard);
    showState();
}

void Composer::sendLater()
{
    m_later->open();
}

void Composer::setReach(const QList<domain::ContactPoint> &contactPoints)
{
    flushDraft(); // while the channel is still the one it was written for
    m_route->setReach(contactPoints);
    showState();
}

void Composer::setPreferred(std::optional<Channel> channel)
{
    m_route->setPreferred(channel);
}

void Composer::choose(Channel channel)
{
    m_route->choose(channel);
}

void Composer::chooseNext()
{
    m_route->chooseNext();
}

void Composer::setHeard(Channel channel, std::optional<core::Instant> at)
{
    m_window->setHeard(channel, at);
    showState();
}

void Composer::setRoom(Room room)
{
    const bool isLittle = room == Room::Little;
    m_route->setFolded(isLittle);
    m_body->growBetween(isLittle ? fewestOfLittle : fewestLines,
                        isLittle ? mostOfLittle : mostLines);
    m_room = room;
    setKeys(m_keys);
}

void Composer::setKeys(const SendKeys &keys)
{
    m_keys = keys;
    m_send->setKeyHint(m_room == Room::Little ? QKeySequence() : m_keys.send);
    m_later->setKeys(m_keys.later);
    m_insertion->setKeys(m_keys.insert);
    m_adding->setKeys(m_keys.attach);
    m_window->setKeys(m_keys.otherWay);
}

/// What is written for one reader does not stay where another will read it.
void Composer::takeRoute()
{
    if (audienceOf(m_route->channel()) != audience()) {
        flushDraft(); // while the channel is still the one it was written for
        const Channel from = std::exchange(m_channel, m_route->channel());
        setDraft({});
        Q_EMIT turned(from);
    }
    m_channel = m_route->channel();
    showState();
    say();
}

void Composer::setCase(const std::optional<domain::Case> &one)
{
    const bool isOther = one.has_value() != m_case.has_value() || (one && one->id != m_case->id);
    if (isOther)
        flushDraft(); // while the channel is still the one it was written for
    m_case = one;
    if (isOther)
        m_route->startCase(one ? std::optional(one->channel) : std::nullopt);
    showState();
}

void Composer::setDraft(const QString &text)
{
    m_announced = text;
    m_draftWaits = false;
    ++m_typed;
    m_isSending = false;
    const QSignalBlocker quiet(m_body);
    m_body->begin(text);
    m_saved->hide();
    m_banner->hide();
    m_isWriting = false;
    if (!text.isEmpty())
        m_route->hold();
    showState();
}

void Composer::replaceText(const QString &text)
{
    flushDraft(); // what is replaced stays a version
    m_body->replaceAll(text);
    m_body->setFocus();
}

void Composer::takeTyping()
{
    if (text() == m_announced && !m_draftWaits)
        return; // what is known already, or only its looks have changed
    showState();
    m_saved->hide();
    if (text() == m_announced)
        return;
    if (!text().isEmpty())
        m_route->hold();
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

/// The agent chose a channel for words that may be on disk under another.
void Composer::keepChannel()
{
    if (text().isEmpty() || m_isSending)
        return;
    m_draftWaits = false;
    m_announced = text();
    m_saved->hide();
    Q_EMIT draftChanged(m_announced);
}

void Composer::showDraftSaved()
{
    if (text() == m_announced && !text().isEmpty())
        m_saved->show();
}

void Composer::send(After after)
{
    if (m_sendAt ? !m_later->isReady() : !m_send->isEnabled())
        return; // showState() says why
    const QString body = text().trimmed();
    flushDraft();
    m_isSending = true;
    m_banner->hide();
    showState();
    if (channel() == Channel::Note) {
        Q_EMIT noteRequested(m_case ? std::optional(m_case->id) : std::nullopt, body);
        return;
    }
    Q_EMIT replyRequested(m_case->id, channel(),
                          m_route->target().value_or(domain::ContactPointId()),
                          channel() == Channel::Email ? m_case->subject : QString(), body, after);
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
    if (text().isEmpty() || channel() == Channel::Note)
        m_route->offerBest();
    if (!text().isEmpty())
        m_route->hold();
    m_body->setFocus(Qt::ShortcutFocusReason);
}

void Composer::writeNote()
{
    m_route->chooseFirmly(Channel::Note);
    m_body->setFocus(Qt::ShortcutFocusReason);
}

void Composer::mention()
{
    writeNote();
    m_mention->begin();
}

void Composer::showState()
{
    const bool isNote = channel() == Channel::Note;
    m_mention->setWhere(isNote ? MentionPicker::Where::Note : MentionPicker::Where::Reply);
    const QString body = text().trimmed();
    const auto point = m_route->targetPoint();
    const QString service = point ? point->service : QString();
    m_length->measure(channel(), service, body);
    m_files->measure(channel(), service);
    m_quiet->setPoint(point, channel());
    m_window->setChannel(channel());
    m_gaps->look(audience());
    const QString whyNot = !m_window->isOpen() ? m_window->text()
                           : body.isEmpty() && (isNote || m_files->isEmpty())
                               ? tr("Write something first.")
                           : !m_gaps->areFilled() ? m_gaps->text()
                           : !m_length->fits()    ? m_length->text()
                           : m_files->isPacking() ? tr("A file is still being added.")
                                                  : m_files->why();
    m_adding->setWay(domain::carriesFiles(channel(), service) ? FileAdding::Way::Open
                                                              : FileAdding::Way::Closed);
    const bool canSend = whyNot.isEmpty() && !m_isSending && (isNote || m_case);
    const QString whyNotNow = m_window->isInTime() ? whyNot : m_window->text();
    for (Button *send : {m_send, m_sendPending}) {
        send->setEnabled(canSend && whyNotNow.isEmpty());
        send->setToolTip(whyNotNow);
        send->setAccessibleDescription(whyNotNow);
    }
    m_later->setReady(canSend);
    m_later->setEnd(m_window->until());
    m_later->setPoint(point);
    m_later->setVisible(!isNote && m_case);
    showSecondSend();
    m_hint->setVisible(isNote || !m_case);
    m_openCase->setVisible(!isNote && !m_case);
    m_body->setReadOnly(m_isSending);
    const QString why = m_route->whyNotAsTheyWrote();
    m_why->setVisible(!why.isEmpty());
    m_why->setText(why);
}

void Composer::say()
{
    const bool isNote = channel() == Channel::Note;
    m_send->setText(isNote ? tr("Save note") : tr("Send"));
    m_sendPending->setText(tr("Send and set pending"));
    m_openCase->setText(tr("Open a case"));
    m_saved->show(ChipLook{.text = tr("Draft saved"), .tone = Tone::Neutral});
    m_hint->setText(isNote ? tr("Colleagues see it, the customer never does.")
                           : tr("A reply belongs to a case."));
    m_body->setAccessibleName(isNote ? tr("Internal note") : tr("Reply to the customer"));
    m_body->setPlaceholderText(isNote ? tr("Write a note for your colleagues")
                                      : tr("Write to the customer"));
    QPalette ground = palette();
    if (isNote)
        ground.setColor(QPalette::Base, colourOf(Colour::Note, palette()));
    m_body->setPalette(ground);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool sends = isKey(*key, m_keys.send);
        if (sends || isKey(*key, m_keys.sendPending)) {
            send(sends ? After::Nothing : After::SetPending);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Whether the row of buttons fits beside the list and the case. Asked of the window: a row that
/// is too wide makes all that stands above it as wide as itself.
bool Composer::hasRoom() const
{
    const Metrics m;
    const int whole = window()->width();
    return whole >= m.px(860) || whole - width() < m.px(100);
}

/// In a small window a key and the palette do it.
void Composer::showSecondSend()
{
    m_sendPending->setVisible(!m_later->isHidden() && hasRoom());
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSecondSend();
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        say();
}
} // namespace hadir::ui
