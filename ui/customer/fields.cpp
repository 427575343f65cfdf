// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/fields.h"

#include "app/models/CaseListModel.h"
#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>

namespace hadir::ui {
namespace {
struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Fields)
};
} // namespace

void fillCases(QComboBox &field, const models::CustomerFile &file, domain::CaseId current)
{
    field.addItem(Fields::tr("No case"));
    QList<domain::Case> cases = file.cases;
    std::ranges::sort(cases, {}, models::CaseOrder::key);
    for (const domain::Case &one : std::as_const(cases)) {
        field.addItem(Fields::tr("%1 %2", "number and subject of a case")
                          .arg(caseNumber(one.number), isolated(one.subject.simplified().left(60))),
                      QVariant::fromValue(one.id));
        if (one.id == current)
            field.setCurrentIndex(field.count() - 1);
    }
}

std::optional<domain::CaseId> chosenCase(const QComboBox &field)
{
    if (field.currentIndex() < 1)
        return std::nullopt;
    return field.currentData().value<domain::CaseId>();
}

Qt::Alignment startOfFields()
{
    const auto side = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    return Qt::AlignVCenter | Qt::AlignAbsolute | side;
}
} // namespace hadir::ui
