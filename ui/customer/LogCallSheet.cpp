// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/LogCallSheet.h"

#include "app/domain/likelyZone.h"
#include "ui/customer/PastMoment.h"
#include "ui/customer/fields.h"
#include "ui/customer/quietHours.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"
#include "ui/words/formats.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Direction;

namespace hadir::ui {
namespace {
constexpr int longestCall = 24 * 60; ///< minutes
} // namespace

LogCallSheet::LogCallSheet(core::Clock &clock, const models::CustomerFile &file,
                           domain::CaseId current, QWidget *parent)
    : Sheet(tr("Log a call"), tr("Save the call"), parent)
    , m_clock(clock)
    , m_customer(file.customer.id)
    , m_zone(domain::likelyZone(file.customer, file.contactPoints).sure())
    , m_points(file.contactPoints)
    , m_direction(new QButtonGroup(this))
{
    setObjectName(u"logCallSheet"_s);
    auto *who = new QWidget(this);
    auto *row = new QHBoxLayout(who);
    row->setContentsMargins({});
    row->setSpacing(Metrics().px(6));
    const auto offer = [this, row, who](Direction direction, const QString &words, Icon icon,
                                        const QString &name) {
        auto *chip = new ChoiceChip(words, who);
        chip->setObjectName(name);
        chip->setIcon(icon);
        chip->setCheckable(true);
        chip->setChecked(direction == Direction::Inbound);
        m_direction->addButton(chip, int(direction));
        row->addWidget(chip);
    };
    offer(Direction::Inbound, tr("The customer called"), Icon::PhoneIncoming, u"callIn"_s);
    offer(Direction::Outbound, tr("We called"), Icon::PhoneOutgoing, u"callOut"_s);
    row->addStretch(1);
    addWidget("callDirection", tr("Who called"), who);

    m_number = addChoice("callNumber", tr("Number"));
    m_number->addItem(tr("Another number"));
    for (const domain::ContactPoint &point : file.contactPoints) {
        if (point.kind == domain::ContactKind::Phone && !point.retired)
            m_number->addItem(phone(point.value), QVariant::fromValue(point.id));
    }
    m_number->setCurrentIndex(m_number->count() > 1 ? 1 : 0);
    m_quiet = addHint({});
    m_quiet->setObjectName(u"callQuiet"_s);
    m_quiet->withColour(Colour::Warn);
    connect(m_number, &QComboBox::currentIndexChanged, this, &LogCallSheet::warnOfQuiet);
    connect(m_direction, &QButtonGroup::idClicked, this, &LogCallSheet::warnOfQuiet);
    warnOfQuiet();
    m_when = addPastMoment("callTime", tr("Took place at (your time)"), m_clock);
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(0, longestCall);
    m_minutes->setValue(3);
    m_minutes->setAlignment(startOfFields());
    addWidget("callMinutes", tr("Length in minutes"), m_minutes);
    m_case = addChoice("callCase", tr("Case"));
    fillCases(*m_case, file, current);
    m_body = addBody("callBody", tr("What was said"));
    m_outcome = addText("callOutcome", tr("Wrapped up as"));
    check();
}

/// Whoever is about to call is told; a customer who called is awake.
void LogCallSheet::warnOfQuiet()
{
    const auto chosen =
        std::ranges::find(m_points, m_number->currentData().value<domain::ContactPointId>(),
                          &domain::ContactPoint::id);
    const auto until =
        chosen == m_points.end() || m_direction->checkedId() != int(Direction::Outbound)
            ? std::nullopt
            : quietUntil(*chosen, m_zone, m_clock.now());
    m_quiet->setVisible(until.has_value());
    m_quiet->setText(until ? quietWarning(*until) : QString());
}

QString LogCallSheet::missing() const
{
    if (m_when && m_when->isToCome())
        return m_when->whyNot();
    const bool isSaid = m_body && !m_body->toPlainText().trimmed().isEmpty();
    return isSaid ? QString() : tr("Write what was said first.");
}

void LogCallSheet::submit()
{
    domain::LogCall command{.customer = m_customer,
                            .caseId = chosenCase(*m_case),
                            .direction = Direction(m_direction->checkedId()),
                            .seconds = qint64(m_minutes->value()) * 60,
                            .body = m_body->toPlainText().trimmed(),
                            .outcome = m_outcome->text().simplified()};
    if (m_number->currentIndex() > 0)
        command.contactPoint = m_number->currentData().value<domain::ContactPointId>();
    command.happenedAt = m_when->said();
    Q_EMIT logged(command);
}
} // namespace hadir::ui
