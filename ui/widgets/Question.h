// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>

class QHBoxLayout;

namespace hadir::ui {

class Button;

/// Something that has to be known or decided before anything else: what it is about, in whole
/// sentences, and the way out, which Escape takes too. Deletes itself when answered.
class Question final : public QDialog
{
    Q_OBJECT

public:
    /// \a wayOut is the answer that changes nothing.
    Question(const QString &title, const QString &text, const QString &wayOut, QWidget *window);

    /// Another answer, and what it does.
    void offer(const QString &words, std::function<void()> act);
    /// Opens it over its window, which is dimmed.
    void ask();

private:
    QHBoxLayout *m_answers;
    Button *m_wayOut;
};
} // namespace hadir::ui
