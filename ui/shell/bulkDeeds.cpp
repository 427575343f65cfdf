// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/bulkDeeds.h"

#include "app/domain/clash.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
struct Aim
{
    const domain::Case &about;
    domain::AgentId me;

    domain::Command operator()(const domain::SetCaseStatus &deed) const
    {
        return domain::SetCaseStatus{about.id, deed.status, about.status};
    }
    domain::Command operator()(const domain::SetCasePriority &deed) const
    {
        return domain::SetCasePriority{about.id, deed.priority, about.priority};
    }
    domain::Command operator()(const domain::MoveCase &deed) const
    {
        domain::MoveCase out{about.id, deed.queue};
        domain::rememberBase(out, about);
        return out;
    }
    domain::Command operator()(const domain::AssignCase &deed) const
    {
        if (deed.agent == me)
            return domain::TakeCase{about.id};
        domain::AssignCase out{about.id, deed.agent};
        domain::rememberBase(out, about);
        return out;
    }
    domain::Command operator()(const domain::TagCase &deed) const
    {
        return domain::TagCase{about.id, deed.add, deed.remove};
    }
    domain::Command operator()(const domain::SnoozeCase &deed) const
    {
        domain::SnoozeCase out{about.id, deed.until, {}};
        domain::rememberBase(out, about);
        return out;
    }
    domain::Command operator()(const auto &deed) const { return deed; }
};

struct BulkDeedWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::BulkDeeds)

public:
    int count;
    const models::Directory &directory;

    QString operator()(const domain::SetCaseStatus &deed) const
    {
        return tr("The status of %n case(s) is now %1.", nullptr, count).arg(wordFor(deed.status));
    }
    QString operator()(const domain::SetCasePriority &deed) const
    {
        return tr("The priority of %n case(s) is now %1.", nullptr, count)
            .arg(wordFor(deed.priority));
    }
    QString operator()(const domain::MoveCase &deed) const
    {
        return tr("The queue of %n case(s) is now %1.", nullptr, count)
            .arg(isolated(directory.nameOf(deed.queue)));
    }
    QString operator()(const domain::AssignCase &deed) const
    {
        if (!deed.agent)
            return tr("Nobody owns %n case(s) now.", nullptr, count);
        if (deed.agent == directory.me)
            return tr("You now own %n case(s).", nullptr, count);
        return tr("%1 now owns %n case(s).", "an agent", count)
            .arg(isolated(directory.nameOf(*deed.agent)));
    }
    QString operator()(const domain::TagCase &deed) const
    {
        return tr("The tags of %n case(s) now include %1.", nullptr, count)
            .arg(listed(houseWords(deed.add)));
    }
    QString operator()(const domain::SnoozeCase &deed) const
    {
        return tr("%n case(s) sleep until %1.", "a moment", count)
            .arg(deed.until ? dateAndTime(*deed.until) : QString());
    }
    QString operator()(const auto &) const { return {}; }
};
} // namespace

domain::Command aimedAt(const domain::Command &deed, const domain::Case &about, domain::AgentId me)
{
    return std::visit(Aim{about, me}, deed);
}

QString bulkDeedWords(const domain::Command &deed, int count, const models::Directory &directory)
{
    return std::visit(BulkDeedWords{count, directory}, deed);
}
} // namespace hadir::ui
