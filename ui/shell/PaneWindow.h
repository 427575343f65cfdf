// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace hadir::ui {

/// A window of its own for a pane of the main window, for another screen. It comes and goes with
/// the main window, so that a locked desk shows nothing; keys mean the same in both, and the
/// keyboard goes to where an act takes it.
class PaneWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneWindow(QWidget *shell);
    ~PaneWindow() override;

    /// Shows it, without owning what becomes of it: whoever gave it takes it back.
    void hold(QWidget *content);
    /// What was held works as before; called before it is taken back.
    void release();

Q_SIGNALS:
    void closed(); ///< by whoever sits before it

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leaveMain();
    void followKeyboard();
    void comeBackToMain();

    QWidget *m_shell;
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_lastInMain; ///< what had the keyboard there
};
} // namespace hadir::ui
