// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QRect>

#include <optional>

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

    /// The timeline, too; it has its place in the page. Before restore().
    void add(FoldingPane &timeline);
    /// As they were, those whose screen is there.
    void restore();
    void keep() const;
    void bringTimelineBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Pane
    {
        QString place; ///< in the settings
        FoldingPane *pane;
    };

    void follow(const Pane &one);
    [[nodiscard]] QList<Pane> all() const;
    void say();
    void toggle(const Pane &which);
    void goTo(const Pane &which);
    void bringBack(const Pane &which);
    void bringBackFrom(const QScreen *screen);
    [[nodiscard]] QRect firstPlace(const FoldingPane &pane) const;

    ShellWindow &m_shell;
    Pane m_list;
    Pane m_case;
    std::optional<Pane> m_timeline;
};
} // namespace hadir::ui
