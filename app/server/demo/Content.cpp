// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/demo/Content.h"

#include "app/domain/json.h"
#include "app/server/demo/companySchemas.h"
#include "app/server/demo/contentSchemas.h"
#include "app/server/demo/storySchemas.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace hadir::server::demo {

namespace {
constexpr std::array languages{"en"_L1, "ms"_L1, "ar"_L1};

template <class T>
core::Result<T> readOne(const QString &name)
{
    QFile file(u":/hadir/demo/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::FailureKind::Corrupt, u"demo content %1 is missing"_s.arg(name));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    auto read = domain::fromJson<T>(document.object(), domain::Unknown::Reject);
    if (!document.isObject() || !read)
        return core::fail(core::FailureKind::Corrupt, u"demo content %1 is damaged"_s.arg(name));
    return read;
}
} // namespace

const QString &Words::in(QStringView language) const
{
    if (language == "ms"_L1 && !ms.isEmpty())
        return ms;
    if (language == "ar"_L1 && !ar.isEmpty())
        return ar;
    return en;
}

qint64 Prices::in(QStringView currency) const
{
    if (currency == "SAR"_L1)
        return sar;
    if (currency == "AED"_L1)
        return aed;
    return currency == "GBP"_L1 ? gbp : myr;
}

const Book &Content::book(QStringView language) const
{
    const auto found = std::ranges::find(books, language, &Book::language);
    return found == books.end() ? books.front() : *found;
}

const Product *Content::product(QStringView key) const
{
    const auto found = std::ranges::find(company.products, key, &Product::key);
    return found == company.products.end() ? nullptr : &*found;
}

const Country &Content::country(QStringView code) const
{
    const auto found = std::ranges::find(places.countries, code, &Country::code);
    return found == places.countries.end() ? places.countries.front() : *found;
}

core::Result<Content> readContent()
{
    Content content;
    const auto take = [](auto &to, auto read) -> std::optional<core::Failure> {
        if (!read)
            return read.error();
        to = std::move(*read);
        return std::nullopt;
    };
    QList<std::optional<core::Failure>> outcomes{
        take(content.company, readOne<Company>(u"company"_s)),
        take(content.places, readOne<Places>(u"places"_s)),
        take(content.people, readOne<People>(u"people"_s)),
        take(content.desk, readOne<DeskEntry>(u"desk"_s)),
        take(content.replies, readOne<Replies>(u"replies"_s)),
    };
    for (const QLatin1StringView language : languages) {
        outcomes += take(content.books.emplaceBack(), readOne<Book>(u"stories-"_s + language));
        outcomes += take(content.shelves.emplaceBack(), readOne<Shelf>(u"articles-"_s + language));
    }
    for (const auto &failure : std::as_const(outcomes)) {
        if (failure)
            return std::unexpected(*failure);
    }
    return content;
}
} // namespace hadir::server::demo
