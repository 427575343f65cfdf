// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

#include <QObject>

#include <deque>

namespace hadir {

namespace ui {
class Front;
class SignInPage;
} // namespace ui

/// The walk through the windows for `hadir --shots`: shows one after the other, leaves a picture
/// of each, and ends the program; with exit code 1 when a window did not come in time.
class Walk final : public QObject
{
    Q_OBJECT

public:
    Walk(ui::Front &front, QString folder, QString suffix, QObject *parent = nullptr);

    struct Step
    {
        QString name; ///< of the picture; none when empty
        std::function<void()> act;
        std::function<bool()> isReady;
    };

    /// Takes the sign-in page, then calls `signIn` and goes on with the workplace.
    void begin(std::function<void()> signIn);

private:
    void plan(std::function<void()> signIn);
    void next();
    void await(core::Instant until);
    void picture();
    void end(int code);

    ui::Front &m_front;
    QString m_folder;
    QString m_suffix;
    core::SystemClock m_clock;
    std::deque<Step> m_steps;
};
} // namespace hadir
