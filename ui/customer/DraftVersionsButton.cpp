// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/DraftVersionsButton.h"

#include "ui/theme/bidi.h"
#include "ui/theme/menuText.h"
#include "ui/widgets/IconButton.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype excerptLength = 48;
constexpr qsizetype mostOffered = 12;

/// A text on one line: how it begins, and how it ends where another begins likewise.
QString excerpt(const QString &text, bool showsEnd)
{
    QString line = text.simplified();
    if (line.size() > excerptLength) {
        const qsizetype end = showsEnd ? excerptLength / 2 : 0;
        line = line.left(excerptLength - end).trimmed() + u'…'
               + (showsEnd ? line.right(end).trimmed() : QString());
    }
    return isolated(menuText(line));
}

/// "today 16:20:05".
QString momentWithSeconds(core::Instant instant, core::Instant now)
{
    const QLocale locale;
    const qint64 seconds = core::toMillis(instant) / 1000 % 60; // zones are whole minutes apart
    const QString minute = timeOfDay(instant);
    return momentWords(instant, now)
        .replace(minute, minute + u':' + QString(seconds < 10 ? locale.zeroDigit() : QString())
                             + locale.toString(seconds));
}

/// Whether more than one of the versions say this of themselves.
template <class Of>
bool isShared(const QList<EarlierDraft> &versions, const EarlierDraft &one, Of of)
{
    return std::ranges::count_if(versions, [&](const auto &other) { return of(other) == of(one); })
           > 1;
}
} // namespace

DraftVersionsButton::DraftVersionsButton(QWidget *parent)
    : QWidget(parent)
    , m_button(new IconButton(Icon::History, 24, this))
    , m_menu(new QMenu(this))
{
    m_button->setObjectName(u"draftVersions"_s);
    m_menu->setObjectName(u"draftVersionsMenu"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &DraftVersionsButton::wanted);
    say();
}

void DraftVersionsButton::offer(const QList<EarlierDraft> &versions, core::Instant now)
{
    m_menu->clear();
    const QList<EarlierDraft> offered = versions.first(qMin(mostOffered, versions.size()));
    for (const EarlierDraft &version : offered) {
        const bool isOneOfMany = isShared(offered, version, [](const EarlierDraft &each) {
            return each.body.simplified().left(excerptLength);
        });
        const bool isOfOneMinute = isShared(offered, version, [now](const EarlierDraft &each) {
            return momentWords(each.savedAt, now);
        });
        const QString moment = isOfOneMinute ? momentWithSeconds(version.savedAt, now)
                                             : momentWords(version.savedAt, now);
        const auto files = int(version.files.size());
        const QString begins = excerpt(version.body, isOneOfMany);
        const QString words =
            files == 0
                ? tr("%1: %2", "when a draft was written, and how it begins").arg(moment, begins)
                : tr("%1: %2 (%n file(s))", "when a draft was written, how it begins, its files",
                     files)
                      .arg(moment, begins);
        QAction *action = m_menu->addAction(words);
        connect(action, &QAction::triggered, this, [this, version] { Q_EMIT chosen(version); });
    }
    if (versions.isEmpty())
        m_menu->addAction(tr("Nothing was written here before"))->setEnabled(false);
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void DraftVersionsButton::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void DraftVersionsButton::say()
{
    m_button->setWords(tr("Earlier versions of what you write here"));
}
} // namespace hadir::ui
