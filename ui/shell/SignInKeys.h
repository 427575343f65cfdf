// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace hadir::ui {

class CheatSheet;
class KeySet;

/// The keys of the page before the work, and the sheet that lists them.
class SignInKeys final : public QObject
{
    Q_OBJECT

public:
    explicit SignInKeys(QWidget *page);

    /// In the language of the moment.
    void say();

private:
    KeySet *m_keys;
    CheatSheet *m_sheet;
};
} // namespace hadir::ui
