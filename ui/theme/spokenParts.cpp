// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/spokenParts.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {

constexpr auto roleProperty = "hadirSpokenRole";

/// The role that was given by hand, or this one.
QAccessible::Role roleOf(const QWidget &part, QAccessible::Role otherwise)
{
    const QVariant given = part.property(roleProperty);
    return given.isValid() ? QAccessible::Role(given.toInt()) : otherwise;
}

/// A part that Qt knows nothing of but that it is a widget.
class PartSpoken final : public QAccessibleWidget
{
public:
    explicit PartSpoken(QWidget *part) : QAccessibleWidget(part) {}

    QAccessible::Role role() const override
    {
        const QWidget &part = *widget();
        if (part.isWindow())
            return roleOf(part, QAccessible::Window);
        if (part.accessibleName().isEmpty())
            return roleOf(part, QAccessible::Client);
        return roleOf(part, childCount() == 0 ? QAccessible::StaticText : QAccessible::Grouping);
    }
};

/// A button that paints itself.
class ButtonSpoken final : public QAccessibleWidget
{
public:
    explicit ButtonSpoken(QAbstractButton *button) : QAccessibleWidget(button) {}

    QAccessible::Role role() const override
    {
        if (!button().isCheckable())
            return roleOf(button(), QAccessible::Button);
        const QButtonGroup *group = button().group();
        const bool isOneOfSeveral = button().autoExclusive() || (group && group->exclusive());
        return roleOf(button(), isOneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox);
    }
    QString text(QAccessible::Text what) const override
    {
        const QString said = QAccessibleWidget::text(what);
        return what == QAccessible::Name && said.isEmpty() ? button().text() : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        const QString own = button().isCheckable() ? toggleAction() : pressAction();
        return (button().isEnabled() ? QStringList{own} : QStringList())
               + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton &button() const
    {
        return *static_cast<QAbstractButton *>(object());
    }
};

/// Qt asks for each class from the object's own down to QObject, and answers itself where it knows
/// one: QPushButton and QLabel stay what Qt says they are.
QAccessibleInterface *interfaceFor(const QString &className, QObject *object)
{
    if (className == "QAbstractButton"_L1)
        return new ButtonSpoken(static_cast<QAbstractButton *>(object));
    if (className == "QWidget"_L1)
        return new PartSpoken(static_cast<QWidget *>(object));
    return nullptr;
}
} // namespace

void makePartsSpoken()
{
    QAccessible::installFactory(interfaceFor); // Qt keeps one of each
}

void speakAs(QWidget &part, QAccessible::Role role)
{
    part.setProperty(roleProperty, int(role));
}
} // namespace hadir::ui
