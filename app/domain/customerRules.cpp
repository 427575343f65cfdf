// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PhoneNumber.h"
#include "app/domain/clash.h"
#include "app/domain/rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain::rules {

namespace {
constexpr qint64 minutesADay = 24 * 60;

/// The one form in which a contact point's value is stored and compared; empty when it is none.
QString canonical(const AddContactPoint &command)
{
    switch (command.kind) {
    case ContactKind::Phone: {
        const auto phone = PhoneNumber::read(command.value, command.region);
        return phone ? phone->e164() : QString();
    }
    case ContactKind::Email: {
        const QString email = command.value.trimmed().toLower();
        return isEmailAddress(email) ? email : QString();
    }
    case ContactKind::Handle: {
        const QString handle = command.value.trimmed();
        return handle.size() <= nameCeiling ? handle : QString();
    }
    }
    Q_UNREACHABLE();
}

bool isCountry(const QString &code)
{
    return code.isEmpty() || (code.size() == 2 && code == code.toUpper());
}

/// Puts `wanted` into `field` when it was given; true when that changes something.
template <class Wanted, class Value>
bool changes(const std::optional<Wanted> &wanted, Value &field)
{
    if (!wanted || Value(*wanted) == field)
        return false;
    field = *wanted;
    return true;
}

std::expected<ContactPoint, Rejection> liveContactPoint(ContactPointId id, Unit &unit)
{
    std::optional<ContactPoint> found = unit.find(id);
    if (!found || found->retired)
        return reject(Refusal::NotFound, id);
    return *std::move(found);
}

/// The same way to the same customer, when there is one in use.
std::optional<ContactPointId> inUseLike(const ContactPoint &point, Unit &unit)
{
    for (const ContactPoint &known : unit.contactPointsOf(point.customer)) {
        if (!known.retired && known.kind == point.kind && known.value == point.value
            && known.service == point.service)
            return known.id;
    }
    return std::nullopt;
}
} // namespace

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression form(u"\\A[^\\s@]+@[^\\s@]+\\.[^\\s@.]+\\z"_s);
    return form.match(text).hasMatch();
}

Verdict run(const CreateCustomer &command, const Actor &, const Stamp &stamp, Unit &unit)
{
    if (auto ok = present(command.name, "name"_L1); !ok)
        return ok;
    if (auto ok = bounded(command.company, "company"_L1); !ok)
        return ok;
    if (auto ok = bounded(command.city, "city"_L1); !ok)
        return ok;
    if (auto ok = bounded(command.zone, "zone"_L1); !ok)
        return ok;
    if (auto ok = boundedList(command.languages, "languages"_L1, mostLanguages, languageCeiling);
        !ok)
        return ok;
    if (!isCountry(command.country))
        return reject(Refusal::Invalid, "country"_L1);
    if (unit.find(command.customer))
        return reject(Refusal::AlreadyThere, command.customer);
    unit.put(Customer{.id = command.customer,
                      .name = command.name.trimmed(),
                      .company = command.company.trimmed(),
                      .city = command.city.trimmed(),
                      .country = command.country,
                      .zone = command.zone,
                      .languages = command.languages,
                      .preferredChannel = command.preferredChannel,
                      .createdAt = stamp.happened()});
    return {};
}

