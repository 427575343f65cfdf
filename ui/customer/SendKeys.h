// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>

namespace hadir::ui {

/// What sends or inserts while one writes; these unless the agent gave others.
struct SendKeys
{
    QKeySequence send = QKeySequence(Qt::CTRL | Qt::Key_Return);
    QKeySequence sendPending = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    QKeySequence later = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    QKeySequence insert = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R);   ///< a saved reply
    QKeySequence attach = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F);   ///< files
    QKeySequence otherWay = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O); ///< the next channel

    /// What the acts are called where their keys are kept.
    [[nodiscard]] static QString sendName() { return QStringLiteral("reply.send"); }
    [[nodiscard]] static QString sendPendingName() { return QStringLiteral("reply.sendPending"); }
    [[nodiscard]] static QString laterName() { return QStringLiteral("reply.later"); }
    [[nodiscard]] static QString insertName() { return QStringLiteral("reply.insert"); }
    [[nodiscard]] static QString attachName() { return QStringLiteral("reply.attach"); }
    [[nodiscard]] static QString otherWayName() { return QStringLiteral("reply.otherWay"); }
};
} // namespace hadir::ui
