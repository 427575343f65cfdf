// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/LanguageTicks.h"

#include "ui/customer/places.h"
#include "ui/words/formats.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

LanguageTicks::LanguageTicks(QWidget *parent) : ChoiceField(parent), m_menu(new QMenu(this))
{
    addItem(QString());
    m_menu->installEventFilter(this);
}

void LanguageTicks::show(const QStringList &ticked, const QString &apart)
{
    m_ticked = ticked;
    m_apart = apart;
    setItemText(0, ticked.isEmpty() ? tr("None", "further languages of a customer")
                                    : languageNames(ticked));
}

void LanguageTicks::fill()
{
    m_menu->clear();
    m_menu->setObjectName(objectName() + u"Menu"_s);
    QStringList offered = m_ticked;
    for (const QString &tag : commonLanguages()) {
        if (!offered.contains(tag) && tag != m_apart)
            offered.append(tag);
    }
    for (const QString &tag : std::as_const(offered)) {
        QAction *one = m_menu->addAction(languageName(tag));
        one->setCheckable(true);
        one->setChecked(m_ticked.contains(tag));
        connect(one, &QAction::toggled, this,
                [this, tag](bool holds) { Q_EMIT this->ticked(tag, holds); });
    }
}

void LanguageTicks::showPopup()
{
    fill();
    m_menu->setMinimumWidth(width());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int shift = isMirrored ? width() - qMax(width(), m_menu->sizeHint().width()) : 0;
    m_menu->popup(mapToGlobal(QPoint(shift, height())));
    m_menu->setActiveAction(m_menu->actions().value(0));
}

/// A tick leaves the list open for the next one; Enter and Esc close it.
bool LanguageTicks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_menu)
        return ChoiceField::eventFilter(watched, event);
    QAction *ticked = nullptr;
    if (event->type() == QEvent::MouseButtonRelease) // also of the click that opened the list
        ticked = m_menu->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::KeyPress
             && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        ticked = m_menu->activeAction();
    if (!ticked)
        return ChoiceField::eventFilter(watched, event);
    ticked->toggle();
    return true;
}
} // namespace hadir::ui
