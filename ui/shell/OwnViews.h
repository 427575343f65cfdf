// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/savedViews.h"

#include <QObject>

namespace hadir::ui {

class Sheet;

/// The agent's own views on this machine, as they are read and changed one after the other: a
/// change rests on the one before it, on disk or not. What cannot be read is put aside once, and
/// nothing is written in its place before that is done.
class OwnViews final : public QObject
{
    Q_OBJECT

public:
    explicit OwnViews(desk::Desk &desk, QObject *parent = nullptr);

    /// Once the desk has opened: looks whether what is kept can be read.
    void begin();
    /// As far as they can be read.
    [[nodiscard]] QList<SavedView> all();
    /// Keeps them as `change` leaves them, and then calls `saved`. The sheet whose words these are,
    /// if any, stays open until then and says why it is not.
    void change(const std::function<void(QList<SavedView> &)> &change,
                const std::function<void()> &saved, Sheet *sheet = nullptr);

Q_SIGNALS:
    void told(const QString &words);

private:
    [[nodiscard]] core::Result<QList<SavedView>> base();
    void write(const QList<SavedView> &views,
               const std::function<void(const core::Result<void> &)> &then);

    desk::Desk &m_desk;
    std::optional<QList<SavedView>> m_newest; ///< on its way to the disk
    int m_onTheWay = 0;
};
} // namespace hadir::ui
