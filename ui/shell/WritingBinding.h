// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/Desk.h"
#include "app/models/TimelineModel.h"
#include "ui/writing/Tongue.h"

namespace hadir::ui {

class Chip;
class Composer;
class CustomerPage;
class Speller;
class TimelineView;
class WritingAid;

/// What helps whoever writes to the customer in sight: spelling in the language of the customer's
/// newest message, which a quiet mark names; quotes of what stands in the timeline; the agent's own
/// words for the dictionary, kept on this machine.
class WritingBinding final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        CustomerPage &page;
        TimelineView &view;
        models::TimelineModel &model;
    };

    /// The window that holds the page goes before this.
    WritingBinding(desk::Desk &desk, const Parts &parts, QObject *parent = nullptr);
    ~WritingBinding() override;

Q_SIGNALS:
    /// Why nothing was quoted.
    void told(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString newestOfTheCustomers() const;
    void recognise();
    void sayTongue();
    void quoteCurrent();
    void quote(const QUuid &id);
    [[nodiscard]] bool isReadyFor(const models::TimelineEntry &entry);
    [[nodiscard]] QString writerOf(const models::TimelineEntry &entry);
    void readOwnWords();
    void keepOwnWords();

    desk::Desk &m_desk;
    Parts m_parts;
    Composer &m_composer;
    std::unique_ptr<Speller> m_speller;
    WritingAid *m_aid;
    Chip *m_mark;
    Tongue m_tongue = Tongue::Unknown;
    bool m_isLooking = false; ///< the newest message is read with the next turn
};
} // namespace hadir::ui
