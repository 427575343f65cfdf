// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/shell/Tray.h"

#include <memory>

namespace hadir::ui {

class CaseWatch;
class Front;

/// Tells an agent who looks elsewhere what happens at their desk, unless they do not want to be
/// disturbed, and leads them there: after the password where the desk is locked. Keeps, for each
/// agent on this machine, until when they want quiet and what notices may say.
class Alerts final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Alerts(Front &front, Tray &tray, core::Clock &clock, QObject *parent = nullptr);
    ~Alerts() override;

private:
    void follow();
    void connectWorkplace();
    void end();
    void tell(const QList<Happening> &happenings);
    void lead(const Notice &notice);
    void bringWindow();
    void openWanted();
    void choose(const Quiet &quiet);
    void choose(Surroundings::Discretion discretion);
    void showQuiet();
    [[nodiscard]] Surroundings around() const;
    [[nodiscard]] QString place(const QString &what) const;

    Front &m_front;
    Tray &m_tray;
    core::Clock &m_clock;
    std::unique_ptr<CaseWatch> m_watch;
    QString m_whose; ///< the profile's name
    Quiet m_quiet;
    Surroundings::Discretion m_discretion = Surroundings::Discretion::SaysWho;
    std::optional<Notice> m_wanted; ///< to be opened once the password was typed
    int m_quiets = 0;               ///< counts them, so that the end of an old one ends no new one
};
} // namespace hadir::ui
