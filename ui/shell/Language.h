// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QApplication;

namespace hadir::ui {

/// The language of the window: words of Hadir and of Qt, direction, dates and digits. Changing it
/// takes effect at once in everything that is open. One per application.
class Language final : public QObject
{
    Q_OBJECT

public:
    /// Whether digits are those of the region (٠-٩ in Riyadh) or always 0-9.
    enum class Digits { OfRegion, Latin };

    /// Needs an application to speak through.
    explicit Language(QApplication &application, QObject *parent = nullptr);
    ~Language() override;

    /// The codes that Hadir speaks: en, ar, ms.
    [[nodiscard]] static QStringList codes();
    /// The language's own name for itself, never translated.
    [[nodiscard]] static QString nameOf(const QString &code);
    /// The one of ours nearest to what the person set up for this machine.
    [[nodiscard]] static QString nearestTo(const QLocale &system);

    [[nodiscard]] QString code() const { return m_code; }

    void choose(const QString &code, Digits digits = Digits::OfRegion);

Q_SIGNALS:
    void changed(const QString &code);

private:
    QString m_code;
    QTranslator m_words;
    QTranslator m_wordsOfQt;
};
} // namespace hadir::ui
