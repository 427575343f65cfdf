// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/erased.h"

#include "app/domain/commandJson.h"
#include "app/server/Graves.h"
#include "tests/sim/Beginnings.h"

#include <QDirIterator>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::domain;

namespace hadir::sim {

bool erase(World &world, CustomerId customer)
{
    // As "hadird erase" does it, from a process of its own.
    core::SeededDice dice(1);
    auto other = server::Workspace::open(world.folder() + u"/server"_s, world.clock, dice, cheap);
    const auto verdict = (*other)->erasures().order({customer, u"asked for"_s}, world.clock.now());
    if (!verdict || !*verdict)
        return false;
    // Whoever was merged with them was the same person.
    const auto graves = server::Graves((*other)->database()).all();
    world.erased += QSet<CustomerId>(graves->begin(), graves->end());
    return true;
}

bool speaksOfTheErased(const World &world, const Command &command)
{
    const QByteArray words = QJsonDocument(argumentsOf(command)).toJson(QJsonDocument::Compact);
    const auto isNamed = [&](const auto &id) { return words.contains(id.toString().toLatin1()); };
    const auto isTheirs = [&](const auto &belongings) {
        for (auto one = belongings.begin(); one != belongings.end(); ++one) {
            if (world.erased.contains(one.value()) && isNamed(one.key()))
                return true;
        }
        return false;
    };
    return std::ranges::any_of(world.erased, isNamed) || isTheirs(world.customerOf)
           || isTheirs(world.ownerOf);
}

bool hasForgotten(World &world, const SimDesk &desk)
{
    const auto owed = world.workspace().receipts().owedBy(desk.client);
    return owed && owed->isEmpty();
}

QString traceOfTheErased(World &world)
{
    QList<QByteArray> words;
    for (const auto &each : world.desks()) {
        for (const Command &command : std::as_const(each->saved)) {
            if (const auto *note = std::get_if<AddNote>(&command);
                note && world.erased.contains(note->customer))
                words.append(note->body.toUtf8());
        }
    }
    if (words.isEmpty())
        return {};
    QDirIterator files(world.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &word : std::as_const(words)) {
            if (content.contains(word))
                return u"%1 still holds \"%2\", of somebody who was erased"_s.arg(
                    files.fileName(), QString::fromUtf8(word));
        }
    }
    return {};
}
} // namespace hadir::sim
