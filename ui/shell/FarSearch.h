// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

/// Asks the server for customers, cases and messages of those whom this desk does not hold: a
/// moment after the last key, one question at a time, and again by itself when it was told to wait.
class FarSearch final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,    ///< nothing to ask, or this desk holds everybody
        Offline, ///< nobody to ask
        Asking,
        Silent, ///< no answer came
        Answered,
    };

    explicit FarSearch(desk::Desk &desk, QObject *parent = nullptr);

    /// Looks for that from now on; forgets what was found for anything else.
    void ask(const QString &query);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QList<wire::Hit> &hits() const { return m_found.hits; }
    /// With what was said and written, as far as that has come.
    [[nodiscard]] const wire::Found &found() const { return m_found; }

Q_SIGNALS:
    void changed();

private:
    void askSoon(core::Milliseconds pause);
    void send();
    void take(const wire::Found &found);
    void followLine();
    void become(State state);

    desk::Desk &m_desk;
    State m_state = State::Idle;
    QString m_query;
    wire::Found m_found;
    qint64 m_question = 0; ///< the newest; answers to older ones are passed over
};
} // namespace hadir::ui
