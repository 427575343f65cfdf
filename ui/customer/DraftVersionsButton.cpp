// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/DraftVersionsButton.h"

#include "ui/theme/bidi.h"
#include "ui/widgets/IconButton.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype excerptLength = 48;
constexpr qsizetype mostOffered = 12;

/// The beginning of a text on one line; a menu reads & as a key.
QString excerpt(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > excerptLength)
        line = line.left(excerptLength).trimmed() + u'…';
    return isolated(line.replace(u'&', u"&&"_s));
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
    for (const EarlierDraft &version : versions.first(qMin(mostOffered, versions.size()))) {
        const QString words = tr("%1: %2", "when a draft was written, and how it begins")
                                  .arg(momentWords(version.savedAt, now), excerpt(version.body));
        QAction *action = m_menu->addAction(words);
        connect(action, &QAction::triggered, this,
                [this, body = version.body] { Q_EMIT chosen(body); });
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
