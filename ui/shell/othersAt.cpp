// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/othersAt.h"

namespace hadir::ui {

QList<models::Presence> othersAt(desk::Desk &desk, domain::CustomerId customer, domain::AgentId me)
{
    using Doing = models::Presence::Doing;
    QList<models::Presence> out;
    if (customer.isNull())
        return out;
    const domain::CustomerId survivor = desk.reader().survivorOf(customer);
    for (const wire::Person &person : desk.people()) {
        if (!person.customer || !person.caseId || person.agent == me
            || desk.reader().survivorOf(*person.customer) != survivor)
            continue;
        out.append({.caseId = *person.caseId,
                    .agent = person.agent,
                    .doing = person.writing ? Doing::Writing : Doing::Looking});
    }
    return out;
}
} // namespace hadir::ui
