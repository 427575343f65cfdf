// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/domain/entities.h"
#include "ui/customer/FieldClash.h"

#include <QSet>
#include <QWidget>

class QComboBox;

namespace hadir::ui {

class Label;
class LanguagesField;
class TextField;

/// The fields about one person, to be corrected. Knows what differs from the customer as they are
/// now, and what each of those fields held when somebody began to change it. When the customer
/// changes meanwhile, a field that nobody has touched follows; the others keep what was typed.
class PersonFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonFields(QWidget *parent = nullptr);

    /// Shows the customer as they are; what was typed about whoever was here is gone.
    void begin(const domain::Customer &customer);
    /// The same customer as they are now. Of words that are theirs now, nothing older is undone to.
    void follow(const domain::Customer &customer);
    /// What was typed about this customer earlier.
    void putBack(const domain::ChangeCustomer &draft);
    /// The fields whose words are saved here and not sent yet, as the domain calls them.
    void showWaiting(const QSet<QString> &fields);
    /// The names of the fields, in the language of the window.
    void say();
    /// The lists, in the language of the window; they are long. What is chosen stays so.
    void translateChoices();

    [[nodiscard]] const domain::Customer &customer() const { return m_customer; }
    /// What is typed and differs, with what its writer saw before in `was`; all of its fields are
    /// absent when nothing differs.
    [[nodiscard]] domain::ChangeCustomer changes() const;
    [[nodiscard]] bool hasName() const;

    /// What others wrote into fields that were being changed here.
    [[nodiscard]] QList<FieldClash> clashes() const;
    /// Their words were read, and those typed here are wanted all the same.
    void keepMine();
    void takeTheirs();

Q_SIGNALS:
    /// What is typed, or what it differs from.
    void changed();

private:
    enum class Width { Half, Whole };
    struct Field
    {
        QString key; ///< what the domain calls it
        QWidget *input;
        Label *name; ///< none where the input has names of its own
        Width width;
    };

    void addText(const QString &key, const char *name, Width width = Width::Half);
    QComboBox *addChoice(const QString &key, const char *name);
    void add(const QString &key, QWidget *input, Width width);
    void addLanguages();
    void layOut();
    void fillChoices();
    void fillStages();
    void tell();
    void remember();
    void mergeLanguages();
    [[nodiscard]] domain::ChangeCustomer differences() const;
    [[nodiscard]] const Field &fieldOf(const QString &key) const;
    /// A value as the field would show it.
    static void put(const Field &field, const QString &value);
    /// What the field shows: words or a code.
    [[nodiscard]] static QString shown(const Field &field);

    domain::Customer m_customer;
    QJsonObject m_was; ///< what fields that differ held as somebody began to change them, by key
    QSet<QString> m_waiting; ///< fields that are not sent yet
    bool m_isFilling = false;
    QList<Field> m_fields;
    QComboBox *m_country = nullptr;
    QComboBox *m_zone = nullptr;
    LanguagesField *m_languages = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_stage = nullptr;
};
} // namespace hadir::ui
