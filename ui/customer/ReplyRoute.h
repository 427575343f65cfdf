// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entities.h"

#include <QWidget>

class QButtonGroup;

namespace hadir::ui {

class FlowLayout;
class ValueButton;

/// On which way something that is written goes: the channels that a customer can be reached on,
/// and the internal note, as chips; and to which of their addresses. Narrow, it takes more lines.
///
/// Until the agent chooses, it offers the channel of the case, else what the customer prefers,
/// else the first that reaches them.
class ReplyRoute final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyRoute(QWidget *parent = nullptr);

    /// Somebody else: nothing of what was chosen for whoever was here before counts. What they can
    /// be reached on comes at once with setReach(), and is shown then.
    void setCustomer(domain::CustomerId customer);
    /// What the customer can be reached on; retired contact points are left out. When the address
    /// that is written to is one no more, the next of the same channel takes its place, or else the
    /// internal note, and fellBack() says so.
    void setReach(const QList<domain::ContactPoint> &contactPoints);
    void setPreferred(std::optional<domain::Channel> channel);
    /// The channel of another case, or of none: what the agent chose before no longer counts.
    void startCase(std::optional<domain::Channel> channel);
    /// Nothing happens when the customer cannot be reached on it.
    void choose(domain::Channel channel);
    /// As if the agent had.
    void chooseFirmly(domain::Channel channel);
    /// The one after the one that is chosen, as if the agent had chosen it; the first after the
    /// last.
    void chooseNext();
    /// Folded, it is one line: the way that is chosen, with all others behind it.
    void setFolded(bool folded);
    /// Takes back what the agent chose.
    void offerBest();
    /// Something is written for what is chosen now: it stays so as if the agent had chosen it.
    void hold() { m_hasChosen = true; }
    /// Whether the agent has chosen; what is only offered gives way.
    [[nodiscard]] bool isHeld() const { return m_hasChosen; }

    [[nodiscard]] domain::Channel channel() const { return m_channel; }
    /// What the customer can be reached on, and the note.
    [[nodiscard]] QList<domain::Channel> reachable() const;
    [[nodiscard]] std::optional<domain::ContactPointId> target() const { return m_target; }
    [[nodiscard]] std::optional<domain::ContactPoint> targetPoint() const;
    /// In whole sentences: why the customer is not answered on the way they wrote, and where words
    /// go instead. Empty when they are, or when there is nothing to explain.
    [[nodiscard]] QString whyNotAsTheyWrote() const;

Q_SIGNALS:
    void changed();
    void picked(); ///< by the agent, who wants to write now
    /// In whole sentences: what happened, and where the words go now.
    void fellBack(const QString &happened, const QString &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString whyNotOn(domain::Channel channel) const;
    [[nodiscard]] QList<domain::ContactPoint> targets(domain::Channel channel) const;
    void offer();
    void sayFallback();
    void showChannels();
    void showChips();
    void fillMenu();
    void showTarget();
    void showFolded();
    void chooseTarget(domain::Channel channel, std::optional<domain::ContactPointId> target);
    void say();

    QButtonGroup *m_choices;
    FlowLayout *m_row;
    ValueButton *m_address;
    domain::CustomerId m_customer;
    bool m_isNew = false; ///< and what they are reached on is not here yet
    QList<domain::ContactPoint> m_points;
    QSet<domain::ContactKind> m_retired; ///< of which there was one once
    std::optional<domain::Channel> m_ofCase;
    std::optional<domain::Channel> m_preferred;
    domain::Channel m_channel = domain::Channel::Note;
    bool m_isFolded = false;
    bool m_hasChosen = false; ///< the agent has, for this case
    std::optional<domain::ContactPointId> m_target;
};
} // namespace hadir::ui
