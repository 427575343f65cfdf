// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Dice.h"
#include "app/domain/entities.h"
#include "app/server/demo/Content.h"

namespace hadir::server::demo {

enum class Gender { Man, Woman };

/// One customer of the demo and what a story needs to know to speak of them. Points into the
/// Content it was made from, which must outlive it.
struct Member
{
    domain::Customer customer;
    QList<domain::ContactPoint> points;
    const Country *country = nullptr;
    const City *city = nullptr;
    const Person *person = nullptr; ///< absent for those whom chance made
    QString culture;
    Gender gender = Gender::Man;
    QString first;
    QString family;
    QString phone; ///< as people read it, "+60 12-345 4417"; empty without one

    [[nodiscard]] const QString &language() const { return customer.languages.front(); }
    [[nodiscard]] const domain::ContactPoint *point(domain::ContactKind kind) const;
    /// How somebody polite speaks to them: "Encik Ahmad", "Ms Evans", "أستاذة نورة".
    [[nodiscard]] QString polite(QStringView language) const;
};

/// The persons of the desk first, then as many as the mix says. The dates of creation and consent
/// are left for whoever knows when their first story begins. Ids come from `stem` and a name.
[[nodiscard]] QList<Member> makeCast(const Content &content, const QString &stem, core::Dice &dice);
} // namespace hadir::server::demo
