// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "ui/shell/LineStatus.h"
#include "ui/shell/NavigationRail.h"

class QSplitter;
class QStackedWidget;

namespace hadir::ui {

class Banner;
class CheatSheet;
class FoldingPane;
class KeySet;
class Palette;
class PendingList;
class Popover;
class PreferencesMenu;
class StatusBar;
class Toast;
class TopBar;

/// The window: top bar, rail, three panes beside each other, status bar; and above them, when
/// wanted, the palette, the keys and short messages. It knows no page: they are put into its
/// slots, and what they say is connected by whoever made them.
class ShellWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ShellWindow(core::Clock &clock, QWidget *parent = nullptr);
    ~ShellWindow() override;

    /// The slots. Each takes ownership and replaces what was there.
    void setWorkList(QWidget *list);     ///< at the start, for Destination::Work
    void setCustomerList(QWidget *list); ///< at the start, for Destination::Customers
    /// In the middle; \a parts are what F6 stops at in it, the whole page when there are none.
    void setCustomerPage(QWidget *page, const QList<QWidget *> &parts = {});
    /// At the end; in a narrow window it is folded away until it is called.
    void setCasePanel(QWidget *panel);
    [[nodiscard]] FoldingPane &casePane() { return *m_casePane; }
    /// Of the lists; folded away where the window has no room for it either.
    [[nodiscard]] FoldingPane &listPane() { return *m_listPane; }
    /// Instead of the panes, for a destination that has none.
    void setPage(Destination destination, QWidget *page);
    void go(Destination destination);
    [[nodiscard]] Destination destination() const { return m_destination; }
    /// The keyboard to the list at the start, or to the page where the list is folded away.
    void focusList();

    void showLine(const LineStatus &line);
    void showPending(const QList<PendingChange> &changes);

    /// Widths of the panes, to be kept from one day to the next.
    [[nodiscard]] QByteArray paneSizes() const;
    void restorePaneSizes(const QByteArray &sizes);

    [[nodiscard]] TopBar &topBar() { return *m_topBar; }
    [[nodiscard]] NavigationRail &rail() { return *m_rail; }
    [[nodiscard]] StatusBar &statusBar() { return *m_statusBar; }
    [[nodiscard]] Palette &palette() { return *m_palette; }
    [[nodiscard]] CheatSheet &cheatSheet() { return *m_cheatSheet; }
    [[nodiscard]] PreferencesMenu &preferences() { return *m_preferences; }
    [[nodiscard]] Toast &toast() { return *m_toast; }
    [[nodiscard]] KeySet &keys() { return *m_keys; }

Q_SIGNALS:
    void destinationChosen(hadir::ui::Destination destination);
    /// Somebody is drawing the panes wider or narrower.
    void panesMoved();
    /// The server no longer accepts this sign-in and the person wants to do it again.
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void listen();
    void addKeys();
    void goByKey(Destination destination);
    void goAndBring(Destination destination);
    void sayLine();
    void openPreferences(QWidget *anchor);
    void togglePending(QWidget *anchor);
    void replaceList(int index, QWidget *list);
    void foldPanes();
    void readInOrder();
    void placeToast();
    [[nodiscard]] QList<QWidget *> panes() const;

    KeySet *m_keys;
    TopBar *m_topBar;
    QWidget *m_noticeRoom;
    Banner *m_notice;
    NavigationRail *m_rail;
    QSplitter *m_splitter;
    QStackedWidget *m_centre;
    QStackedWidget *m_lists;
    FoldingPane *m_listPane;
    FoldingPane *m_casePane;
    QList<QWidget *> m_pageParts;
    StatusBar *m_statusBar;
    PreferencesMenu *m_preferences;
    Palette *m_palette;
    CheatSheet *m_cheatSheet;
    PendingList *m_pendingList;
    Popover *m_pendingPopover;
    Toast *m_toast;
    LineStatus m_line;
    Destination m_destination = Destination::Work;
};
} // namespace hadir::ui
