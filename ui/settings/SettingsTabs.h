// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Panel.h"

class QStackedWidget;

namespace hadir::ui {

class KeysPage;
class SettingsPage;
class TabBar;

/// The pages of the settings behind each other: what looks how, and the keys.
class SettingsTabs final : public Panel
{
    Q_OBJECT

public:
    enum class Page { General, Keys };

    /// Takes ownership of both.
    SettingsTabs(SettingsPage *general, KeysPage *keys, QWidget *parent = nullptr);

    void showPage(Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    TabBar *m_tabs;
    QStackedWidget *m_pages;
};
} // namespace hadir::ui
