// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/server/policy.h"

namespace hadir::server {

namespace {
enum class Area { Workspace, Knowledge, Customer };
enum class Right { See, Act };

struct Grant
{
    domain::Role role;
    Area area;
    bool see;
    bool act;
};

// Everybody who works here sees the whole workspace; which of it a desk holds is narrowed by
// scope, in this table's shape, when there are more customers than a desk should have.
constexpr std::array grants{
    Grant{domain::Role::Agent, Area::Workspace, true, true},
    Grant{domain::Role::Agent, Area::Knowledge, true, false},
    Grant{domain::Role::Agent, Area::Customer, true, true},
    Grant{domain::Role::Supervisor, Area::Workspace, true, true},
    Grant{domain::Role::Supervisor, Area::Knowledge, true, true},
    Grant{domain::Role::Supervisor, Area::Customer, true, true},
    Grant{domain::Role::Admin, Area::Workspace, true, true},
    Grant{domain::Role::Admin, Area::Knowledge, true, true},
    Grant{domain::Role::Admin, Area::Customer, true, true},
};

Area areaOf(const domain::Scope &scope)
{
    if (scope.customer())
        return Area::Customer;
    return scope == domain::Scope::knowledge() ? Area::Knowledge : Area::Workspace;
}

bool has(domain::Role role, Area area, Right right)
{
    for (const Grant &grant : grants) {
        if (grant.role == role && grant.area == area)
            return right == Right::See ? grant.see : grant.act;
    }
    return false; // what the table does not say is not allowed
}
} // namespace

bool maySee(const View &view, const domain::Scope &scope)
{
    return has(view.role, areaOf(scope), Right::See);
}

bool mayActIn(const domain::Actor &actor, const domain::Scope &scope)
{
    return has(actor.role, areaOf(scope), Right::Act);
}
} // namespace hadir::server
