// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/callbacks/PromiseStrip.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

QString rateOf(const PromiseFigures &figures)
{
    if (figures.promised == 0)
        return QStringLiteral("–");
    const double rate = 100.0 * figures.kept / figures.promised;
    return PromiseStrip::tr("%1 %", "a rate").arg(QLocale().toString(rate, 'f', 0));
}
} // namespace

PromiseStrip::PromiseStrip(QWidget *parent)
    : QWidget(parent)
    , m_due(new Chip(this))
    , m_late(new Chip(this))
    , m_unclaimed(new Chip(this))
    , m_kept(new Chip(this))
    , m_parts(new Button(Button::Kind::Quiet, this))
{
    setObjectName(u"promiseStrip"_s);
    m_due->setObjectName(u"promiseDue"_s);
    m_late->setObjectName(u"promiseLate"_s);
    m_unclaimed->setObjectName(u"promiseUnclaimed"_s);
    m_kept->setObjectName(u"promiseKept"_s);
    m_parts->setObjectName(u"promiseParts"_s);
    const Metrics m;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.margin(), m.px(6), m.margin(), m.px(6));
    row->setSpacing(m.gap());
    for (QWidget *part : {m_due, m_late, m_unclaimed, m_kept})
        row->addWidget(part);
    row->addWidget(m_parts);
    row->addStretch(1);
    connect(m_parts, &QPushButton::clicked, this, &PromiseStrip::openParts);
    hide();
    retranslate();
}

void PromiseStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    show(m_figures);
}

void PromiseStrip::retranslate()
{
    m_parts->setText(tr("By queue and agent"));
    m_kept->setToolTip(tr("Of the callbacks of the last 7 days whose promised time is over, those "
                          "that were called within that time."));
}

void PromiseStrip::show(const QList<PromiseFigures> &figures)
{
    m_figures = figures;
    setVisible(!figures.isEmpty());
    if (figures.isEmpty())
        return;
    const PromiseFigures &all = figures.first();
    const auto tell = [](Chip *chip, const QString &words, Tone tone) {
        chip->show({.text = words, .tone = tone});
        chip->setAccessibleName(words);
    };
    tell(m_due, tr("%n due", "callbacks", all.due), all.due > 0 ? Tone::Accent : Tone::Neutral);
    tell(m_late, tr("%n late", "callbacks", all.late), all.late > 0 ? Tone::Danger : Tone::Neutral);
    tell(m_unclaimed, tr("%n unclaimed", "callbacks", all.unclaimed),
         all.unclaimed > 0 ? Tone::Warn : Tone::Neutral);
    tell(m_kept, tr("%1 of promises kept", "a rate").arg(rateOf(all)), Tone::Good);
    m_kept->setAccessibleDescription(m_kept->toolTip());
    m_parts->setVisible(figures.size() > 1);
}

void PromiseStrip::openParts()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"promiseMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PromiseFigures &each : std::as_const(m_figures).mid(1))
        menu->addAction(tr("%1: %2 due, %3 late, %4 unclaimed, %5 kept", "a queue or an agent")
                            .arg(isolated(each.whose), QLocale().toString(each.due),
                                 QLocale().toString(each.late), QLocale().toString(each.unclaimed),
                                 rateOf(each)));
    menu->popup(m_parts->mapToGlobal(QPoint(0, m_parts->height())));
}
} // namespace hadir::ui
