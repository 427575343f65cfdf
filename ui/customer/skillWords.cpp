// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/skillWords.h"

#include "ui/theme/bidi.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hadir::ui {

namespace {
struct SkillWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::SkillWords)
};
} // namespace

QString levelWords(qint64 level)
{
    const QStringList words{SkillWords::tr("1: knows a little"),
                            SkillWords::tr("2: knows the basics"),
                            SkillWords::tr("3: works with it"), SkillWords::tr("4: knows it well"),
                            SkillWords::tr("5: teaches it")};
    return words.at(std::clamp<qsizetype>(level, 1, highestLevel) - 1);
}

QString skillAndLevel(const domain::Skill &skill)
{
    return SkillWords::tr("%1 (%2 of %3)", "a skill, its level, the highest level")
        .arg(isolated(skill.name), QLocale().toString(skill.level),
             QLocale().toString(highestLevel));
}
} // namespace hadir::ui
