// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/sheets.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/AskExpertSheet.h"
#include "ui/customer/SkillsSheet.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::gallery {

namespace {
domain::Agent agentWith(int number, const QString &name, const QList<domain::Skill> &skills)
{
    return {.id = samples::agent(number), .name = name, .skills = skills};
}

QDialog *asking(const QList<desk::Expert> &experts)
{
    return new ui::AskExpertSheet(
        {u"#4821 (Ahmad bin Salleh)"_s, u"Charged twice in May"_s},
        [experts](const QString &) { return experts; }, nullptr);
}
} // namespace

std::vector<Scene> expertScenes()
{
    const domain::Agent omar = agentWith(2, u"Omar Said"_s, {{u"Billing"_s, 5}, {u"Fibre"_s, 2}});
    const domain::Agent siti = agentWith(3, u"ليلى حسن"_s, {});
    const domain::Case likest{.number = 4390, .subject = u"Invoice of April twice"_s};
    return {
        sheetScene(u"experts-ask"_s,
                   [=] {
                       return asking(
                           {{.agent = omar, .skills = {{u"Billing"_s, 5}}},
                            {.agent = siti, .skills = {}, .solved = 3, .likest = likest}});
                   }),
        sheetScene(u"experts-none"_s, [] { return asking({}); }),
        sheetScene(
            u"experts-skills"_s,
            [=] {
                return new ui::SkillsSheet({omar, siti}, ui::SkillsField::Rights::Changes, nullptr);
            }),
        sheetScene(u"experts-mine"_s, [=] {
            return new ui::SkillsSheet({omar}, ui::SkillsField::Rights::Looks, nullptr);
        })};
}
} // namespace hadir::gallery
