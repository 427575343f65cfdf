// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;

namespace hadir::ui {

class Label;
class LanguageTicks;

/// The languages of a customer: the one they prefer, and which others they speak. Whoever gets
/// another preferred one keeps the former among the others.
class LanguagesField final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguagesField(QWidget *parent = nullptr);

    /// BCP 47, the preferred one first; says nothing of it.
    void setLanguages(const QStringList &languages);
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    enum class Waits { ForNothing, ForTheLine };
    /// The names of the fields, in the language of the window, and whether what they hold is saved
    /// here and not sent yet.
    void say(Waits waits);
    /// The lists, in the language of the window.
    void translateChoices();

Q_SIGNALS:
    void changed();

private:
    void show();
    void prefer(const QString &language);
    void tick(const QString &language, bool holds);

    QStringList m_languages;
    bool m_isFilling = false;
    Label *m_preferredName;
    QComboBox *m_preferred;
    Label *m_furtherName;
    LanguageTicks *m_further;
};
} // namespace hadir::ui
