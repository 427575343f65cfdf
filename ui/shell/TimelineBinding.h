// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/Directory.h"
#include "app/models/TimelineModel.h"

namespace hadir::ui {

class AttachmentBinding;
class PinStrip;
class CustomerPage;
class TimelineFilterButton;
class TimelineView;

/// Fills one customer's timeline from what is on this machine and, past its end, from the server.
class TimelineBinding final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        TimelineView &view;
        TimelineFilterButton &filter;
        CustomerPage &page;
    };

    TimelineBinding(desk::Desk &desk, Parts parts, QObject *parent = nullptr);
    ~TimelineBinding() override;

    void show(domain::CustomerId customer);
    /// Goes to that entry of the customer who is shown, once it is there: what is older is read on
    /// until it comes, but not for ever.
    void goTo(const QUuid &entry);
    void setDirectory(const models::Directory &directory) { m_directory = directory; }
    void take(const store::TouchedSet &touched);
    [[nodiscard]] models::TimelineModel &model() { return m_model; }
    /// Whether the filter leaves out what this command, which is on disk, wrote into the timeline.
    [[nodiscard]] bool hides(const domain::Command &command) const;

Q_SIGNALS:
    /// What became of a file that was asked for. A whole sentence.
    void told(const QString &sentence);

private:
    void connectParts();
    void answer(const models::TimelineQuestion &question);
    void fetchPast();
    void followLine();
    [[nodiscard]] models::TimelineEntry shown(const desk::HistoryItem &item) const;
    void showAsItIs(domain::Kind kind, const QUuid &id);
    void layRefused();
    void giveBackSoon();
    void layPins();
    void showLetter();
    void noteSoon();
    void seek();

    /// A question that only the server can answer.
    struct Past
    {
        models::TimelineQuestion question;
        store::Horizon horizon;
        bool isAsked = false;
    };

    desk::Desk &m_desk;
    TimelineView &m_view;
    TimelineFilterButton &m_filter;
    CustomerPage &m_page;
    models::TimelineModel m_model;
    AttachmentBinding *m_attachments;
    models::Directory m_directory;
    PinStrip *m_strip;
    QList<domain::InteractionId> m_pins;
    QUuid m_sought;        ///< the entry to go to; null when there is none
    QSet<QUuid> m_refused; ///< shown, and in no history
    std::optional<Past> m_past;
    quint64 m_tries = 0; ///< tells a timer of an earlier one from ours
    quint64 m_visits = 0;
    bool m_givesBack = false; ///< soon
};
} // namespace hadir::ui
