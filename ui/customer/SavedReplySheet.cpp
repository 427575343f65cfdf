// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/SavedReplySheet.h"

#include "app/domain/channelRules.h"
#include "app/domain/clash.h"
#include "app/domain/savedReplies.h"
#include "ui/customer/WordingsField.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/words/replyWords.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using hadir::domain::Channel;

namespace hadir::ui {

SavedReplySheet::SavedReplySheet(House house, const QString &title, QWidget *parent)
    : CircledSheet(title, tr("Save the reply"), parent)
    , m_house(std::move(house))
{
    setObjectName(u"savedReplySheet"_s);
    m_title = addText("replyTitle", tr("Title"), tr("Refund is on its way"));
    m_shortcut = addText("replyShortcut", tr("Word to type behind ::"), tr("refund"));
    m_taken = addHint({});
    m_taken->setObjectName(u"replyShortcutTaken"_s);
    m_taken->hide();
    connect(m_shortcut, &QLineEdit::textChanged, this, &SavedReplySheet::sayTaken);
    m_wordings = new WordingsField(this);
    addWidget("replyWordings", tr("Text"), m_wordings);
    connect(m_wordings, &WordingsField::changed, this, &SavedReplySheet::check);
}

SavedReplySheet::SavedReplySheet(House house, const domain::Wording &begun, QWidget *parent)
    : SavedReplySheet(std::move(house), tr("New saved reply"), parent)
{
    m_wordings->setWordings({begun});
    offerChannels({});
    offerCircles({"replyCircle", "replyTeam"}, m_house.me, m_house.directory);
    check();
}

SavedReplySheet::SavedReplySheet(House house, const domain::SavedReply &reply, QWidget *parent)
    : SavedReplySheet(std::move(house), tr("Change a saved reply"), parent)
{
    m_before = reply;
    m_title->setText(reply.title);
    m_shortcut->setText(reply.shortcut);
    m_wordings->setWordings(reply.wordings);
    offerChannels(reply.channels);
    check();
}

void SavedReplySheet::offerChannels(const QList<Channel> &chosen)
{
    m_channels = new QWidget(this);
    auto *row = new FlowLayout(m_channels);
    row->setSpacings(Metrics().px(6), Metrics().px(6));
    for (size_t at = 0; at < domain::Names<Channel>::values.size(); ++at) {
        if (!domain::canCarryReplies(Channel(at)))
            continue;
        auto *chip = new ChoiceChip(wordFor(Channel(at)), m_channels);
        chip->setObjectName(u"replyChannel:"_s + domain::nameOf(Channel(at)));
        chip->setProperty("channel", int(at));
        chip->setIcon(iconFor(Channel(at)));
        chip->setCheckable(true);
        chip->setChecked(chosen.contains(Channel(at)));
        connect(chip, &QAbstractButton::toggled, this, &SavedReplySheet::check);
        row->addWidget(chip);
    }
    addWidget("replyChannels", tr("Offered on (none chosen: on every channel)"), m_channels);
}

/// Two of one word are both offered, so it is said and not forbidden.
void SavedReplySheet::sayTaken()
{
    const QString word = m_shortcut->text().trimmed().toLower();
    const auto taken = std::ranges::find_if(m_house.replies, [&](const auto &other) {
        return !other.retired && other.shortcut == word && (!m_before || other.id != m_before->id);
    });
    const bool isTaken = taken != m_house.replies.end();
    m_taken->setVisible(isTaken);
    if (isTaken)
        m_taken->setText(tr("“%1” has this word too; both will be offered.", "a saved reply")
                             .arg(isolated(taken->title)));
}

domain::SavedReply SavedReplySheet::wanted() const
{
    domain::SavedReply out = m_before.value_or(domain::SavedReply());
    out.title = m_title->text();
    out.shortcut = m_shortcut->text();
    out.wordings = m_wordings->wordings();
    out.channels.clear();
    for (const QObject *chip : m_channels->children()) {
        if (chip->property("channel").isValid() && chip->property("checked").toBool())
            out.channels.append(Channel(chip->property("channel").toInt()));
    }
    return domain::tidied(std::move(out));
}

QString SavedReplySheet::missing() const
{
    if (!m_wordings || !m_channels)
        return {};
    const domain::SavedReply reply = wanted();
    if (m_before && reply == *m_before)
        return tr("Nothing has been changed yet.");
    if (reply.shortcut.isEmpty() && !reply.title.isEmpty())
        return tr("Enter the word to type first.");
    if (const auto sound = domain::soundness(reply); !sound)
        return replyFaultWords(sound.error().about);
    return missingTeam();
}

void SavedReplySheet::submit()
{
    const domain::SavedReply reply = wanted();
    if (!m_before) {
        const domain::AddSavedReply command{.title = reply.title,
                                            .shortcut = reply.shortcut,
                                            .wordings = reply.wordings,
                                            .circle = circle(),
                                            .team = team(),
                                            .channels = reply.channels,
                                            .place = qint64(m_house.replies.size())};
        Q_EMIT added(command);
        return;
    }
    domain::ChangeSavedReply command{.reply = m_before->id};
    const auto take = [](const auto &now, const auto &before, auto &into) {
        if (now != before)
            into = now;
    };
    take(reply.title, m_before->title, command.title);
    take(reply.shortcut, m_before->shortcut, command.shortcut);
    take(reply.wordings, m_before->wordings, command.wordings);
    take(reply.channels, m_before->channels, command.channels);
    domain::rememberBase(command, *m_before);
    Q_EMIT changed(command);
}
} // namespace hadir::ui
