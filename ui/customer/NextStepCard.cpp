// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/NextStepCard.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::NextStep;
using hadir::domain::StepKind;

namespace hadir::ui {
namespace {
struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::NextStepCard)

public:
    QString act;
    QString reason;
    Icon icon;

    static StepWords of(const NextStep &step, core::Instant now)
    {
        const QString what = isolated(withoutTurns(step.what.simplified().left(80)));
        const core::Instant since = step.since.value_or(now);
        switch (step.kind) {
        case StepKind::CallBack:
            return {tr("Call them back"),
                    tr("A call was promised for %1.").arg(momentWords(since, now)), Icon::Phone};
        case StepKind::TakeCase:
            return {tr("Take the case"),
                    tr("They have waited for %1, and the case is nobody's.")
                        .arg(spokenAge(now - since)),
                    Icon::UserCheck};
        case StepKind::OfferCall:
            return {tr("Call them"),
                    tr("They have waited for %1. A call may settle it faster.")
                        .arg(spokenAge(now - since)),
                    Icon::Phone};
        case StepKind::CheckDelivery:
            return {tr("Look after order %1").arg(what),
                    tr("Placed %1 and still on its way.", "a day")
                        .arg(dayWords(dayOf(since), dayOf(now))),
                    Icon::Package};
        case StepKind::OfferBundle:
            return {tr("Offer a bigger bundle"),
                    tr("%1 was bought in each of the last three months.", "an article").arg(what),
                    Icon::ShoppingBag};
        case StepKind::AskConsent:
            return {tr("Ask whether they may be called"),
                    tr("Nobody has written down what they say to it."), Icon::ShieldCheck};
        case StepKind::AskWhere:
            return {tr("Ask where they are"), tr("Their time of day is not known."), Icon::MapPin};
        }
        return {};
    }
};
} // namespace

NextStepCard::NextStepCard(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHeader(QString(), this))
    , m_act(new Button(Button::Kind::Secondary, this))
    , m_later(new IconButton(Icon::X, 24, this))
    , m_reason(new Label(this))
{
    setObjectName(u"nextStep"_s);
    m_act->setObjectName(u"takeStep"_s);
    m_later->setObjectName(u"putStepOff"_s);
    m_reason->setObjectName(u"stepReason"_s);
    m_reason->withColour(Colour::Muted)->wrapped();
    const Metrics m;
    m_head->addTrailing(m_later);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(14), m.gap(), m.px(14), m.px(10));
    column->setSpacing(m.px(6));
    column->addWidget(m_head);
    column->addWidget(m_reason);
    column->addWidget(m_act, 0, Qt::AlignLeading);
    connect(m_act, &QPushButton::clicked, this, [this] { Q_EMIT wanted(NextStep(m_step)); });
    connect(m_later, &QAbstractButton::clicked, this,
            [this] { Q_EMIT putOff(keyOf(m_customer, m_step)); });
    hide();
}

QString NextStepCard::keyOf(domain::CustomerId customer, const NextStep &step)
{
    return u"%1/%2/%3"_s.arg(customer.toString(), QString(domain::nameOf(step.kind)),
                             step.about.toString(QUuid::WithoutBraces));
}

void NextStepCard::show(const models::CustomerFile &file, domain::CaseId current, core::Instant now)
{
    m_customer = file.customer.id;
    m_now = now;
    m_steps = domain::nextSteps({.customer = file.customer,
                                 .contactPoints = file.contactPoints,
                                 .cases = file.cases,
                                 .orders = file.orders,
                                 .callbacks = file.callbacks,
                                 .current = current},
                                now);
    say();
}

void NextStepCard::setPutOff(const QSet<QString> &keys)
{
    m_putOff = keys;
    say();
}

void NextStepCard::say()
{
    m_later->setWords(tr("Not now: do not offer this for two weeks")); // also while it is hidden
    const auto offered = std::ranges::find_if(m_steps, [this](const NextStep &step) {
        return !m_putOff.contains(keyOf(m_customer, step));
    });
    setVisible(offered != m_steps.end());
    if (offered == m_steps.end())
        return;
    m_step = *offered;
    const StepWords words = StepWords::of(m_step, m_now);
    m_head->setText(tr("Next step"));
    m_act->setText(words.act);
    m_act->setIcon(words.icon);
    m_act->setAccessibleDescription(withoutIsolates(words.reason));
    m_reason->setText(words.reason);
}

void NextStepCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
