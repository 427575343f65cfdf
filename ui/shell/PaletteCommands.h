// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/Directory.h"
#include "ui/shell/PaletteResult.h"
#include "ui/widgets/KeySet.h"

#include <QLocale>

#include <functional>
#include <optional>

namespace hadir::ui {

class CasePanel;
class CustomerPage;
class ShellWindow;

/// Whatever can be done in the window, found by its words and with its key beside it. What cannot
/// be done now is left out. What is about a customer is done where they are shown. All that it is
/// given outlives it.
class PaletteCommands final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        CustomerPage &page;
        CasePanel &panel;
        ShellWindow &shell;
        const KeySet &list;       ///< of the list of cases
        const KeySet &everywhere; ///< of the whole workplace
        /// Of the cases that are chosen in the list, and of what is listed there.
        std::function<QList<KeySet::Act>()> chosen = [] { return QList<KeySet::Act>(); };
    };

    explicit PaletteCommands(const Parts &parts, QObject *parent = nullptr);

    /// Those whose words hold every word of `query`; for none, what people do all day. Their ids
    /// are for start(), until the next question.
    [[nodiscard]] PaletteSection find(const QString &query);
    void start(int number);

private:
    /// What the values of a case can be set to, in order; there are thousands of agents, and the
    /// same is asked with every letter.
    [[nodiscard]] const QList<KeySet::Act> &choices();
    void offer(const QList<KeySet::Act> &acts, const QString &query, PaletteSection &section);

    Parts m_parts;
    QList<KeySet::Act> m_offered;
    struct Choices
    {
        domain::Case of;
        models::Directory among;
        QLocale words;
        QList<KeySet::Act> acts;
    };
    std::optional<Choices> m_choices;
};
} // namespace hadir::ui
