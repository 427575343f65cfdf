// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Actor.h"
#include "app/domain/commands.h"
#include "app/models/Directory.h"
#include "ui/customer/CircledSheet.h"

namespace hadir::ui {

class Label;
class WordingsField;

/// Makes a saved reply, or changes one. What the rule would turn down is said while it is typed.
class SavedReplySheet final : public CircledSheet
{
    Q_OBJECT

public:
    /// Who may make one for whom, and what is there already.
    struct House
    {
        domain::Actor me;
        models::Directory directory;
        QList<domain::SavedReply> replies;
    };

    /// A new one, with these words in this language to begin with.
    SavedReplySheet(House house, const domain::Wording &begun, QWidget *parent);
    /// One that is there.
    SavedReplySheet(House house, const domain::SavedReply &reply, QWidget *parent);

Q_SIGNALS:
    /// Its id is null.
    void added(const hadir::domain::AddSavedReply &command);
    /// With what was shown; nothing is said when nothing was changed.
    void changed(const hadir::domain::ChangeSavedReply &command);

protected:
    QString missing() const override;
    void submit() override;

private:
    SavedReplySheet(House house, const QString &title, QWidget *parent);
    void offerChannels(const QList<domain::Channel> &chosen);
    void sayTaken();
    /// As the fields are filled in.
    [[nodiscard]] domain::SavedReply wanted() const;

    House m_house;
    std::optional<domain::SavedReply> m_before;
    TextField *m_title = nullptr;
    TextField *m_shortcut = nullptr;
    Label *m_taken = nullptr;
    WordingsField *m_wordings = nullptr;
    QWidget *m_channels = nullptr;
};
} // namespace hadir::ui
