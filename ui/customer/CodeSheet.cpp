// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/CodeSheet.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

CodeSheet::CodeSheet(QWidget *parent)
    : Sheet(tr("Wrap-up code"), tr("Set"), parent)
    , m_code(addText("codeText", tr("How the case ended, in a word or two")))
{
    setObjectName(u"codeSheet"_s);
    m_code->setMaxLength(60);
}

QString CodeSheet::missing() const
{
    return m_code->text().trimmed().isEmpty() ? tr("Enter the code first.") : QString();
}

void CodeSheet::submit()
{
    Q_EMIT written(m_code->text().simplified());
}
} // namespace hadir::ui
