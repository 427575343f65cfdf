// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QHash>
#include <QLabel>

namespace hadir::ui {

/// Words on a panel: plain text always, one of the design's sizes, a colour by role that follows
/// light and dark. Customers' text can therefore never become markup. Starts where the layout
/// starts, whatever language the words are in.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Size { Small, Normal, Title, Banner };
    enum class Weight { Regular, Strong };

    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, QWidget *parent = nullptr);

    Label *withColour(Colour colour);
    Label *withSize(Size size);
    Label *withWeight(Weight weight);
    Label *wrapped(); ///< over several lines
    Label *centred();
    /// Starts where its own words do: what somebody wrote, whatever the window's language.
    Label *withOwnSide();
    /// Its text can be selected and copied, by mouse and by keyboard.
    Label *selectable();

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void align();
    [[nodiscard]] bool isOneLine() const;

    Colour m_colour = Colour::Text;
    Size m_size = Size::Normal;
    Weight m_weight = Weight::Regular;
    bool m_centred = false;
    bool m_hasOwnSide = false;
    /// Layouts ask for the same few widths over and over, and QLabel lays the text out each time.
    mutable QString m_measured;
    mutable QHash<int, int> m_heights; ///< by width, of m_measured
};
} // namespace hadir::ui
