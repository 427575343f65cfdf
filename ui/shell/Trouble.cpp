// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Trouble.h"

#include "app/core/whenFinished.h"
#include "ui/shell/commandWords.h"
#include "ui/theme/sentences.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
struct TroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Trouble)
};

Trouble troubleIn(const domain::Rejection &rejection)
{
    return {sentenceFor(rejection),
            TroubleWords::tr("Nothing was changed, and your words are kept.")};
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
    core::whenFinished(desk.submit(command), context,
                       [queued = std::move(queued),
                        refused = std::move(refused)](const desk::Submitted &submitted) {
                           if (submitted)
                               queued();
                           else
                               refused(troubleFor(submitted.error()));
                       });
}
} // namespace hadir::ui
