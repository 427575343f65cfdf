// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/policy.h"

namespace hadir::server {

namespace {
struct Grant
{
    domain::Role role;
    Area area;
    bool hold;
    bool open;
    bool act;
};

// An agent may act on customers whom they do not hold: they may have held them when they meant it,
// offline, and ids cannot be guessed. Whom they act on enters their working set.
constexpr std::array grants{
    //    role                     area                 hold   open   act
    Grant{domain::Role::Agent, Area::Workspace, true, false, true},
    Grant{domain::Role::Agent, Area::Knowledge, true, false, false},
    Grant{domain::Role::Agent, Area::OwnCustomer, true, true, true},
    Grant{domain::Role::Agent, Area::OtherCustomer, false, true, true},
    Grant{domain::Role::Supervisor, Area::Workspace, true, false, true},
    Grant{domain::Role::Supervisor, Area::Knowledge, true, false, true},
    Grant{domain::Role::Supervisor, Area::OwnCustomer, true, true, true},
    Grant{domain::Role::Supervisor, Area::OtherCustomer, false, true, true},
    Grant{domain::Role::Admin, Area::Workspace, true, false, true},
    Grant{domain::Role::Admin, Area::Knowledge, true, false, true},
    Grant{domain::Role::Admin, Area::OwnCustomer, true, true, true},
    Grant{domain::Role::Admin, Area::OtherCustomer, true, true, true},
};
} // namespace

bool may(domain::Role role, Action action, Area area)
{
    for (const Grant &grant : grants) {
        if (grant.role != role || grant.area != area)
            continue;
        switch (action) {
        case Action::Hold:
            return grant.hold;
        case Action::Open:
            return grant.open;
        case Action::Act:
            return grant.act;
        }
    }
    return false; // what the table does not say is not allowed
}

bool mayActIn(const domain::Actor &actor, const domain::Scope &scope)
{
    if (scope.customer())
        return may(actor.role, Action::Act, Area::OtherCustomer);
    return may(actor.role, Action::Act,
               scope == domain::Scope::knowledge() ? Area::Knowledge : Area::Workspace);
}
} // namespace hadir::server
