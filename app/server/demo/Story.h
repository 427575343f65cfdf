// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"

#include <QList>
#include <QStringList>

#include <optional>

/// What happens with customers, as it stands in resources/demo. Texts hold placeholders such as
/// {first} or {g:he|she}; Phrasing fills them.
namespace hadir::server::demo {

/// A promise to call: `due` in so long ("48m") or at that time of the customer's day ("1d 09:15").
/// Without it chance or the story itself says when.
struct Promise
{
    QString due;
    QString reason;
    qint64 attempts = 0;
};

/// One entry of a story. A call or visit is told by the agent, whoever it came from.
struct Step
{
    domain::Channel on = domain::Channel::Note;
    domain::Author by = domain::Author::Agent;
    QString after; ///< since the step before: "8m", "3h", "2d"
    QString at;    ///< desk only: "22m" ago, or "-1d 21:14" in the company's zone
    QString agent;
    QString language;
    QString attach;
    QString outcome;
    QStringList text;    ///< one of these
    bool thread = false; ///< which one goes with the other steps of the story that say so
    std::optional<qint64> seconds;
    bool loose = false; ///< belongs to the customer but to no case
};

/// How one case goes, from the first message to the last.
struct Story
{
    QString id;
    QString language; ///< desk only; else the book's
    QString country;
    QStringList subject;
    QString queue;
    domain::Priority priority = domain::Priority::Normal;
    QStringList tags;
    domain::CaseStatus status = domain::CaseStatus::Solved;
    QString order;   ///< the state of the order it is about, or empty
    QString product; ///< a product's key or kind
    QString agent;
    qint64 number = 0;
    std::optional<Promise> callback;
    QList<Step> steps;
};

struct Phrases
{
    QStringList hi;
    QStringList greet;
    QStringList thanks;
    QStringList sorry;
    QStringList sign;
};

struct Notices
{
    QStringList shipped;
    QStringList delivered;
    QStringList bill;
};

/// What customers say of how it was, by how it was.
struct Answers
{
    QStringList bad;
    QStringList between;
    QStringList good;
};

/// The lines of what customers and agents attach.
struct Papers
{
    QStringList bill;
    QStringList quote;
    QStringList contract;
};

/// The stories of one language and what people say in it.
struct Book
{
    QString language;
    Phrases phrases;
    QStringList months;
    Notices notices;
    Answers answers;
    QStringList reasons; ///< of callbacks
    Papers files;
    QList<Story> stories;
};
} // namespace hadir::server::demo
