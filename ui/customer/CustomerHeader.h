// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"
#include "app/models/CustomerFile.h"

#include <QWidget>

namespace hadir::ui {

class Avatar;
class Button;
class Chip;
class ChoiceChip;
class ElidedLabel;
class Fact;
class FlowLayout;
class HealthMark;
class IconButton;
class MergedMark;

/// Who the customer is, in two lines: name, tier, languages; their time of day, preferred channel,
/// consent, health, orders and how to reach them.
class CustomerHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHeader(core::Clock &clock, QWidget *parent = nullptr);

    /// In a low window only the name and what can be done are shown; the rest is a press away.
    enum class Facts { All, None };

    void show(const models::CustomerFile &file);
    void setFacts(Facts facts);
    /// With whom they were merged, and the way back.
    [[nodiscard]] MergedMark &merged() const { return *m_merged; }
    using QWidget::show;

Q_SIGNALS:
    void callWanted();
    void visitWanted();
    void orderWanted();
    void caseWanted();
    void feedbackWanted();
    void contactPointsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void say();
    void nameButtons();
    void showFacts(Facts facts);
    void unfold();
    void fitFirstLine();
    [[nodiscard]] int leastWidth() const;
    void sayTime();
    void sayFeedback();
    void sayConsent();
    void sayQuiet();
    void sayOrders();
    void sayContactPoints();
    void keepTimeTrue();

    core::Clock &m_clock;
    models::CustomerFile m_file;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    Chip *m_tier;
    Chip *m_stage;
    Chip *m_languages;
    IconButton *m_unfold;
    Button *m_call;
    Button *m_add;
    QWidget *m_room;
    FlowLayout *m_facts;
    Facts m_asked = Facts::All; ///< by the room there is
    Facts m_shown = Facts::All;
    ElidedLabel *m_about;
    Fact *m_speaks; ///< the languages, where the first line has no room for them
    Fact *m_time;
    Fact *m_preferred;
    Chip *m_consent;
    Chip *m_quiet;
    HealthMark *m_health;
    Fact *m_feedback; ///< the last that was given
    Fact *m_orders;
    Fact *m_company;
    QList<Fact *> m_contactPoints;
    MergedMark *m_merged;
    ChoiceChip *m_more; ///< ways to reach them that the head has no room for
};
} // namespace hadir::ui
