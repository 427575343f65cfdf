// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/SortedRows.h"
#include "app/models/TimelineEntry.h"

namespace hadir::models {

struct NewestFirst
{
    static QUuid id(const TimelineEntry &entry) { return entry.id(); }
    static TimelinePlace key(const TimelineEntry &entry) { return {entry.at(), entry.id()}; }
};

/// What the model asks its owner for. `number` comes back with the answer, so that one to an older
/// question is dropped.
struct TimelineQuestion
{
    quint64 number = 0;
    domain::CustomerId customer;
    TimelineFilter filter;
    std::optional<TimelinePlace> before; ///< absent: from the newest
    int limit = 0;

    bool operator==(const TimelineQuestion &) const = default;
};

struct TimelinePage
{
    enum class Rest { More, None };

    quint64 number = 0; ///< of the question it answers
    QList<TimelineEntry> entries;
    Rest rest = Rest::None;
};

/// One customer's timeline, newest first, from the present back as far as somebody has scrolled.
///
/// Holds a window and asks for what is older by pageRequested(); the answer comes by appendOlder()
/// at once or later. What happens now comes by upsert(). Lives on the GUI thread and reads no
/// store. Knows no days: where one begins depends on the zone of whoever looks.
class TimelineModel final : public SortedRows<TimelineEntry, NewestFirst>
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole, AtRole, ChannelRole, BodyRole, SettledRole };
    Q_ENUM(Role)

    enum class State {
        Idle,    ///< no customer
        Loading, ///< nothing shown, the first page is on its way
        Ready,
    };

    using SortedRows::SortedRows;

    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent = {}) const override;
    void fetchMore(const QModelIndex &parent = {}) override;

    /// Forgets what it holds and asks anew, with no filter.
    void show(domain::CustomerId customer);
    void setFilter(const TimelineFilter &filter);

    [[nodiscard]] const TimelineFilter &filter() const { return m_question.filter; }
    [[nodiscard]] domain::CustomerId customer() const { return m_question.customer; }
    [[nodiscard]] State state() const { return m_state; }

    /// Answers a question. Entries that are here already keep their newer version.
    void appendOlder(const TimelinePage &page);
    /// Something happened or changed. Outside the filter, or older than what is held: ignored.
    void take(const TimelineEntry &entry);
    void setBytes(domain::AttachmentId attachment, TimelineAttachment::Bytes bytes, int percent);

Q_SIGNALS:
    void pageRequested(const hadir::models::TimelineQuestion &question);
    /// The state, or a page has come and there may be more.
    void stateChanged();
    void filterChanged();

private:
    void ask();
    void startOver(State state);

    TimelineQuestion m_question;
    State m_state = State::Idle;
    bool m_asked = false;
    bool m_reachedEnd = true;
};
} // namespace hadir::models
