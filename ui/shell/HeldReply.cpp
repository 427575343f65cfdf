// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/HeldReply.h"

#include "app/core/log.h"
#include "ui/customer/HeldBackSheet.h"
#include "ui/shell/Trouble.h"
#include "ui/words/formats.h"

namespace hadir::ui {

namespace {
constexpr int mostShown = 5;   ///< of what happened meanwhile
constexpr int lookedBack = 30; ///< entries of the case

bool isMessage(const desk::HistoryItem &item)
{
    const auto *interaction = std::get_if<domain::Interaction>(&item.what);
    return interaction && interaction->direction != domain::Direction::Internal;
}

domain::InteractionId idOf(const desk::HistoryItem &item)
{
    return std::get<domain::Interaction>(item.what).id;
}
} // namespace

HeldReply::HeldReply(desk::Desk &desk, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{}

void HeldReply::show(const Overtaken &overtaken)
{
    if (m_sheet)
        m_sheet->close();
    HeldBack held{.body = overtaken.reply.body,
                  .written = momentWords(overtaken.writtenAt, m_desk.now()),
                  .meanwhile = meanwhile(overtaken),
                  .isOffline = !std::holds_alternative<sync::line::Live>(m_desk.line())};
    const auto record = m_desk.reader().customer(overtaken.reply.customer);
    if (record && *record)
        held.customer = (*record)->customer.name;
    m_sheet = new HeldBackSheet(held, m_window);
    connect(m_sheet, &HeldBackSheet::editRequested, this,
            [this, overtaken] { Q_EMIT editWanted(overtaken); });
    connect(m_sheet, &HeldBackSheet::discardRequested, this,
            [this, overtaken] { settle(overtaken); });
    connect(m_sheet, &HeldBackSheet::sendRequested, this,
            [this, overtaken] { sendAsItIs(overtaken); });
    connect(m_sheet, &HeldBackSheet::noteRequested, this,
            [this, overtaken] { keepAsNote(overtaken); });
    m_sheet->open();
}

QList<models::TimelineEntry> HeldReply::meanwhile(const Overtaken &overtaken)
{
    QList<models::TimelineEntry> out;
    const auto history = m_desk.reader().history({.customer = overtaken.reply.customer,
                                                  .caseId = overtaken.reply.caseId,
                                                  .limit = lookedBack});
    if (!history) {
        qCWarning(logUi) << "history not read" << history.error().detail;
        return out;
    }
    bool hasCause = false;
    for (const desk::HistoryItem &item : history->items) {
        if (!isMessage(item))
            continue;
        if (overtaken.reply.after == idOf(item) || out.size() == mostShown)
            break;
        hasCause |= idOf(item).toString() == overtaken.about;
        out.append(entryFor(item));
    }
    // Told later than it happened: it stands further down than what the writer had seen.
    const auto cause = domain::InteractionId::fromString(overtaken.about);
    if (!hasCause && !cause.isNull()) {
        const auto item = m_desk.reader().historyItem(domain::Kind::Interaction, cause.uuid());
        if (item && *item)
            out.append(entryFor(**item));
    }
    return out;
}

models::TimelineEntry HeldReply::entryFor(const desk::HistoryItem &item) const
{
    models::TimelineEntry entry{.what = item.what};
    const auto &interaction = std::get<domain::Interaction>(item.what);
    entry.author =
        interaction.agent ? m_directory.nameOf(*interaction.agent) : interaction.authorName;
    return entry;
}

void HeldReply::sendAsItIs(Overtaken overtaken)
{
    const auto about = m_desk.reader().caseWith(overtaken.reply.caseId);
    if (about && *about)
        overtaken.reply.after = (*about)->lastMessage;
    submitThen(overtaken.reply, overtaken);
}

void HeldReply::keepAsNote(const Overtaken &overtaken)
{
    submitThen(domain::AddNote{.interaction = m_desk.ids().make<domain::Interaction>(),
                               .customer = overtaken.reply.customer,
                               .caseId = overtaken.reply.caseId,
                               .body = overtaken.reply.body},
               overtaken);
}

void HeldReply::submitThen(const domain::Command &command, const Overtaken &overtaken)
{
    submit(
        m_desk, this, command, [this, overtaken] { settle(overtaken); },
        [this](const Trouble &trouble) { Q_EMIT failed(trouble.happened, trouble.next); });
}

void HeldReply::settle(const Overtaken &overtaken)
{
    if (overtaken.refused)
        m_desk.discardRefused(*overtaken.refused);
    Q_EMIT settled(overtaken);
}
} // namespace hadir::ui
