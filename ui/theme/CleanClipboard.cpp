// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/CleanClipboard.h"

#include "ui/theme/bidi.h"

#include <QClipboard>

namespace hadir::ui {

CleanClipboard::CleanClipboard(QClipboard &clipboard, QObject *parent)
    : CleanClipboard(clipboard, [&clipboard] { return clipboard.ownsClipboard(); }, parent)
{}

CleanClipboard::CleanClipboard(QClipboard &clipboard, std::function<bool()> isOurs, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_isOurs(std::move(isOurs))
{
    connect(&m_clipboard, &QClipboard::dataChanged, this, &CleanClipboard::clean);
}

void CleanClipboard::clean()
{
    if (!m_isOurs())
        return;
    const QString text = m_clipboard.text();
    const QString clean = withoutIsolates(text);
    if (clean != text)
        m_clipboard.setText(clean);
}
} // namespace hadir::ui
