// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Panel.h"

#include <QKeySequence>
#include <QMap>

#include <map>

namespace hadir::ui {

class IconButton;

/// Where one can go.
enum class Destination { Work, Customers, Callbacks, Settings };

/// Whether a customer stands beside the list there; else one page has the whole room.
[[nodiscard]] constexpr bool hasPanes(Destination destination)
{
    return destination == Destination::Work || destination == Destination::Customers;
}

/// The rail along the reading start: a button for each destination that exists, with what waits
/// there. Settings stand apart at the bottom.
class NavigationRail final : public Panel
{
    Q_OBJECT

public:
    using Keys = QMap<Destination, QKeySequence>;

    explicit NavigationRail(QWidget *parent = nullptr);

    void setCurrent(Destination destination);
    void setBadge(Destination destination, int count);
    /// What leads to each, for its tooltip.
    void showKeys(const Keys &keys);
    [[nodiscard]] IconButton *button(Destination destination) const;

Q_SIGNALS:
    void chosen(hadir::ui::Destination destination);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(Destination destination, const QString &objectName);
    void retranslate();

    std::map<Destination, IconButton *> m_buttons;
    Keys m_keys;
};
} // namespace hadir::ui
