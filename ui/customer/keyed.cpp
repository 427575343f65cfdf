// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/keyed.h"

#include "ui/theme/bidi.h"
#include "ui/widgets/KeyHint.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
struct KeyedWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::CasePanel)
};
} // namespace

QString keyed(const QString &words, const QKeySequence &keys)
{
    if (keys.isEmpty())
        return words;
    return KeyedWords::tr("%1 (%2)", "what a button does, and its key")
        .arg(words, isolatedLtr(KeyHint::textFor(keys)));
}
} // namespace hadir::ui