Verdict run(const ChangeCustomer &command, const Actor &, const Stamp &, Unit &unit)
{
    std::optional<Customer> customer = unit.find(command.customer);
    if (!customer)
        return reject(Refusal::NotFound, command.customer);
    if (command.name) {
        if (auto ok = present(*command.name, "name"_L1); !ok)
            return ok;
    }
    if (command.about) {
        if (auto ok = bounded(*command.about, "about"_L1, 2'000); !ok)
            return ok;
    }
    if (command.country && !isCountry(*command.country))
        return reject(Refusal::Invalid, "country"_L1);
    if (auto ok = bounded(command.company.value_or(QString()), "company"_L1); !ok)
        return ok;
    if (auto ok = bounded(command.city.value_or(QString()), "city"_L1); !ok)
        return ok;
    if (auto ok = bounded(command.zone.value_or(QString()), "zone"_L1); !ok)
        return ok;
    if (auto ok = bounded(command.tier.value_or(QString()), "tier"_L1); !ok)
        return ok;
    if (auto ok = boundedList(command.languages.value_or(QStringList()), "languages"_L1,
                              mostLanguages, languageCeiling);
        !ok)
        return ok;

    if (const QStringList fields = clashesOf(command, *customer); !fields.isEmpty())
        return reject(Refusal::Clash, fields.first());

    bool changed = changes(command.name, customer->name);
    changed |= changes(command.company, customer->company);
    changed |= changes(command.city, customer->city);
    changed |= changes(command.country, customer->country);
    changed |= changes(command.zone, customer->zone);
    changed |= changes(command.languages, customer->languages);
    changed |= changes(command.preferredChannel, customer->preferredChannel);
    changed |= changes(command.tier, customer->tier);
    changed |= changes(command.about, customer->about);
    changed |= changes(command.stage, customer->stage);
    // Somebody else set the same value meanwhile: what was meant is so, and that is no refusal.
    if (changed)
        unit.put(*customer);
    return {};
}

Verdict run(const AddContactPoint &command, const Actor &, const Stamp &, Unit &unit)
{
    if (!unit.find(command.customer))
        return reject(Refusal::NotFound, command.customer);
    if (auto ok = bounded(command.label, "label"_L1); !ok)
        return ok;
    if (auto ok = bounded(command.service, "service"_L1); !ok)
        return ok;
    if (unit.find(command.contactPoint))
        return reject(Refusal::AlreadyThere, command.contactPoint);
    const QString value = canonical(command);
    if (value.isEmpty())
        return reject(Refusal::Invalid, "value"_L1);
    const ContactPoint point{.id = command.contactPoint,
                             .customer = command.customer,
                             .kind = command.kind,
                             .value = value,
                             .service = command.service,
                             .label = command.label.trimmed()};
    if (const auto known = inUseLike(point, unit))
        return reject(Refusal::AlreadyThere, *known);
    unit.put(point);
    return {};
}

Verdict run(const ConfirmContactPoint &command, const Actor &, const Stamp &stamp, Unit &unit)
{
    auto point = liveContactPoint(command.contactPoint, unit);
    if (!point)
        return std::unexpected(point.error());
    point->confirmedAt = stamp.happened();
    unit.put(*point);
    return {};
}

Verdict run(const RetireContactPoint &command, const Actor &, const Stamp &, Unit &unit)
{
    auto point = liveContactPoint(command.contactPoint, unit);
    if (!point)
        return std::unexpected(point.error());
    point->retired = true;
    unit.put(*point);
    return {};
}

Verdict run(const RestoreContactPoint &command, const Actor &, const Stamp &, Unit &unit)
{
    std::optional<ContactPoint> point = unit.find(command.contactPoint);
    if (!point)
        return reject(Refusal::NotFound, command.contactPoint);
    if (!point->retired)
        return {};
    if (const auto known = inUseLike(*point, unit))
        return reject(Refusal::AlreadyThere, *known);
    point->retired = false;
    unit.put(*point);
    return {};
}

Verdict run(const SetConsent &command, const Actor &, const Stamp &stamp, Unit &unit)
{
    auto point = liveContactPoint(command.contactPoint, unit);
    if (!point)
        return std::unexpected(point.error());
    if (isChangedSince(command, *point))
        return reject(Refusal::Clash, "consents"_L1);
    point->consents.removeIf(
        [&](const Consent &given) { return given.purpose == command.purpose; });
    point->consents.append({command.purpose, command.granted, stamp.happened()});
    std::ranges::sort(point->consents, {}, &Consent::purpose);
    unit.put(*point);
    return {};
}

Verdict run(const SetQuietHours &command, const Actor &, const Stamp &, Unit &unit)
{
    const auto outside = [](const std::optional<qint64> &minute) {
        return minute && (*minute < 0 || *minute >= minutesADay);
    };
    if (command.fromMinute.has_value() != command.toMinute.has_value()
        || outside(command.fromMinute) || outside(command.toMinute))
        return reject(Refusal::Invalid, "quietHours"_L1);
    auto point = liveContactPoint(command.contactPoint, unit);
    if (!point)
        return std::unexpected(point.error());
    if (point->quietFromMinute == command.fromMinute && point->quietToMinute == command.toMinute)
        return {};
    if (isChangedSince(command.was, *point))
        return reject(Refusal::Clash, "quietFromMinute"_L1);
    point->quietFromMinute = command.fromMinute;
    point->quietToMinute = command.toMinute;
    unit.put(*point);
    return {};
}

Verdict run(const AddOrder &command, const Actor &, const Stamp &stamp, Unit &unit)
{
    if (auto ok = present(command.number, "number"_L1); !ok)
        return ok;
    const bool linesFit = command.lines.size() <= mostLines
                          && std::ranges::all_of(command.lines, [](const OrderLine &line) {
                                 return line.name.size() <= nameCeiling;
                             });
    if (!linesFit)
        return reject(Refusal::Invalid, "lines"_L1);
    if (command.currency.size() != 3 || command.currency != command.currency.toUpper())
        return reject(Refusal::Invalid, "currency"_L1);
    if (!unit.find(command.customer))
        return reject(Refusal::NotFound, command.customer);
    if (unit.find(command.order))
        return reject(Refusal::AlreadyThere, command.order);
    unit.put(
        Order{.id = command.order,
              .customer = command.customer,
              .number = command.number.trimmed(),
              .status = command.status,
              .currency = command.currency,
              .totalMinor = command.totalMinor,
              .lines = command.lines,
              .placedAt = std::min(command.placedAt.value_or(stamp.happened()), stamp.happened())});
    return {};
}
} // namespace hadir::domain::rules
