// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"
#include "app/domain/ending.h"
#include "app/domain/joining.h"
#include "app/domain/json.h"
#include "app/domain/rules.h"
#include "app/domain/schemas.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
template <class T>
std::optional<T> followed(core::Id<T> id, Unit &unit)
{
    std::optional<T> one = unit.find(id);
    for (int depth = 0; one && one->mergedInto && depth < deepestMerge; ++depth) {
        std::optional<T> next = unit.find(*one->mergedInto);
        if (!next)
            break;
        one = std::move(next);
    }
    return one;
}

/// Whether whoever follows `from` comes by `id`.
template <class T>
bool leadsTo(const T &from, core::Id<T> id, std::optional<core::Id<T>> T::*next, Unit &unit)
{
    std::optional<T> one = from;
    for (int depth = 0; one && depth <= deepestMerge; ++depth) {
        if (one->id == id)
            return true;
        const auto further = (*one).*next;
        one = further ? unit.find(*further) : std::nullopt;
    }
    return one.has_value(); // too long a row is as bad as a ring
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

void setOrTake(QJsonObject &object, const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        object.remove(field);
    else
        object.insert(field, value);
}
} // namespace

std::optional<Case> survivorOf(CaseId id, Unit &unit)
{
    return followed(id, unit);
}

std::optional<Customer> survivorOf(CustomerId id, Unit &unit)
{
    return followed(id, unit);
}

bool areOne(CustomerId one, CustomerId other, Unit &unit)
{
    if (one == other)
        return true;
    const auto survivor = survivorOf(one, unit);
    const auto otherSurvivor = survivorOf(other, unit);
    return survivor && otherSurvivor && survivor->id == otherSurvivor->id;
}

const QStringList &mergeableFields()
{
    static const QStringList fields{u"name"_s,  u"company"_s,   u"city"_s, u"country"_s,
                                    u"zone"_s,  u"languages"_s, u"tier"_s, u"preferredChannel"_s,
                                    u"about"_s, u"stage"_s};
    return fields;
}

