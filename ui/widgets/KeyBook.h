// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

namespace hadir::ui {

/// Which keys an agent gave to acts instead of the design's, by the acts' names. No key is two
/// acts': what was given to one is taken from whoever has it by design only. Whoever holds it
/// keeps it on disk.
class KeyBook final : public QObject
{
    Q_OBJECT

public:
    using Choices = QHash<QString, QKeySequence>; ///< an empty one: the act has no key

    using QObject::QObject;

    [[nodiscard]] const Choices &choices() const { return m_choices; }
    /// The key of an act that has this one by design.
    [[nodiscard]] QKeySequence keysOf(const QString &act, const QKeySequence &design) const;
    /// Whether an agent gave it, or what begins it, to some act.
    [[nodiscard]] bool isGiven(const QKeySequence &keys) const;

    /// All at once, as they were kept; of two acts with one key the second gets the design's.
    void setChoices(const Choices &choices);
    /// Of several acts at once, since a swap has no moment between.
    void choose(const Choices &some);
    void forgetAll();

Q_SIGNALS:
    void changed();

private:
    Choices m_choices;
};
} // namespace hadir::ui
