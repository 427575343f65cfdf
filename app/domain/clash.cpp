// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clash.h"

#include "app/domain/commandSchemas.h"
#include "app/domain/json.h"
#include "app/domain/schemas.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {

namespace {
bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value.toString(u"-"_s).isEmpty()
           || (value.isArray() && value.toArray().isEmpty());
}

bool isSame(const QJsonValue &one, const QJsonValue &other)
{
    return one == other || (isBlank(one) && isBlank(other));
}

/// A field that holds nothing is named too.
QJsonValue valueIn(const QJsonObject &fields, const QString &field)
{
    const QJsonValue held = fields.value(field);
    return held.isUndefined() ? QJsonValue() : held;
}

QJsonObject baseIn(const QJsonObject &fields, const QString &field)
{
    return {{field, valueIn(fields, field)}};
}

QJsonObject basesIn(const QJsonObject &fields, const QStringList &names)
{
    QJsonObject out;
    for (const QString &name : names)
        out.insert(name, valueIn(fields, name));
    return out;
}

/// What the fields that `wanted` names hold in `shown`, but for the one that says of whom.
QJsonObject baseOf(const QJsonObject &wanted, const QJsonObject &shown, QLatin1StringView about)
{
    QJsonObject out;
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        if (field.key() != about)
            out.insert(field.key(), valueIn(shown, field.key()));
    }
    return out;
}

bool isOther(const QJsonObject &was, const QJsonObject &fields)
{
    return std::ranges::any_of(
        was.keys(), [&](const QString &key) { return !isSame(fields.value(key), was.value(key)); });
}

/// What the customer answered for a purpose; null where nobody asked.
QJsonValue answerIn(const ContactPoint &point, Purpose purpose)
{
    const auto given = std::ranges::find(point.consents, purpose, &Consent::purpose);
    return given == point.consents.end() ? QJsonValue() : QJsonValue(given->granted);
}

QStringList clashing(const QJsonObject &was, const QJsonObject &wanted, const QJsonObject &held)
{
    QStringList out;
    for (auto seen = was.begin(); seen != was.end(); ++seen) {
        const auto change = wanted.constFind(seen.key());
        const QJsonValue now = held.value(seen.key());
        if (change != wanted.constEnd() && !isSame(now, *seen) && !isSame(now, *change))
            out.append(seen.key());
    }
    return out;
}
} // namespace

void rememberBase(ChangeCustomer &command, const Customer &shown)
{
    command.was = {};
    command.was = baseOf(toJson(command), toJson(shown), "customer"_L1);
}

void rememberBase(ChangeSavedReply &command, const SavedReply &shown)
{
    command.was = {};
    command.was = baseOf(toJson(command), toJson(shown), "reply"_L1);
}

QList<ChangeCustomer> byField(const ChangeCustomer &command)
{
    QList<ChangeCustomer> out;
    const QJsonObject wanted = toJson(command);
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        if (field.key() == "customer"_L1 || field.key() == "was"_L1)
            continue;
        QJsonObject alone{{u"customer"_s, wanted[u"customer"_s]}, {field.key(), *field}};
        if (command.was.contains(field.key()))
            alone.insert(u"was"_s, QJsonObject{{field.key(), command.was[field.key()]}});
        auto one = fromJson<ChangeCustomer>(alone);
        Q_ASSERT(one);
        out.append(*std::move(one));
    }
    return out;
}

void rememberBase(MoveCase &command, const Case &shown)
{
    command.was = baseIn(toJson(shown), u"queue"_s);
}

void rememberBase(AssignCase &command, const Case &shown)
{
    command.was = baseIn(toJson(shown), u"owner"_s);
}

void rememberBase(SnoozeCase &command, const Case &shown)
{
    command.was = baseIn(toJson(shown), u"snoozedUntil"_s);
}

void rememberBase(SetDisposition &command, const Case &shown)
{
    command.was = baseIn(toJson(shown), u"disposition"_s);
}

void rememberBase(SetParent &command, const Case &shown)
{
    command.was = baseIn(toJson(shown), u"parent"_s);
}

void rememberBase(SetQueueUpdates &command, const Queue &shown)
{
    command.was = baseIn(toJson(shown), u"updates"_s);
}

void rememberBase(SetQueueCodes &command, const Queue &shown)
{
    const QJsonObject fields = toJson(shown);
    command.was = baseIn(fields, u"codes"_s);
    command.was.insert(u"wrapUp"_s, valueIn(fields, u"wrapUp"_s));
}

