// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/server/demo/Company.h"
#include "app/server/demo/Story.h"

/// What resources/demo holds, as it stands in the files: people, places, stories, articles.
/// Values only; everything that is random or depends on the time is made elsewhere.
namespace hadir::server::demo {

/// Names of one origin; "محمد|Mohammed" where a name has a form in each script.
struct Culture
{
    QString key;
    QStringList men;
    QStringList women;
    QStringList families;
};

/// So many customers of this culture live in that country and speak one of these languages.
struct Share
{
    QString culture;
    QString country;
    qint64 share = 0;
    QStringList languages;
};

struct People
{
    QList<Culture> cultures;
    QList<Share> mix;
    QStringList companies;
    QStringList abouts;
};

struct KnownOrder
{
    QString number;
    qint64 amount = 0;
    QString product;
    QString placed;
    domain::OrderStatus status = domain::OrderStatus::Delivered;
};

struct OrderBook
{
    qint64 count = 0;
    qint64 total = 0;
    std::optional<KnownOrder> known;
};

/// A customer whom the demo always has, with cases told word by word.
struct Person
{
    QString key;
    QString name;
    QString culture;
    QString gender;
    QString first;
    QString country;
    QString city;
    QStringList languages;
    QString tier;
    std::optional<domain::Channel> preferred;
    QString since;
    QString about;
    QString phone;
    QString email;
    QString handle;
    OrderBook orders;
    qint64 stories = 0; ///< so many told cases besides
    QList<Story> cases;
};

struct DeskEntry
{
    QString owner;
    QList<Person> people;
};

struct ArticleEntry
{
    QString key;
    QString title;
    QString category;
    domain::Audience audience = domain::Audience::Internal;
    QStringList tags;
    QString owner;
    QString updated;
    QStringList body;
};

struct Shelf
{
    QString language;
    QList<ArticleEntry> articles;
};

struct WordingEntry
{
    QString language;
    QStringList text; ///< line by line
};

struct ReplyEntry
{
    QString key;
    QString title;
    QString shortcut;
    QString agent; ///< whose own it is
    QString team;  ///< else for whom; with neither it is everybody's
    QList<domain::Channel> channels;
    QList<WordingEntry> wordings;
};

struct Replies
{
    QList<ReplyEntry> replies;
};

struct Content
{
    Company company;
    Places places;
    People people;
    DeskEntry desk;
    Replies replies;
    QList<Book> books;    ///< en, ms, ar
    QList<Shelf> shelves; ///< en, ms, ar

    [[nodiscard]] const Book &book(QStringView language) const;
    [[nodiscard]] const Product *product(QStringView key) const;
    [[nodiscard]] const Country &country(QStringView code) const;
};

/// Everything under :/hadir/demo. Corrupt when a file is missing or is not what it should be.
[[nodiscard]] core::Result<Content> readContent();
} // namespace hadir::server::demo
