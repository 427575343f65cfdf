// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/ClashNotice.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

ClashNotice::ClashNotice(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_mine(new Button(Button::Kind::Secondary, this))
    , m_take(new Button(Button::Kind::Secondary, this))
{
    setObjectName(u"detailsClash"_s);
    m_mine->setObjectName(u"keepMine"_s);
    m_take->setObjectName(u"takeTheirs"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_mine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics().gap());
    column->addWidget(m_banner);
    column->addLayout(buttons);
    connect(m_mine, &QPushButton::clicked, this, &ClashNotice::mineWanted);
    connect(m_take, &QPushButton::clicked, this, &ClashNotice::theirsWanted);
    hide();
}

void ClashNotice::show(const QList<FieldClash> &theirs)
{
    if (std::exchange(m_theirs, theirs) == theirs)
        return; // said once; a screen reader reads it aloud each time
    say();
    setVisible(!theirs.isEmpty());
}

void ClashNotice::say()
{
    if (m_theirs.isEmpty())
        return;
    const QString title = tr("A colleague changed this while you were writing");
    const QString text = words();
    m_banner->tell(Tone::Warn, title, text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_mine->setText(tr("Keep mine", "words that clash with a colleague's"));
    m_take->setText(tr("Take theirs", "words that clash with a colleague's"));
}

QString ClashNotice::words() const
{
    const bool isKnown =
        std::ranges::any_of(m_theirs, [](const FieldClash &clash) { return !clash.who.isEmpty(); });
    QStringList lines;
    for (const FieldClash &clash : m_theirs) {
        lines.append(!clash.who.isEmpty()
                         ? tr("%1 It now reads: %2", "who changed a field; what it holds")
                               .arg(clash.who, isolated(clash.held))
                         : tr("%1: %2", "the name of a field and what it holds")
                               .arg(clash.name, isolated(clash.held)));
    }
    const QString all = lines.join(u'\n');
    return isKnown ? all
                   : tr("It now reads: %1", "fields and their values, one a line").arg(u'\n' + all);
}

void ClashNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}
} // namespace hadir::ui
