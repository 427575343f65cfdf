// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/searchCompletions.h"

#include "app/store/analyser.h"

using namespace Qt::Literals::StringLiterals;
using hadir::store::SearchField;

namespace hadir::desk {

namespace {
constexpr qsizetype shortestName = 2; ///< letters; one begins too many words that are meant as such

const QList<SearchName> &namesOf(SearchField field, const SearchNames &names)
{
    static const QList<SearchName> none;
    switch (field) {
    case SearchField::Queue:
        return names.queues;
    case SearchField::Team:
        return names.teams;
    case SearchField::Owner:
        return names.agents;
    case SearchField::Tag:
        return names.tags;
    case SearchField::Status:
    case SearchField::Channel:
    case SearchField::Priority:
    case SearchField::Is:
    case SearchField::After:
    case SearchField::Before:
    case SearchField::Until:
        break;
    }
    return none;
}

/// Whether `typed` begins the name or a word of it.
bool begins(const QString &typed, const QString &name)
{
    return (u' ' + store::folded(name)).contains(u' ' + typed);
}

QString quoted(const QString &value)
{
    return value.contains(u' ') ? u'"' + value + u'"' : value;
}

QStringList valuesFor(SearchField field, const SearchNames &names, store::SearchLanguage language)
{
    QStringList out = store::valuesOf(field, language);
    if (field == SearchField::Owner)
        out = store::ownersToOffer(language);
    for (const SearchName &name : namesOf(field, names))
        out.append(name.shown);
    return out;
}

QList<SearchCompletion> fieldsFor(const QString &before, const QString &typed,
                                  store::SearchLanguage language)
{
    QList<SearchCompletion> out;
    for (int at = 0; at < store::searchFields; ++at) {
        const QString name = store::nameOf(SearchField(at), language);
        const QString inEnglish = store::nameOf(SearchField(at), store::SearchLanguage::English);
        if (begins(typed, name) || begins(typed, inEnglish))
            out.append({name + u':', before + name + u':'});
    }
    return out;
}

QList<SearchCompletion> mostAskedFor(store::SearchLanguage language)
{
    QList<SearchCompletion> out;
    for (const SearchField field : {SearchField::Status, SearchField::Owner, SearchField::Channel,
                                    SearchField::Queue, SearchField::Tag, SearchField::Is}) {
        const QString name = store::nameOf(field, language) + u':';
        out.append({name, name});
    }
    return out;
}
} // namespace

QList<SearchCompletion> completionsOf(const QString &query, const SearchNames &names,
                                      store::SearchLanguage language, int most)
{
    if (query.trimmed().isEmpty())
        return mostAskedFor(language).mid(0, most);
    const auto ending = store::endingOf(query);
    if (!ending)
        return {};
    const QString before = query.left(ending->from);
    const QString typed = store::folded(ending->typed);
    if (!ending->field)
        return typed.size() < shortestName ? QList<SearchCompletion>()
                                           : fieldsFor(before, typed, language).mid(0, most);
    QList<SearchCompletion> out;
    for (const QString &value : valuesFor(*ending->field, names, language)) {
        if (store::folded(value) == typed)
            return {}; // it is there
        if (out.size() < most && begins(typed, value))
            out.append({value, before + quoted(value) + u' '});
    }
    return out;
}

QString asKept(const QString &query, const SearchNames &names)
{
    return store::withKeptNames(query, [&names](SearchField field, const QString &typed) {
        const QString wanted = store::folded(typed);
        for (const SearchName &name : namesOf(field, names)) {
            if (name.shown != name.kept && begins(wanted, name.shown))
                return name.kept;
        }
        return typed;
    });
}
} // namespace hadir::desk
