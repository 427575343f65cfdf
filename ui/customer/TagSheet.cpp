// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/TagSheet.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

TagSheet::TagSheet(QWidget *parent)
    : Sheet(tr("Add tags"), tr("Add"), parent)
    , m_tags(addText("tagNames", tr("Tags, separated by commas")))
{
    setObjectName(u"tagSheet"_s);
}

QStringList TagSheet::tags() const
{
    static const QRegularExpression commas(u"[,،、;؛]"_s);
    QStringList found;
    for (const QString &part : m_tags->text().split(commas)) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !found.contains(tag))
            found.append(tag);
    }
    return found;
}

QString TagSheet::missing() const
{
    return tags().isEmpty() ? tr("Enter a tag first.") : QString();
}

void TagSheet::submit()
{
    Q_EMIT tagged(tags());
}
} // namespace hadir::ui
