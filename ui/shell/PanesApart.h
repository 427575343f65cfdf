// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QRect>

class QScreen;

namespace hadir::ui {

class FoldingPane;
class ShellWindow;

/// Which panes stand in windows of their own, and where: taken out and brought back by a key of
/// the shell's, by closing the window, and when its screen is gone; remembered on this machine.
class PanesApart final : public QObject
{
    Q_OBJECT

public:
    explicit PanesApart(ShellWindow &shell, QObject *parent = nullptr);

    /// As they were, those whose screen is there.
    void restore();
    void keep() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Pane
    {
        QString place; ///< in the settings
        FoldingPane *pane;
    };

    void say();
    void toggle(const Pane &which);
    void goTo(const Pane &which);
    void bringBack(const Pane &which);
    void bringBackFrom(const QScreen *screen);
    [[nodiscard]] QRect firstPlace(const FoldingPane &pane) const;

    ShellWindow &m_shell;
    Pane m_list;
    Pane m_case;
};
} // namespace hadir::ui
