// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/domain/entities.h"

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

class QMenu;

namespace hadir::ui {

class IconButton;

/// The button beside Send: the moments at which a message can go instead, by the agent's clock and
/// by the customer's. Also how to send at once in hours in which the customer asked for quiet.
class SendLater final : public QWidget
{
    Q_OBJECT

public:
    explicit SendLater(core::Clock &clock, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    /// The clock the customer lives by, an IANA zone; empty when unknown.
    void setZone(const QString &zone) { m_zone = zone; }
    /// Where it would go.
    void setPoint(const std::optional<domain::ContactPoint> &point) { m_point = point; }
    /// Until when the channel takes something; what would go later is not offered.
    void setEnd(std::optional<core::Instant> end) { m_end = end; }
    /// Not while there is nothing to send.
    void setReady(bool isReady);
    [[nodiscard]] bool isReady() const;
    /// Opens the menu.
    void open();

Q_SIGNALS:
    /// It is to be sent, and to go at this moment.
    void chosen(hadir::core::Instant at);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    [[nodiscard]] QString todayWords(core::Instant at) const;
    [[nodiscard]] QString tomorrowWords(core::Instant at) const;
    void fill(QMenu &menu);
    void offer(QMenu &menu, const QString &name, const QString &words, core::Instant at);
    void ask();
    [[nodiscard]] bool isQuietAt(core::Instant at) const;
    [[nodiscard]] bool isOffered(core::Instant at) const;

    core::Clock &m_clock;
    IconButton *m_button;
    QPointer<QMenu> m_menu;
    QKeySequence m_keys;
    QString m_zone;
    std::optional<domain::ContactPoint> m_point;
    std::optional<core::Instant> m_end;
};
} // namespace hadir::ui
