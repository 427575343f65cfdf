// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/commands.h"
#include "app/domain/entities.h"

#include <QWidget>

class QComboBox;

namespace hadir::ui {

class Label;
class TextField;

/// The fields about one person, to be corrected. Knows what differs from the customer as they are
/// now. When they change meanwhile, a field that nobody has touched follows; the others keep what
/// was typed.
class PersonFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonFields(QWidget *parent = nullptr);

    /// Shows the customer as they are; what was typed about whoever was here is gone.
    void begin(const domain::Customer &customer);
    /// The same customer as they are now.
    void follow(const domain::Customer &customer);
    /// What was typed about this customer earlier.
    void putBack(const domain::ChangeCustomer &draft);
    /// The names of the fields, in the language of the window.
    void say();
    /// The lists, in the language of the window; they are long. What is chosen stays so.
    void translateChoices();

    [[nodiscard]] const domain::Customer &customer() const { return m_customer; }
    /// What is typed and differs; all of its fields are absent when nothing does.
    [[nodiscard]] domain::ChangeCustomer changes() const;
    [[nodiscard]] bool hasName() const;

Q_SIGNALS:
    /// What is typed, or what it differs from.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QString key; ///< what the domain calls it
        QWidget *input;
        Label *name;
    };

    void addText(const QString &key, const char *name);
    QComboBox *addChoice(const QString &key, const char *name);
    void add(const QString &key, QWidget *input);
    void layOut();
    void fillChoices();
    void tell();
    static void put(const Field &field, const QString &value);
    /// What the field shows: words or a code.
    [[nodiscard]] static QString shown(const Field &field);

    domain::Customer m_customer;
    bool m_isFilling = false;
    QList<Field> m_fields;
    QComboBox *m_country = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_channel = nullptr;
};
} // namespace hadir::ui