void rememberBase(SetConsent &command, const ContactPoint &shown)
{
    command.was = {{u"granted"_s, answerIn(shown, command.purpose)}};
}

void rememberBase(SetQuietHours &command, const ContactPoint &shown)
{
    const QJsonObject fields = toJson(shown);
    command.was = baseIn(fields, u"quietFromMinute"_s);
    command.was.insert(u"quietToMinute"_s, valueIn(fields, u"quietToMinute"_s));
}

void rememberBase(SetAgentSkills &command, const Agent &shown)
{
    command.was = baseIn(toJson(shown), u"skills"_s);
}

void rememberBase(ChangeMacro &command, const Macro &shown)
{
    command.was = {};
    command.was = baseOf(toJson(command), toJson(shown), "macro"_L1);
}

void rememberBase(ChangeTeamView &command, const TeamView &shown)
{
    command.was = {};
    command.was = baseOf(toJson(command), toJson(shown), "view"_L1);
}

void rememberBase(MoveCallback &command, const Callback &shown)
{
    command.was = basesIn(toJson(shown), {u"zone"_s, u"localTime"_s});
}

void rememberBase(ChangeCallback &command, const Callback &shown)
{
    command.was = {};
    command.was = baseOf(toJson(command), toJson(shown), "callback"_L1);
    command.was.remove(u"customer"_s);
}

void rememberBase(HandOverCallback &command, const Callback &shown)
{
    command.was = basesIn(toJson(shown), {u"owner"_s, u"queueAfter"_s, u"queue"_s, u"skill"_s});
}

void rememberBase(SetQueueCallbacks &command, const Queue &shown)
{
    command.was = baseIn(toJson(shown), u"callbacks"_s);
}

void rememberBase(SetShifts &command, const Agent &shown)
{
    command.was = basesIn(toJson(shown), {u"zone"_s, u"shifts"_s, u"shiftsOnDays"_s});
}

void rememberBase(SetCallingRules &command, const CallingRules &shown)
{
    command.was = baseIn(toJson(shown), u"rules"_s);
}

bool isChangedSince(const QJsonObject &was, const Callback &current)
{
    return isOther(was, toJson(current));
}

bool isChangedSince(const QJsonObject &was, const CallingRules &current)
{
    return isOther(was, toJson(current));
}

bool isChangedSince(const QJsonObject &was, const Case &current)
{
    return isOther(was, toJson(current));
}

bool isChangedSince(const QJsonObject &was, const Queue &current)
{
    return isOther(was, toJson(current));
}

bool isChangedSince(const QJsonObject &was, const Agent &current)
{
    return isOther(was, toJson(current));
}

bool isChangedSince(const QJsonObject &was, const ContactPoint &current)
{
    return isOther(was, toJson(current));
}

bool isChangedSince(const SetConsent &command, const ContactPoint &current)
{
    const QJsonValue now = answerIn(current, command.purpose);
    return !command.was.isEmpty() && now != command.granted
           && !isSame(now, command.was.value("granted"_L1));
}

QStringList clashesOf(const ChangeCustomer &command, const Customer &current)
{
    return clashing(command.was, toJson(command), toJson(current));
}

QStringList clashesOf(const ChangeSavedReply &command, const SavedReply &current)
{
    return clashing(command.was, toJson(command), toJson(current));
}

QStringList clashesOf(const ChangeMacro &command, const Macro &current)
{
    return clashing(command.was, toJson(command), toJson(current));
}

QStringList clashesOf(const ChangeTeamView &command, const TeamView &current)
{
    return clashing(command.was, toJson(command), toJson(current));
}

QStringList clashesOf(const ChangeCallback &command, const Callback &current)
{
    return clashing(command.was, toJson(command), toJson(current));
}

std::optional<QStringList> mergedLanguages(const QStringList &was, const QStringList &wanted,
                                           const QStringList &held)
{
    const QString before = was.value(0);
    const QString preferred = wanted.value(0) == before ? held.value(0) : wanted.value(0);
    if (preferred != held.value(0) && held.value(0) != before)
        return std::nullopt;
    QStringList merged;
    for (const QString &language : held + wanted) {
        const bool isTakenAway =
            was.contains(language) && !(wanted.contains(language) && held.contains(language));
        if (!isTakenAway && !merged.contains(language))
            merged.append(language);
    }
    const auto at = merged.indexOf(preferred);
    if (at < 0 && !(preferred.isEmpty() && merged.isEmpty()))
        return std::nullopt;
    if (at > 0)
        merged.move(at, 0);
    return merged;
}
} // namespace hadir::domain
