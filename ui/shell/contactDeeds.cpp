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
    [[nodiscard]] static QString pinned()
    {
        return tr("The entry is pinned above the timeline, for everybody.");
    }
    [[nodiscard]] static QString unpinned() { return tr("The entry is no longer pinned."); }
    [[nodiscard]] static QString notSent() { return tr("The message was not sent."); }

    QString customer;
    QString address;
};
} // namespace

QString contactDeedWords(const domain::Command &command, const models::CustomerFile &file)
{
    if (const auto *retired = std::get_if<domain::RetireContactPoint>(&command))
        return ContactDeedWords(retired->contactPoint, file).unused();
    if (const auto *restored = std::get_if<domain::RestoreContactPoint>(&command))
        return ContactDeedWords(restored->contactPoint, file).used();
    if (const auto *pin = std::get_if<domain::PinEntry>(&command))
        return pin->pinned ? ContactDeedWords::pinned() : ContactDeedWords::unpinned();
    if (std::holds_alternative<domain::RecallMessage>(command))
        return ContactDeedWords::notSent();
    return {};
}
} // namespace hadir::ui
