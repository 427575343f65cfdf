// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/deeds.h"

#include "app/domain/commandJson.h"
#include "tests/sim/Rows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;

namespace hadir::sim {

namespace {
Rows standing(SimDesk &desk)
{
    return Rows::of(desk.cache()).standing();
}

QString inWords(const QList<Command> &commands)
{
    QStringList names;
    for (const Command &command : commands)
        names.append(nameOf(command));
    return names.join(u" + "_s);
}
} // namespace

QString doAndTakeBack(SimDesk &desk, const QList<Command> &commands, QString &wrong)
{
    const QString what = inWords(commands);
    const Rows before = standing(desk);
    const auto deed = desk.ids.make<store::Deed>();
    if (!desk.submit(commands, deed))
        return what + u", not saved"_s;
    const auto turned = desk.lead(store::Way::Back, deed); // none where nothing changed
    if (!turned || turned->left > 0 || turned->deed.stays)
        return what + u", stays"_s;
    // What a message stood for was recalled with it; it stays so, for its words are in the box.
    const auto tookAPlace = [](const Command &one) {
        const auto *reply = std::get_if<ReplyToCustomer>(&one);
        return reply && reply->insteadOf;
    };
    if (std::ranges::any_of(commands, tookAPlace))
        return what + u", recalled"_s;
    if (const QString left = standing(desk).unlike(before); !left.isEmpty())
        wrong = u"%1 was taken back and left something: %2"_s.arg(what, left);
    return what + u", taken back"_s;
}

QString lead(SimDesk &desk, store::Way way)
{
    const auto turned = desk.lead(way);
    return nameOf(way) + (turned ? u" "_s + inWords(turned->done) : u", nothing"_s);
}
} // namespace hadir::sim
