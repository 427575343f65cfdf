// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Overlay.h"

#include <QKeySequence>

class QHBoxLayout;

namespace hadir::ui {

class Label;

/// Keys that belong together, under one name, with what each does.
struct KeyGroup
{
    QString title;
    QList<std::pair<QKeySequence, QString>> keys;

    bool operator==(const KeyGroup &) const = default;
};

/// Every key of the window on one card, opened by "?".
class CheatSheet final : public Overlay
{
    Q_OBJECT

public:
    explicit CheatSheet(QWidget *window);

    /// What each page lists (ui/widgets/KeySet.h); given anew when the language changes.
    void setGroups(const QList<KeyGroup> &groups);
    /// From now on it has a way to where keys are changed.
    void offerChange();

Q_SIGNALS:
    void changeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void prepare() override;
    [[nodiscard]] QRect cardPlace() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void rebuild();
    [[nodiscard]] QHBoxLayout *newHead();
    void say();

    QWidget *m_content = nullptr;
    QWidget *m_keys = nullptr;
    QList<KeyGroup> m_groups;
    bool m_offersChange = false;
    bool m_isStale = true; ///< made when it is opened: most days nobody does
};
} // namespace hadir::ui
