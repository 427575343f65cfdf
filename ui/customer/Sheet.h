// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Clock.h"

#include "ui/widgets/TextField.h"

#include <QDialog>
#include <QKeySequence>
#include <QPointer>

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace hadir::ui {

class Banner;
class Button;
class Label;
class PastMoment;
class TextBox;

/// A short form over the window for one thing to be added: its name, fields with their words above
/// them, Cancel and the one button that does it, also by Ctrl+Enter from any field. Opened with
/// open(), deletes itself when closed. The fields speak the language that the sheet was opened in.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    /// The keys of every sheet, and what each does.
    [[nodiscard]] static QList<std::pair<QKeySequence, QString>> keys();
    /// No larger than the window: what does not fit is scrolled to.
    void open() override;
    /// Asks first when a field differs from what it began with: no key alone loses what is typed.
    void reject() override;
    /// While its submit() is heard: stays, and takes nothing, until it is accept()ed or refuse()d.
    void hold();
    /// Over this widget, the one whose submit() is being heard; null where none is.
    [[nodiscard]] static Sheet *heardOver(const QWidget &widget);
    /// Takes what is typed again, which is all there, and says why it is not saved.
    void refuse(const QString &happened, const QString &next);

protected:
    Sheet(const QString &title, const QString &action, QWidget *parent);

    TextField *addText(const char *name, const QString &words, const QString &placeholder = {});
    QComboBox *addChoice(const char *name, const QString &words);
    TextBox *addBody(const char *name, const QString &words);
    PastMoment *addPastMoment(const char *name, const QString &words, core::Clock &clock);
    /// With no words the field says itself what it is, and stands close to the one above.
    void addWidget(const char *name, const QString &words, QWidget *field);
    /// With its words; for a field that not every choice needs.
    void showRow(QWidget *field, bool isNeeded);
    /// A quiet line below the last field.
    Label *addHint(const QString &words);
    /// Something to know below the last field, which may come and go.
    void addNotice(QWidget *notice);

    /// What has to be entered first, as a sentence; empty when what is filled in suffices. Said
    /// beside the button that does it, after every change.
    [[nodiscard]] virtual QString missing() const = 0;
    /// Says what was filled in, by a signal of the sheet's own.
    virtual void submit() = 0;

    void check();
    /// Once nothing is missing: submit(), and closes unless whoever heard it holds it.
    void say();
    /// Asks before what is typed is thrown away.
    void askDiscard(const std::function<void()> &discarded);
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addWords(const QString &words, QWidget &field);
    void rememberFields();
    [[nodiscard]] bool isTouched() const;

    QVBoxLayout *m_fields;
    QWidget *m_area; ///< with all of them
    Banner *m_refusal;
    Label *m_missing;
    Button *m_cancel;
    Button *m_action;
    QWidget *m_first = nullptr;
    QWidget *m_last = nullptr;
    QList<std::pair<QPointer<QWidget>, QVariant>> m_began; ///< the fields, and what they held
    QPointer<QWidget> m_typedIn;                           ///< when it was held
    bool m_isDimming = false;
    bool m_isHeld = false;
    bool m_isHeard = false;
    bool m_stays = false; ///< whoever heard it held it
};
} // namespace hadir::ui
