// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/stageWords.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
struct StageWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::StageWords)
};
} // namespace

QString wordFor(domain::Stage stage)
{
    switch (stage) {
    case domain::Stage::Prospect:
        return StageWords::tr("Prospect", "stage of a customer");
    case domain::Stage::New:
        return StageWords::tr("New customer", "stage of a customer");
    case domain::Stage::Active:
        return StageWords::tr("Active customer", "stage of a customer");
    case domain::Stage::AtRisk:
        return StageWords::tr("At risk of leaving", "stage of a customer");
    case domain::Stage::Lapsed:
        return StageWords::tr("Former customer", "stage of a customer");
    }
    Q_UNREACHABLE();
}

Tone toneFor(domain::Stage stage)
{
    switch (stage) {
    case domain::Stage::Prospect:
    case domain::Stage::New:
        return Tone::Accent;
    case domain::Stage::Active:
        return Tone::Good;
    case domain::Stage::AtRisk:
        return Tone::Warn;
    case domain::Stage::Lapsed:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}
} // namespace hadir::ui
