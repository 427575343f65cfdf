// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QHash>

/// What saved replies leave open: "Dear {{customer.first_name}}". Whoever inserts one has it filled
/// in, and no message leaves with an open one.
namespace hadir::domain {

/// What each placeholder stands for here; one that is not known is missing or empty.
using Fillings = QHash<Placeholder, QString>;

/// The name by which a person is greeted: without a form of address, and without a father's or a
/// family's name. Compound names stay together ("Abdul Rahman", "Nur Aisyah binti …").
[[nodiscard]] QString firstNameOf(const QString &name);

/// What is known of somebody and of who writes to them; without a case or an order those are open.
[[nodiscard]] Fillings fillingsOf(const Customer &customer, const Agent &agent,
                                  const std::optional<Case> &about,
                                  const std::optional<Order> &newest);

/// As it is written in a text: "{{case.number}}".
[[nodiscard]] QString written(Placeholder placeholder);

/// A place in a text that a placeholder takes, with its braces.
struct OpenPlace
{
    qsizetype from = 0;
    qsizetype length = 0;
    std::optional<Placeholder> placeholder; ///< absent: none that anybody knows

    bool operator==(const OpenPlace &) const = default;
};
/// In the order of the text. What stands in two braces for no longer than a name counts.
[[nodiscard]] QList<OpenPlace> openPlaces(const QString &text);

/// Whether every placeholder in it is known and no braces are left over.
[[nodiscard]] bool isFillable(const QString &text);

struct Filled
{
    QString text;             ///< what could not be filled stands in it as it was
    QList<Placeholder> empty; ///< these, each once

    bool operator==(const Filled &) const = default;
};
[[nodiscard]] Filled filled(const QString &text, const Fillings &fillings);
} // namespace hadir::domain
