// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/entities.h"
#include "app/models/Directory.h"
#include "ui/customer/SendKeys.h"
#include "ui/customer/audience.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace hadir::ui {

class Banner;
class Button;
class Chip;
class DraftVersionsButton;
class FileAdding;
class FileTray;
class Label;
class QuietLine;
class ReplyGaps;
class ReplyInsertion;
class ReplyLength;
class MentionPicker;
class ReplyRoute;
class SendLater;
class TextBox;
class WindowLine;

/// Where an agent writes: a reply on one of the channels that the customer can be reached on, or
/// an internal note. When the reader turns from one to the other the words go, and turned() asks
/// for those that are theirs.
///
/// It owns the words until it is told that they are safe: draftChanged() follows the typing within
/// a second, and what was sent stays on screen until confirmQueued(). It never sends anything.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    enum class After { Nothing, SetPending };
    /// In a low window the ways to send stand behind one button, and the text box stays small.
    enum class Room { Enough, Little };

    explicit Composer(core::Clock &clock, QWidget *parent = nullptr);

    /// To whom; what was chosen for somebody else no longer counts.
    void setCustomer(domain::CustomerId customer);
    /// The clock they live by, an IANA zone; empty when unknown.
    void setZone(const QString &zone);
    /// Whom a note can reach.
    void setColleagues(const models::Directory &colleagues);
    /// When they last wrote, by channel, as far as it matters for their quiet hours.
    void setHeard(const QHash<domain::Channel, core::Instant> &heard);
    /// What the customer can be reached on; retired contact points are left out. Words for an
    /// address that is one no more go to the next of the same channel or become a note, and that is
    /// said.
    void setReach(const QList<domain::ContactPoint> &contactPoints);
    /// The case that is written in. Without one there can be notes, but no reply.
    void setCase(const std::optional<domain::Case> &one);
    /// Puts back what was written before, without saying it is new.
    void setDraft(const QString &text);
    /// Puts other words in the place of these; undo brings these back.
    void replaceText(const QString &text);
    /// What the customer prefers is offered first, unless the agent has chosen or written.
    void setPreferred(std::optional<domain::Channel> channel);
    void choose(domain::Channel channel);
    /// The words go to the next channel on which the customer can be reached.
    void chooseNext();
    /// When the customer last wrote on a channel that takes answers for a while only.
    void setHeard(domain::Channel channel, std::optional<core::Instant> at);
    void setRoom(Room room);
    void setKeys(const SendKeys &keys);

    /// What the words are for.
    [[nodiscard]] domain::Channel channel() const { return m_channel; }
    [[nodiscard]] domain::Audience audience() const { return audienceOf(m_channel); }
    [[nodiscard]] const ReplyRoute &route() const { return *m_route; }
    [[nodiscard]] QString text() const;
    /// When the reply is to go that replyRequested() tells of, as long as it does; absent: as soon
    /// as may be.
    [[nodiscard]] std::optional<core::Instant> sendAt() const { return m_sendAt; }
    /// A quiet word beside the ways to send; becomes its child.
    void addMark(QWidget *mark);
    [[nodiscard]] TextBox &body() { return *m_body; }
    [[nodiscard]] DraftVersionsButton &versions() { return *m_versions; }
    [[nodiscard]] ReplyInsertion &insertion() { return *m_insertion; }
    /// What is attached; whoever fills it says with the next draft what it was.
    [[nodiscard]] FileTray &files() { return *m_files; }
    [[nodiscard]] FileAdding &fileAdding() { return *m_adding; }
    /// Whether nothing is written and nothing attached.
    [[nodiscard]] bool isEmpty() const;

public Q_SLOTS:
    void showDraftSaved();
    /// What was sent is in the outbox, on disk: the page may forget it.
    void confirmQueued();
    /// It could not be taken; the words stay. Whole sentences.
    void refuse(const QString &happened, const QString &next);
    /// It is asked about elsewhere what is to become of it; the words stay.
    void takeBack();
    /// Offers the best channel for what is not begun yet; the words of a reply stay on the channel
    /// they are for.
    void writeReply();
    void writeNote();
    /// Likewise, with somebody to be chosen whom it is to reach.
    void mention();
    /// Says what is unsaved at once, before the page shows something else.
    void flushDraft();
    /// Offers other moments for what is written than now.
    void sendLater();

Q_SIGNALS:
    /// Other words, or the same for another channel.
    void draftChanged(const QString &text);
    /// Somebody else is written for than on that channel, and nothing stands here: the customer
    /// instead of colleagues, or the other way round.
    void turned(hadir::domain::Channel from);
    void replyRequested(hadir::domain::CaseId caseId, hadir::domain::Channel channel,
                        hadir::domain::ContactPointId contactPoint, const QString &subject,
                        const QString &body, hadir::ui::Composer::After after);
    void noteRequested(std::optional<hadir::domain::CaseId> caseId, const QString &body);
    /// Whether there is something being written, for colleagues on the same case.
    void writingChanged(bool writing);
    void caseWanted();
    void left(); ///< by Escape: the words stay

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool hasRoom() const;
    void showSecondSend();
    void layOut();
    void say();
    void showState();
    void takeTyping();
    void keepChannel();
    void takeRoute();
    void send(After after);

    core::Clock &m_clock;
    QHBoxLayout *m_head;
    ReplyRoute *m_route;
    Chip *m_saved;
    DraftVersionsButton *m_versions;
    TextBox *m_body;
    Banner *m_banner;
    Label *m_why; ///< the customer is answered on another way than they wrote
    QuietLine *m_quiet;
    WindowLine *m_window;
    ReplyLength *m_length;
    ReplyGaps *m_gaps;
    ReplyInsertion *m_insertion = nullptr;
    MentionPicker *m_mention = nullptr;
    FileTray *m_files;
    FileAdding *m_adding = nullptr;
    Label *m_hint;
    Button *m_openCase;
    Button *m_sendPending;
    SendLater *m_later;
    Button *m_send;

    domain::Channel m_channel = domain::Channel::Note;
    std::optional<domain::Case> m_case;
    std::optional<core::Instant> m_sendAt;
    QString m_announced; ///< what draftChanged() last said
    quint64 m_typed = 0;
    SendKeys m_keys;
    Room m_room = Room::Enough;
    bool m_draftWaits = false;
    bool m_isSending = false;
    bool m_isWriting = false;
};
} // namespace hadir::ui
