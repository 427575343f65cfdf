// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WritingBinding.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "ui/customer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextBox.h"
#include "ui/writing/Speller.h"
#include "ui/writing/WritingAid.h"
#include "ui/writing/quoted.h"

#include <QDateTime>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Channel;

namespace hadir::ui {

namespace {
const auto ownWordsKey = u"spelling/own"_s;
constexpr int lookedBack = 30; ///< entries, for a message of the customer's

/// Whether the customer has seen these words, or wrote them: what somebody noted of a call or a
/// visit is not theirs to read.
bool isBetweenUs(const models::TimelineEntry &entry)
{
    const domain::Interaction *said = entry.interaction();
    if (!said || said->direction == domain::Direction::Internal || entry.waitsForDecision())
        return false;
    return said->channel != Channel::Note && said->channel != Channel::Call
           && said->channel != Channel::Visit;
}

/// In figures alone, which read the same whichever way the line runs.
QString figuresOf(core::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMillis(at)).toString(u"yyyy-MM-dd HH:mm"_s);
}

bool hasWords(const models::TimelineEntry &entry)
{
    return entry.interaction() && !entry.interaction()->body.trimmed().isEmpty();
}
} // namespace

WritingBinding::WritingBinding(desk::Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
    , m_composer(*parts.page.composer())
    , m_speller(std::make_unique<Speller>())
    , m_aid(new WritingAid(m_composer.body(), *m_speller))
    , m_mark(new Chip(&m_composer))
{
    m_mark->setObjectName(u"customersTongue"_s);
    m_mark->hide();
    m_composer.addMark(m_mark);
    m_mark->installEventFilter(this);
    const auto lookSoon = [this] {
        if (!std::exchange(m_isLooking, true))
            QMetaObject::invokeMethod(this, &WritingBinding::recognise, Qt::QueuedConnection);
    };
    connect(&parts.model, &models::TimelineModel::modelReset, this, lookSoon);
    connect(&parts.model, &models::TimelineModel::rowsInserted, this, lookSoon);
    connect(&parts.model, &models::TimelineModel::stateChanged, this, lookSoon);
    connect(&parts.view, &TimelineView::quoteRequested, this, &WritingBinding::quote);
    connect(&parts.page, &CustomerPage::quoteRequested, this, &WritingBinding::quoteCurrent);
    connect(m_speller.get(), &Speller::ownWordAdded, this, &WritingBinding::keepOwnWords);
    connect(&desk, &desk::Desk::opened, this, &WritingBinding::readOwnWords);
    if (desk.identity()) // its files are open
        readOwnWords();
}

WritingBinding::~WritingBinding() = default;

void WritingBinding::readOwnWords()
{
    const auto kept = m_desk.reader().recall(ownWordsKey);
    if (!kept) {
        qCWarning(logUi) << "own words not read" << kept.error().detail;
        return;
    }
    m_speller->setOwnWords(kept->split(u'\n', Qt::SkipEmptyParts));
}

void WritingBinding::keepOwnWords()
{
    core::whenFinished(m_desk.keep(ownWordsKey, m_speller->ownWords().join(u'\n')), this,
                       [this](const core::Result<void> &kept) {
                           if (!kept)
                               Q_EMIT told(tr("The word could not be kept on this machine; it is "
                                              "forgotten with the next start."));
                       });
}

/// Of the newest message the customer wrote, whatever the timeline's filter shows.
QString WritingBinding::newestOfTheCustomers() const
{
    const auto isTheirs = [](const domain::Interaction *said) {
        return said && said->author == domain::Author::Customer && !said->body.isEmpty();
    };
    if (m_parts.model.filter() == models::TimelineFilter()) { // here is what reading would bring
        for (int row = 0; row < std::min(m_parts.model.rowCount(), lookedBack); ++row) {
            if (const auto *said = m_parts.model.at(row).interaction(); isTheirs(said))
                return said->body;
        }
        return {};
    }
    const auto history =
        m_desk.reader().history({.customer = m_parts.model.customer(), .limit = lookedBack});
    if (!history)
        qCWarning(logUi) << "history not read" << history.error().detail;
    for (const desk::HistoryItem &item : history ? history->items : QList<desk::HistoryItem>()) {
        if (const auto *said = std::get_if<domain::Interaction>(&item.what); isTheirs(said))
            return said->body;
    }
    return {};
}

void WritingBinding::recognise()
{
    m_isLooking = false;
    const QString said = newestOfTheCustomers();
    m_tongue = said.isEmpty() ? Tongue::Unknown : tongueOf(said);
    m_aid->setTongue(m_tongue);
    sayTongue();
    const auto person = m_desk.reader().person(m_parts.model.customer());
    m_speller->setNames({person && *person ? (*person)->name : QString(),
                         person && *person ? (*person)->company : QString(),
                         m_desk.identity() ? m_desk.identity()->name : QString()});
}

void WritingBinding::sayTongue()
{
    const QString why = tr("The customer’s newest message is written in %1.").arg(nameOf(m_tongue));
    m_mark->show(ChipLook{.text = nameOf(m_tongue), .icon = Icon::Languages});
    m_mark->setVisible(m_tongue != Tongue::Unknown);
    m_mark->setToolTip(why);
    m_mark->setAccessibleName(why);
}

/// What is in hand, else what the customer said last.
void WritingBinding::quoteCurrent()
{
    const models::TimelineModel &model = m_parts.model;
    if (const int current = m_parts.view.currentRow(); current >= 0)
        return quote(model.at(current).id());
    for (int row = 0; row < model.rowCount(); ++row) {
        const models::TimelineEntry &entry = model.at(row);
        if (hasWords(entry) && entry.interaction()->author == domain::Author::Customer)
            return quote(entry.id());
    }
    Q_EMIT told(tr("There is no message here to quote."));
}

/// Puts the composer to what may carry these words; says so when it may not.
bool WritingBinding::isReadyFor(const models::TimelineEntry &entry)
{
    if (!hasWords(entry)) {
        Q_EMIT told(tr("This entry has no words to quote."));
        return false;
    }
    const bool isNote = m_composer.channel() == Channel::Note;
    const bool isBlank = m_composer.text().trimmed().isEmpty();
    if (isBetweenUs(entry)) {
        if (isNote && isBlank)
            m_composer.writeReply();
        return true;
    }
    if (!isNote)
        m_composer.writeNote();
    return true;
}

void WritingBinding::quote(const QUuid &id)
{
    const models::TimelineModel &model = m_parts.model;
    int row = 0;
    while (row < model.rowCount() && model.at(row).id() != id)
        ++row;
    if (row == model.rowCount())
        return; // it has gone meanwhile
    const models::TimelineEntry entry = model.at(row);
    m_parts.page.showTab(CustomerPage::Tab::Timeline);
    if (!isReadyFor(entry))
        return;
    const Quoted what{
        .who = writerOf(entry), .when = figuresOf(entry.at()), .body = entry.interaction()->body};
    m_aid->putAbove(m_composer.channel() == Channel::Email ? quotedForMail(what)
                                                           : quotedForChat(what));
}

QString WritingBinding::writerOf(const models::TimelineEntry &entry)
{
    const domain::Interaction &said = *entry.interaction();
    if (said.author == domain::Author::Customer) {
        const auto person = m_desk.reader().person(said.customer);
        if (person && *person)
            return (*person)->name;
    }
    return entry.author.isEmpty() ? said.authorName : entry.author;
}

bool WritingBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &WritingBinding::sayTongue, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}
} // namespace hadir::ui