namespace rules {

namespace {
constexpr qsizetype mostMoved = 500; ///< entries by one command

std::optional<core::Instant> earlier(const std::optional<core::Instant> &one,
                                     const std::optional<core::Instant> &other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

/// A case as what is counted to it leaves it: its newest message, and since when its customer
/// waits.
void followMessages(Case &about, Unit &unit)
{
    const auto newest = unit.newestMessageOf(about.id);
    about.lastMessage = newest ? std::optional(newest->id) : std::nullopt;
    if (isOver(about.status) || !newest || newest->direction == Direction::Outbound) {
        if (!newest || newest->delivery != Delivery::Waiting)
            about.waitingSince.reset();
    } else if (!about.waitingSince && newest->author == Author::Customer) {
        about.waitingSince = newest->happenedAt;
    }
}
} // namespace

Verdict run(const MergeCustomer &command, const Actor &, const Stamp &, Unit &unit)
{
    auto merged = unit.find(command.customer);
    if (!merged)
        return reject(Refusal::NotFound, command.customer);
    auto survivor = unit.find(command.into);
    if (!survivor)
        return reject(Refusal::NotFound, command.into);
    if (merged->mergedInto == command.into)
        return {};
    if (merged->mergedInto)
        return reject(Refusal::Clash, "mergedInto"_L1);
    if (leadsTo(*survivor, merged->id, &Customer::mergedInto, unit))
        return reject(Refusal::Invalid, "into"_L1);
    const QJsonObject theirs = toJson(*merged);
    const QJsonObject before = toJson(*survivor);
    QJsonObject after = before;
    QJsonObject gave;
    for (const QString &field : command.fields) {
        if (!mergeableFields().contains(field))
            return reject(Refusal::Invalid, "fields"_L1);
        gave.insert(field, orNull(before.value(field)));
        setOrTake(after, field, theirs.value(field));
    }
    const auto read = fromJson<Customer>(after);
    if (!read)
        return reject(Refusal::Invalid, "fields"_L1);
    merged->mergedInto = command.into;
    merged->gave = gave.isEmpty()
                       ? QString()
                       : QString::fromUtf8(QJsonDocument(gave).toJson(QJsonDocument::Compact));
    unit.put(*merged);
    if (*read != *survivor)
        unit.put(*read);
    return {};
}

Verdict run(const SeparateCustomer &command, const Actor &, const Stamp &, Unit &unit)
{
    auto merged = unit.find(command.customer);
    if (!merged)
        return reject(Refusal::NotFound, command.customer);
    if (!merged->mergedInto)
        return {};
    const auto survivor = unit.find(*merged->mergedInto);
    const QJsonObject gave = QJsonDocument::fromJson(merged->gave.toUtf8()).object();
    if (survivor && !gave.isEmpty()) {
        const QJsonObject theirs = toJson(*merged);
        QJsonObject back = toJson(*survivor);
        for (auto field = gave.begin(); field != gave.end(); ++field) {
            if (mergeableFields().contains(field.key())
                && orNull(back.value(field.key())) == orNull(theirs.value(field.key())))
                setOrTake(back, field.key(), *field);
        }
        const auto read = fromJson<Customer>(back);
        if (read && *read != *survivor)
            unit.put(*read);
    }
    merged->mergedInto.reset();
    merged->gave.clear();
    unit.put(*merged);
    return {};
}

Verdict run(const MergeCase &command, const Actor &, const Stamp &stamp, Unit &unit)
{
    auto merged = unit.find(command.caseId);
    if (!merged)
        return reject(Refusal::NotFound, command.caseId);
    auto survivor = unit.find(command.into);
    if (!survivor)
        return reject(Refusal::NotFound, command.into);
    if (merged->mergedInto == command.into)
        return {};
    if (merged->mergedInto)
        return reject(Refusal::Clash, "mergedInto"_L1);
    if (survivor->customer != merged->customer
        || leadsTo(*survivor, merged->id, &Case::mergedInto, unit))
        return reject(Refusal::Invalid, "into"_L1);
    const bool goesOn = !isOver(merged->status);
    const auto said = [&](const Case &about) {
        const auto message = about.lastMessage ? unit.find(*about.lastMessage) : std::nullopt;
        return message ? message->happenedAt : core::Instant();
    };
    if (merged->lastMessage && (!survivor->lastMessage || said(*merged) > said(*survivor)))
        survivor->lastMessage = merged->lastMessage;
    survivor->waitingSince = earlier(survivor->waitingSince, merged->waitingSince);
    if (merged->lastMessage || merged->lastAt != merged->openedAt) // else it was only opened
        survivor->lastAt = std::max(survivor->lastAt, merged->lastAt);
    if (goesOn && isOver(survivor->status)) {
        survivor->status = CaseStatus::Open;
        survivor->solvedAt.reset();
    }
    merged->mergedInto = command.into;
    merged->status = CaseStatus::Closed;
    merged->waitingSince.reset();
    if (!merged->solvedAt)
        merged->solvedAt = stamp.happened();
    unit.put(*merged);
    unit.put(*survivor);
    return {};
}

Verdict run(const SeparateCase &command, const Actor &, const Stamp &stamp, Unit &unit)
{
    auto merged = unit.find(command.caseId);
    if (!merged)
        return reject(Refusal::NotFound, command.caseId);
    if (!merged->mergedInto)
        return {};
    const auto past = [&](const std::optional<core::Instant> &given) {
        return given && *given <= stamp.happened() ? given : std::nullopt;
    };
    auto survivor = unit.find(*merged->mergedInto);
    merged->mergedInto.reset();
    merged->status = command.status;
    merged->waitingSince = isOver(command.status) ? std::nullopt : past(command.waitingSince);
    if (!isOver(command.status))
        merged->solvedAt.reset();
    unit.put(*merged);
    if (!survivor)
        return {};
    const auto newest = survivor->lastMessage ? unit.find(*survivor->lastMessage) : std::nullopt;
    const bool namesTheirs = newest && newest->caseId == merged->id;
    const bool waitsForThem =
        merged->waitingSince && survivor->waitingSince == merged->waitingSince;
    if (namesTheirs) {
        const auto own = unit.newestMessageOf(survivor->id);
        survivor->lastMessage = own ? std::optional(own->id) : std::nullopt;
    }
    if (waitsForThem)
        survivor->waitingSince = past(command.intoWaitingSince);
    bringBack(*survivor, command.intoLastAt, merged->lastAt);
    unit.put(*survivor);
    return {};
}

Verdict run(const MoveEntries &command, const Actor &, const Stamp &, Unit &unit)
{
    auto from = caseOfCustomer(command.from, command.customer, unit);
    if (!from)
        return std::unexpected(from.error());
    auto to = caseOfCustomer(command.to, command.customer, unit);
    if (!to)
        return std::unexpected(to.error());
    if (from->id == to->id || to->mergedInto)
        return reject(Refusal::Invalid, "to"_L1);
    if (command.interactions.isEmpty() || command.interactions.size() > mostMoved)
        return reject(Refusal::Invalid, "interactions"_L1);
    QList<Interaction> moved;
    for (const InteractionId &id : command.interactions) {
        auto entry = unit.find(id);
        if (!entry || entry->customer != command.customer)
            return reject(Refusal::NotFound, id);
        if (entry->caseId == to->id)
            continue;
        if (entry->caseId != from->id)
            return reject(Refusal::Clash, "case"_L1);
        entry->caseId = to->id;
        to->lastAt = std::max(to->lastAt, entry->happenedAt);
        moved.append(*std::move(entry));
    }
    for (const Interaction &entry : std::as_const(moved))
        unit.put(entry);
    if (moved.isEmpty())
        return {};
    const auto newest = std::ranges::max_element(moved, {}, &Interaction::happenedAt);
    bringBack(*from, command.lastAt, newest->happenedAt);
    followMessages(*from, unit);
    followMessages(*to, unit);
    unit.put(*from);
    unit.put(*to);
    return {};
}

Verdict run(const LinkCases &command, const Actor &, const Stamp &, Unit &unit)
{
    constexpr qsizetype mostLinks = 50;
    auto one = unit.find(command.caseId);
    auto other = unit.find(command.other);
    if (!one)
        return reject(Refusal::NotFound, command.caseId);
    if (command.caseId == command.other)
        return reject(Refusal::Invalid, "other"_L1);
    if (!other && command.linked)
        return reject(Refusal::NotFound, command.other);
    const auto set = [&](Case &about, CaseId id) {
        if (about.links.contains(id) == command.linked)
            return;
        if (command.linked)
            about.links.append(id);
        else
            about.links.removeAll(id);
        unit.put(about);
    };
    if (command.linked && (one->links.size() >= mostLinks || other->links.size() >= mostLinks))
        return reject(Refusal::Invalid, "other"_L1);
    set(*one, command.other);
    if (other) // else its customer was erased, or is not held here
        set(*other, one->id);
    return {};
}

Verdict run(const SetParent &command, const Actor &, const Stamp &, Unit &unit)
{
    auto about = unit.find(command.caseId);
    if (!about)
        return reject(Refusal::NotFound, command.caseId);
    if (about->parent == command.parent)
        return {};
    if (isChangedSince(command.was, *about))
        return reject(Refusal::Clash, "parent"_L1);
    if (command.parent) {
        const auto parent = unit.find(*command.parent);
        if (!parent)
            return reject(Refusal::NotFound, *command.parent);
        if (leadsTo(*parent, about->id, &Case::parent, unit))
            return reject(Refusal::Invalid, "parent"_L1);
    }
    about->parent = command.parent;
    unit.put(*about);
    return {};
}
} // namespace rules
} // namespace hadir::domain
