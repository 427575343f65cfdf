// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/OwnViews.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "ui/customer/Sheet.h"
#include "ui/theme/sentences.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using hadir::core::FailureKind;
using hadir::core::Result;

namespace hadir::ui {

namespace {
const QString asideKey = u"views/aside"_s;
} // namespace

OwnViews::OwnViews(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void OwnViews::begin()
{
    const Result<KeptViews> kept = keptViews(m_desk.reader());
    if (!kept || kept->broken.isEmpty())
        return;
    QString aside = m_desk.reader().recall(asideKey).value_or(QString());
    aside += kept->broken + u'\n'; // below what was put there before
    const auto writeRest = [this, rest = kept->views](const Result<void> &put) {
        if (!put)
            return; // the next start tries again
        write(rest, [this](const Result<void> &written) {
            if (written)
                Q_EMIT told(tr("Not all of your own views could be read. What was there is put "
                               "aside on this machine; the others are here."));
        });
    };
    core::whenFinished(m_desk.keep(asideKey, aside), this, writeRest);
}

QList<SavedView> OwnViews::all()
{
    if (m_newest)
        return *m_newest;
    const Result<KeptViews> kept = keptViews(m_desk.reader());
    return kept ? kept->views : QList<SavedView>();
}

/// What the next change rests on.
Result<QList<SavedView>> OwnViews::base()
{
    if (m_newest)
        return *m_newest;
    const Result<KeptViews> kept = keptViews(m_desk.reader());
    if (!kept)
        return std::unexpected(kept.error());
    if (!kept->broken.isEmpty())
        return std::unexpected(core::Failure{FailureKind::Corrupt, u"views are not aside yet"_s});
    return kept->views;
}

void OwnViews::write(const QList<SavedView> &views,
                     const std::function<void(const Result<void> &)> &then)
{
    m_newest = views;
    ++m_onTheWay;
    core::whenFinished(keepViews(m_desk, views), this, [this, then](const Result<void> &kept) {
        if (--m_onTheWay == 0)
            m_newest.reset(); // the disk says what there is
        then(kept);
    });
}

void OwnViews::change(const std::function<void(QList<SavedView> &)> &change,
                      const std::function<void()> &saved, Sheet *sheet)
{
    if (sheet)
        sheet->hold();
    const auto settle = [this, saved, sheet = QPointer(sheet)](const Result<void> &kept) {
        if (kept) {
            if (sheet)
                sheet->accept();
            return saved();
        }
        const Sentence why = sentenceFor(kept.error().kind);
        if (sheet)
            sheet->refuse(why.happened, why.next);
        else
            Q_EMIT told(why.happened);
    };
    Result<QList<SavedView>> views = base();
    if (!views)
        return settle(std::unexpected(views.error()));
    change(*views);
    write(*views, settle);
}
} // namespace hadir::ui
