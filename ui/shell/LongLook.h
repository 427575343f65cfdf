// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"

namespace hadir::ui {

/// What takes long to find on this machine, for the palette: what was meant by mistyped words,
/// messages and articles. Each question ends the one before it.
class LongLook final : public QObject
{
    Q_OBJECT

public:
    explicit LongLook(desk::Desk &desk, QObject *parent = nullptr);

    /// Looks for that from now on, at most `limit` of each kind; forgets what was found for
    /// anything else. Nothing is looked for where nothing is typed.
    void ask(const QString &query, int limit);
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    [[nodiscard]] const desk::LongAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    /// It is over, and has an answer or failed.
    void ended();

private:
    desk::Desk &m_desk;
    desk::LongAnswer m_answer;
    bool m_isLooking = false;
    quint64 m_question = 0; ///< the newest; answers to older ones are passed over
};
} // namespace hadir::ui
