// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/introduction.h"

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;

namespace hadir::sync {

void introduce(Link &link, wire::ClientId client, const Credential &credential)
{
    link.send(wire::encode(wire::Hello{.program = u"hadir/" HADIR_VERSION ""_s, .client = client}));
    if (!credential.token.isEmpty())
        link.send(wire::encode(wire::Resume{credential.token}));
    else
        link.send(wire::encode(wire::SignIn{credential.account, credential.password}));
}

core::Failure failureOf(const wire::Sorry &sorry)
{
    for (int at = 0; at <= int(FailureKind::Cancelled); ++at) {
        if (sorry.kind == core::nameOf(FailureKind(at)))
            return {FailureKind(at), sorry.detail};
    }
    return {FailureKind::Refused, sorry.detail};
}
} // namespace hadir::sync
