// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/models/CustomerFile.h"
#include "ui/customer/FieldClash.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace hadir::ui {

class Button;
class ClashNotice;
class ContactPointCard;
class Label;
class PersonFields;
class SectionHeader;
class ZoneSuggestion;

/// What is known about a customer, to be corrected: the person above, the ways to reach them
/// below. What somebody is typing is kept when the file changes under it; saving sends only the
/// fields that differ, and what they held when somebody began to change them: when a
/// colleague has changed the same one meanwhile, its writer is asked first. Until then edited()
/// says what differs, so that it can be kept elsewhere and put back with setDraft() when the
/// customer is shown again.
class DetailsForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsForm(QWidget *parent = nullptr);

    void show(const models::CustomerFile &file);
    using QWidget::show;
    /// What was typed about this customer earlier and not saved; after show(). Fields that are
    /// being typed in now are left alone.
    void setDraft(const domain::ChangeCustomer &draft);
    [[nodiscard]] bool isEdited() const;
    /// The fields, and the ways to reach somebody, that were changed here and are not sent yet, of
    /// all customers.
    void showWaiting(const QHash<domain::CustomerId, QSet<QString>> &fields,
                     const QSet<domain::ContactPointId> &points);
    /// Who changed fields of this customer that clash, a sentence a field.
    void tellAuthors(domain::CustomerId customer, const QHash<QString, QString> &sentences);
    /// The keyboard to the first way to reach them; where there is none, to the button that adds.
    void goToContactPoints();

Q_SIGNALS:
    /// Everything that differs from what was saved; nothing does when all its fields are absent.
    void edited(const hadir::domain::ChangeCustomer &unsaved);
    void customerChanged(const hadir::domain::ChangeCustomer &command);
    /// These fields clash: tellAuthors() may answer.
    void authorsWanted(hadir::domain::CustomerId customer, const QStringList &fields);
    void contactPointWanted();
    void confirmed(const hadir::domain::ConfirmContactPoint &command);
    void retired(const hadir::domain::RetireContactPoint &command);
    void restored(const hadir::domain::RestoreContactPoint &command);
    void consentSet(const hadir::domain::SetConsent &command);
    void quietHoursSet(const hadir::domain::SetQuietHours &command);
    /// By Esc, from any field: whoever types here wants to go on by letters. Nothing is let go.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void say();
    void catchUp();
    void showContactPoints();
    void layOutContactPoints();
    void markContactPoints();
    void showChanges();
    void showClashes();
    void sayUnsaved();
    void save();
    void takeZone(const QString &zone);

    domain::Customer m_newest;
    QHash<domain::CustomerId, QSet<QString>> m_waiting; ///< not sent yet
    QSet<domain::ContactPointId> m_waitingPoints;
    QList<domain::ContactPoint> m_newestPoints;
    std::optional<domain::ChangeCustomer> m_draft; ///< of m_newest, waits to be looked at
    domain::ChangeCustomer m_told;                 ///< what edited() last said
    bool m_isBehind = false;
    bool m_speaksOld = false; ///< the lists are in the language before
    QList<domain::ContactPoint> m_points;
    QWidget *m_content;
    SectionHeader *m_personHead;
    PersonFields *m_person;
    ZoneSuggestion *m_zone;
    ClashNotice *m_clash;
    QList<FieldClash> m_clashes; ///< without their authors
    QHash<QString, QString> m_authors;
    Label *m_unsaved;
    Button *m_save;
    Button *m_discard;
    SectionHeader *m_pointsHead;
    Button *m_addPoint;
    QVBoxLayout *m_pointsColumn;
    QList<ContactPointCard *> m_cards;
};
} // namespace hadir::ui
