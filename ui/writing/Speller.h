// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/writing/Dictionary.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace hadir::ui {

/// Says of words whether they are spelled as a dictionary or the agent spells them. Lives on the
/// GUI thread and never keeps it waiting: dictionaries are opened and asked beside it, when the
/// first word of their language comes. A language without a dictionary has no wrong words.
class Speller final : public QObject
{
    Q_OBJECT

public:
    explicit Speller(const QStringList &folders = Dictionary::folders(), QObject *parent = nullptr);
    ~Speller() override;

    enum class Verdict { Right, Wrong, NotYet };
    /// NotYet is asked about: judged() follows.
    [[nodiscard]] Verdict verdictOn(const QString &word, Tongue tongue);

    /// Calls `then` with the likeliest first, unless `context` has gone.
    void suggest(const QString &word, Tongue tongue, QObject *context,
                 std::function<void(const QStringList &suggestions)> then);

    /// Of whom one writes to, and who writes: right however they are spelled.
    void setNames(const QStringList &names);
    /// What this agent has added.
    void setOwnWords(const QStringList &words);
    [[nodiscard]] QStringList ownWords() const;
    void addOwnWord(const QString &word);

    [[nodiscard]] bool speaks(Tongue tongue) const { return m_paths.contains(tongue); }
    /// The languages that there are dictionaries for.
    [[nodiscard]] static QList<Tongue>
    installed(const QStringList &folders = Dictionary::folders());

Q_SIGNALS:
    /// Words that were NotYet are not that any more, or others are right now.
    void judged();
    void ownWordAdded(const QString &word);

private:
    struct Shelf;
    void askSoon();
    void ask();
    void take(Tongue tongue, const QStringList &words, const QList<bool> &verdicts);

    QHash<Tongue, QStringList> m_paths;
    QHash<Tongue, QHash<QString, bool>> m_verdicts; ///< whether they are right
    QHash<Tongue, QSet<QString>> m_asked;           ///< not handed over yet
    QHash<Tongue, QSet<QString>> m_onTheWay;
    QSet<QString> m_own;   ///< in small letters
    QSet<QString> m_names; ///< their words, in small letters
    bool m_isAsking = false;
    std::shared_ptr<Shelf> m_shelf; ///< shared with what runs: only the one thread touches it
    QThreadPool m_beside;           ///< of one thread, so that each dictionary has one user
};
} // namespace hadir::ui
