// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Trouble.h"

#include "app/core/whenFinished.h"
#include "ui/customer/Sheet.h"
#include "ui/shell/commandWords.h"
#include "ui/theme/sentences.h"

#include <QCoreApplication>
#include <QPointer>

namespace hadir::ui {

namespace {
struct TroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Trouble)
};

Trouble troubleIn(const domain::Rejection &rejection, const QString &colleague = {})
{
    return {sentenceFor(rejection, colleague),
            TroubleWords::tr("Nothing was changed, and your words are kept.")};
}

/// Who came first, when the desk knows; else empty.
QString colleagueIn(const domain::Rejection &rejection, desk::Reader &reader)
{
    if (rejection.refusal != domain::Refusal::TakenByOther)
        return {};
    const auto workspace = reader.workspace();
    if (!workspace)
        return {};
    const auto found = std::ranges::find(
        workspace->agents, domain::AgentId::fromString(rejection.about), &domain::Agent::id);
    return found == workspace->agents.end() ? QString() : found->name;
}

Trouble troubleIn(const core::Failure &failure)
{
    const Sentence sentence = sentenceFor(failure.kind);
    return {sentence.happened, sentence.next};
}
} // namespace

Trouble troubleFor(const std::variant<domain::Rejection, core::Failure> &why)
{
    return std::visit([](const auto &reason) { return troubleIn(reason); }, why);
}

void submit(desk::Desk &desk, QObject *context, const domain::Command &command,
            std::function<void()> queued, std::function<void(const Trouble &)> refused)
{
    submit(desk, context, Stroke{.commands = {command}}, std::move(queued), std::move(refused));
}

void submit(desk::Desk &desk, QObject *context, const Stroke &stroke, std::function<void()> queued,
            std::function<void(const Trouble &)> refused)
{
    core::whenFinished(
        desk.submit(stroke.commands, stroke.deed), context,
        [&desk, queued = std::move(queued),
         refused = std::move(refused)](const desk::Submitted &submitted) {
            if (submitted)
                return queued();
            const auto *rejection = std::get_if<domain::Rejection>(&submitted.error());
            refused(rejection ? troubleIn(*rejection, colleagueIn(*rejection, desk.reader()))
                              : troubleFor(submitted.error()));
        });
}

void submit(desk::Desk &desk, QObject *context, Sheet &sheet, const Stroke &stroke,
            std::function<void()> queued)
{
    sheet.hold();
    submit(
        desk, context, stroke,
        [sheet = QPointer(&sheet), queued = std::move(queued)] {
            if (sheet)
                sheet->accept();
            queued();
        },
        [sheet = QPointer(&sheet)](const Trouble &trouble) {
            if (sheet)
                sheet->refuse(trouble.happened, trouble.next);
        });
}
} // namespace hadir::ui
