// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Invitation.h"

#include <QDateTime>

#include <libical/ical.h>

#include <memory>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace hadir::calling {

namespace {
/// What libical may be given: lines end with one character, and nothing else is none.
QByteArray plainText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text.toUtf8();
}

/// Of one line: an address, a link, a name in a parameter.
QByteArray oneLine(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c == u'"'; });
    return text.toUtf8();
}

icaltimetype inUtc(Instant at)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    return icaltime_from_timet_with_zone(time_t(seconds), 0, icaltimezone_get_utc_timezone());
}

icalproperty *organiser(const Invitation &invitation)
{
    icalproperty *out =
        icalproperty_new_organizer(("mailto:" + oneLine(invitation.address)).constData());
    const QByteArray name = oneLine(invitation.organiser);
    if (!name.isEmpty())
        icalproperty_add_parameter(out, icalparameter_new_cn(name.constData()));
    return out;
}

/// The event, which belongs to whoever asked.
icalcomponent *event(const Invitation &invitation)
{
    const bool isCancelled = invitation.status == Invitation::Status::Cancelled;
    icalcomponent *out = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [out](icalproperty *property) { icalcomponent_add_property(out, property); };
    add(icalproperty_new_uid(oneLine(invitation.uid).constData()));
    add(icalproperty_new_dtstamp(inUtc(invitation.stamp)));
    add(icalproperty_new_dtstart(inUtc(invitation.at)));
    add(icalproperty_new_dtend(inUtc(invitation.at + invitation.length)));
    add(icalproperty_new_sequence(invitation.sequence));
    add(icalproperty_new_status(isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(icalproperty_new_summary(plainText(invitation.summary).constData()));
    if (!invitation.description.isEmpty())
        add(icalproperty_new_description(plainText(invitation.description).constData()));
    if (!invitation.link.isEmpty())
        add(icalproperty_new_url(oneLine(invitation.link).constData()));
    if (!invitation.address.isEmpty())
        add(organiser(invitation));
    return out;
}

QByteArray calendarOf(std::span<const Invitation> invitations, icalproperty_method method)
{
    // It says what is wrong and does not end the program.
    icalerror_set_errors_are_fatal(0);
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    const auto add = [&calendar](icalproperty *property) {
        icalcomponent_add_property(calendar.get(), property);
    };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Hadir//Callbacks//EN"));
    add(icalproperty_new_method(method));
    for (const Invitation &one : invitations)
        icalcomponent_add_component(calendar.get(), event(one));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()),
        [](void *some) { icalmemory_free_buffer(some); });
    return QByteArray(text.get());
}
} // namespace

QByteArray icsOf(const Invitation &invitation)
{
    const bool isCancelled = invitation.status == Invitation::Status::Cancelled;
    return calendarOf({&invitation, 1}, isCancelled ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH);
}

QByteArray icsOf(const QList<Invitation> &invitations)
{
    return calendarOf(invitations, ICAL_METHOD_PUBLISH);
}
} // namespace hadir::calling
