// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/searchTroubles.h"

#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using hadir::store::SearchField;
using hadir::store::SearchTrouble;

namespace hadir::ui {

namespace {
struct TroubleOfSearch
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::SearchTroubles)

public:
    store::SearchLanguage language = store::searchLanguageOf(QLocale().name());

    [[nodiscard]] QString fields() const
    {
        QStringList names;
        for (int at = 0; at < store::searchFields; ++at)
            names.append(isolated(store::nameOf(SearchField(at), language)));
        return listed(names);
    }

    [[nodiscard]] QString unknownValue(SearchField field, const QString &typed) const
    {
        switch (field) {
        case SearchField::Owner:
            return tr("Nobody here is called “%1”.").arg(typed);
        case SearchField::Queue:
            return tr("No queue is called “%1”.").arg(typed);
        case SearchField::Team:
            return tr("No team is called “%1”.").arg(typed);
        case SearchField::Status:
        case SearchField::Channel:
        case SearchField::Priority:
        case SearchField::Is:
        case SearchField::Tag:
        case SearchField::After:
        case SearchField::Before:
        case SearchField::Until:
            break;
        }
        QStringList values;
        for (const QString &value : store::valuesOf(field, language))
            values.append(isolated(value));
        return tr("“%1” does not go with %2. Possible: %3.",
                  "a value; a field such as status:; a list of values")
            .arg(typed, isolated(store::nameOf(field, language) + u':'), listed(values));
    }

    [[nodiscard]] QString operator()(const SearchTrouble &trouble) const
    {
        const QString typed = isolated(trouble.typed);
        switch (trouble.kind) {
        case SearchTrouble::Kind::UnknownField:
            return tr("“%1” is no field and is searched as a word. Possible: %2.",
                      "a name; a list of fields")
                .arg(typed, fields());
        case SearchTrouble::Kind::UnknownValue:
            return unknownValue(*trouble.field, typed);
        case SearchTrouble::Kind::NoDate:
            break;
        }
        return tr("“%1” is no date. Write a day as %2, or a month or a year alone.",
                  "what was typed; an example")
            .arg(typed, isolatedLtr(u"2026-01-31"_s));
    }
};
} // namespace

QStringList sentencesFor(const QList<SearchTrouble> &troubles)
{
    const TroubleOfSearch words;
    QStringList out;
    for (const SearchTrouble &trouble : troubles)
        out.append(words(trouble));
    return out;
}
} // namespace hadir::ui
