// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QClipboard;

namespace hadir::ui {

/// Takes our isolates out of what is copied from any widget of this process, so that a phone
/// number pasted elsewhere is only digits. One per application, owned by whoever starts it.
class CleanClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit CleanClipboard(QClipboard &clipboard, QObject *parent = nullptr);

    /// For platforms that cannot tell whose the clipboard is: \a isOurs does.
    CleanClipboard(QClipboard &clipboard, std::function<bool()> isOurs, QObject *parent = nullptr);

private:
    void clean();

    QClipboard &m_clipboard;
    std::function<bool()> m_isOurs;
};
} // namespace hadir::ui
