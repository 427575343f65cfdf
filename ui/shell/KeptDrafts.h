// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "ui/shell/WritingPlace.h"

#include <QObject>

#include <functional>

namespace hadir::ui {

/// What is half written and on its way to the disk, and what lies there: the newest words of each
/// place. Words that were begun in a case that goes on in another are found there.
class KeptDrafts final : public QObject
{
    Q_OBJECT

public:
    explicit KeptDrafts(desk::Desk &desk, QObject *parent = nullptr);

    /// What is written there; what is not on disk yet goes first. Nothing where that was emptied.
    [[nodiscard]] std::optional<store::Draft> newest(const WritingPlace &place) const;
    /// Whichever of the two of a case was written last: what is for the customer, or for colleagues.
    [[nodiscard]] std::optional<store::Draft> newestOfBoth(const WritingPlace &place) const;

    /// Keeps it, and once it is on disk calls `then`, if any, and says kept().
    void keep(const store::Draft &draft, const std::function<void()> &then = {});
    /// Keeps it and forgets what lies elsewhere, once and only when it is on disk: the same words
    /// under another channel or another case.
    void keepInPlaceOf(const store::Draft &draft, store::Draft elsewhere,
                       const std::function<void()> &then = {});
    /// These words went another way: nothing is kept there any more.
    void forget(const store::Draft &sent);
    /// Tries everything that is not on disk again, and calls `then` once with whether it is there.
    void keepAll(std::function<void(bool kept)> then);

Q_SIGNALS:
    void kept(const hadir::store::Draft &draft);
    void forgotten();
    void failed(const hadir::core::Failure &why);

private:
    [[nodiscard]] bool isFor(const WritingPlace &place, const store::Draft &draft) const;
    void settle(const store::Draft &draft, const core::Result<void> &saved);

    desk::Desk &m_desk;
    /// Newest last. Read before the file, which may still hold older words.
    QList<store::Draft> m_onTheWay;
    std::function<void(bool kept)> m_onceTried; ///< waits for m_onTheWay to be empty
};
} // namespace hadir::ui
