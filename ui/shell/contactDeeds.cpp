// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/contactDeeds.h"

#include "ui/theme/bidi.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
struct ContactDeedWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::ContactDeeds)

public:
    ContactDeedWords(domain::ContactPointId id, const models::CustomerFile &file)
        : customer(isolated(file.customer.name))
    {
        const auto found = std::ranges::find(file.contactPoints, id, &domain::ContactPoint::id);
        if (found == file.contactPoints.end())
            return;
        address = found->kind == domain::ContactKind::Phone ? phone(found->value)
                                                            : isolatedLtr(found->value);
        address.replace(u' ', QChar(QChar::Nbsp)); // a number stays on one line
    }

    [[nodiscard]] QString unused() const
    {
        return tr("%2 is no longer reached at %1.", "an address, a customer")
            .arg(address, customer);
    }
    [[nodiscard]] QString used() const
    {
        return tr("%2 is reached at %1 again.", "an address, a customer").arg(address, customer);
    }

    QString customer;
    QString address;
};
} // namespace

StepBack::Deed deedOf(const domain::RetireContactPoint &command, const models::CustomerFile &file)
{
    const ContactDeedWords words(command.contactPoint, file);
    return {words.unused(), {domain::RestoreContactPoint{command.contactPoint}}, words.used()};
}

StepBack::Deed deedOf(const domain::RestoreContactPoint &command, const models::CustomerFile &file)
{
    const ContactDeedWords words(command.contactPoint, file);
    return {words.used(), {domain::RetireContactPoint{command.contactPoint}}, words.unused()};
}
} // namespace hadir::ui
