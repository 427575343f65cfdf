// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/turnWords.h"

#include "app/domain/commandJson.h"
#include "ui/shell/caseDeeds.h"
#include "ui/shell/commandWords.h"
#include "ui/shell/contactDeeds.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>
#include <QSet>

namespace hadir::ui {

namespace {
struct TurnWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::StepBack)
};

/// Whom it was about, as far as a sentence needs it.
models::CustomerFile fileOf(const desk::Turned &turned, desk::Reader &reader,
                            const models::Directory &directory)
{
    models::CustomerFile out{.directory = directory};
    if (!turned.deed.customer)
        return out;
    if (const auto record = reader.customer(*turned.deed.customer); record && *record) {
        out.customer = (*record)->customer;
        out.contactPoints = (*record)->contactPoints;
    }
    return out;
}

/// "Change of consent (Ahmad bin Salleh)."
QString whatItWas(const desk::Turned &turned, const domain::Customer &customer)
{
    const QString what = wordsFor(turned.deed.first);
    return customer.name.isEmpty()
               ? TurnWords::tr("%1.", "what was done, such as: Change of tags").arg(what)
               : TurnWords::tr("%1 (%2).", "what was done, such as: Change of tags; a customer")
                     .arg(what, isolated(customer.name));
}

/// The two who were merged are two again; empty when it was not about merging.
QString twoAgain(const desk::Turned &turned, desk::Reader &reader)
{
    const auto *merge = std::get_if<domain::MergeCustomer>(&turned.deed.first);
    if (!merge || turned.done.isEmpty()
        || !std::holds_alternative<domain::SeparateCustomer>(turned.done.first()))
        return {};
    const auto kept = reader.person(merge->into);
    const auto other = reader.person(merge->customer);
    if (!kept || !*kept || !other || !*other)
        return {};
    return TurnWords::tr("%1 and %2 are two customers again.", "two customers")
        .arg(isolated((*kept)->name), isolated((*other)->name));
}

/// Of a split, which is a new case with entries from another; empty when it was none.
QString howEntriesAre(store::Way way, const desk::Turned &turned, desk::Reader &reader,
                      const models::CustomerFile &file)
{
    const auto isMove = [](const domain::Command &one) {
        return std::holds_alternative<domain::MoveEntries>(one);
    };
    const auto found = std::ranges::find_if(turned.done, isMove);
    if (found == turned.done.end() || turned.done.size() < 2)
        return {};
    const auto &moved = std::get<domain::MoveEntries>(*found);
    const auto from = reader.caseWith(way == store::Way::Back ? moved.to : moved.from);
    if (!from || !*from)
        return {};
    return way == store::Way::Back
               ? TurnWords::tr("The entries are back in %1. What stays is the case that was opened "
                               "for them: it is closed, and goes on there.",
                               "case and customer")
                     .arg(caseAndCustomer(**from, file.customer))
               : deedWords(moved, **from, file);
}

/// Of one command, or of several that were done to one case: the first says it.
QString howOneIs(const domain::Command &first, const models::CustomerFile &file,
                 desk::Reader &reader)
{
    const auto caseId = domain::caseOf(first);
    const auto about =
        caseId ? reader.caseWith(*caseId) : core::Result<std::optional<domain::Case>>();
    return about && *about ? deedWords(first, **about, file) : contactDeedWords(first, file);
}

QString howItIs(store::Way way, const desk::Turned &turned, desk::Reader &reader,
                const models::Directory &directory)
{
    QSet<domain::CaseId> cases;
    for (const domain::Command &one : turned.done) {
        if (const auto caseId = domain::caseOf(one))
            cases.insert(*caseId);
    }
    const models::CustomerFile file = fileOf(turned, reader, directory);
    if (const QString split = howEntriesAre(way, turned, reader, file); !split.isEmpty())
        return split;
    const auto count = int(cases.size());
    if (count > 1 && count <= turned.done.size())
        return way == store::Way::Back
                   ? TurnWords::tr("%n case(s) are as they were.", nullptr, count)
                   : TurnWords::tr("%n case(s) changed.", nullptr, count);
    QString words = twoAgain(turned, reader);
    if (words.isEmpty() && (turned.done.size() == 1 || count == 1))
        words = howOneIs(turned.done.first(), file, reader);
    return words.isEmpty() ? whatItWas(turned, file.customer) : words;
}
QString ledWords(store::Way way, const desk::Turned &turned, desk::Reader &reader,
                 const models::Directory &directory)
{
    const QString what = wordsFor(turned.deed.first);
    if (turned.done.isEmpty() && !turned.why) {
        const QString stays =
            TurnWords::tr("%1: this cannot be undone.", "what was done, such as: New case")
                .arg(what);
        return turned.deed.stays ? TurnWords::tr("%1 %2", "two sentences")
                                       .arg(stays, finalityWords(*turned.deed.stays))
                                 : stays;
    }
    if (turned.left > 0) {
        const QString why = sentenceFor(*turned.why);
        if (way == store::Way::Again)
            return TurnWords::tr("It could not be done again. %1", "why").arg(why);
        return turned.done.isEmpty()
                   ? TurnWords::tr("It could not be undone. %1", "why").arg(why)
                   : TurnWords::tr("Undone, but for %n change(s). %1", "why", turned.left).arg(why);
    }
    const QString how = howItIs(way, turned, reader, directory);
    if (way == store::Way::Back && turned.deed.stays)
        return TurnWords::tr("Undone as far as it can be. %1 %2",
                             "how it is; why the rest of it stays")
            .arg(how, finalityWords(*turned.deed.stays));
    return way == store::Way::Back
               ? TurnWords::tr("Undone. %1", "a sentence that says how it is").arg(how)
               : TurnWords::tr("Done again. %1", "a sentence that says how it is").arg(how);
}
} // namespace

QString finalityWords(domain::Finality why)
{
    switch (why) {
    case domain::Finality::Recorded:
        return TurnWords::tr("It stays in the record.");
    case domain::Finality::Made:
        return TurnWords::tr("What was made stays.");
    case domain::Finality::Erased:
        return TurnWords::tr("Whoever was erased does not come back.");
    case domain::Finality::HandedOver:
        return TurnWords::tr("It is a colleague's case now; a supervisor can move it.");
    case domain::Finality::NoneBefore:
        return TurnWords::tr("Nothing was set before. Set it to something else instead.");
    }
    Q_UNREACHABLE();
}

QString turnWords(store::Way way, const desk::Turned &turned, desk::Reader &reader,
                  const models::Directory &directory)
{
    const QString words = ledWords(way, turned, reader, directory);
    const auto unread = int(turned.deed.unread.size());
    return unread == 0
               ? words
               : TurnWords::tr("%1 %2", "two sentences")
                     .arg(words, TurnWords::tr("%n newer deed(s) of another version of Hadir stay.",
                                               nullptr, unread));
}
} // namespace hadir::ui
