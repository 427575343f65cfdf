// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keyRules.h"

#include <QList>

#include <algorithm>
#include <array>

namespace hadir::ui {
namespace {

constexpr std::array alone{Qt::Key_Shift,   Qt::Key_Control,     Qt::Key_Alt,
                           Qt::Key_Meta,    Qt::Key_AltGr,       Qt::Key_CapsLock,
                           Qt::Key_NumLock, Qt::Key_ScrollLock,  Qt::Key_Super_L,
                           Qt::Key_Super_R, Qt::Key_Mode_switch, Qt::Key_unknown};
constexpr std::array moving{Qt::Key_Escape,   Qt::Key_Tab,   Qt::Key_Backtab,   Qt::Key_Return,
                            Qt::Key_Enter,    Qt::Key_Left,  Qt::Key_Right,     Qt::Key_Up,
                            Qt::Key_Down,     Qt::Key_Home,  Qt::Key_End,       Qt::Key_PageUp,
                            Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Backspace, Qt::Key_Delete,
                            Qt::Key_Insert,   Qt::Key_Menu};
/// With Ctrl they move or rub out by words.
constexpr std::array movingByWord{Qt::Key_Left,      Qt::Key_Right,  Qt::Key_Home,  Qt::Key_End,
                                  Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Insert};
constexpr std::array ofTheSystem{Qt::Key_Print, Qt::Key_Pause, Qt::Key_SysReq};

template <size_t n>
bool holds(const std::array<Qt::Key, n> &keys, Qt::Key key)
{
    return std::ranges::find(keys, key) != keys.end();
}

bool edits(const QKeySequence &keys)
{
    // Undoing and doing again are not among them: outside texts they are about deeds.
    constexpr std::array standard{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                                  QKeySequence::SelectAll};
    return std::ranges::any_of(standard, [&keys](QKeySequence::StandardKey one) {
        return QKeySequence::keyBindings(one).contains(keys);
    });
}

bool isFunction(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

std::optional<KeyTrouble> troubleWithOne(QKeyCombination one, KeyReach reach)
{
    const Qt::Key key = one.key();
    const Qt::KeyboardModifiers with = one.keyboardModifiers();
    if (key == Qt::Key(0) || holds(alone, key))
        return KeyTrouble::NoKey;
    const bool hasAlt = with & Qt::AltModifier;
    if ((with & Qt::MetaModifier) || holds(ofTheSystem, key)
        || ((with & Qt::ControlModifier) && key == Qt::Key_Escape)
        || (hasAlt && (key == Qt::Key_F4 || key == Qt::Key_Tab || key == Qt::Key_Escape)))
        return KeyTrouble::OfTheSystem;
    const bool hasControl = with & Qt::ControlModifier;
    if (!hasControl && !hasAlt && holds(moving, key))
        return KeyTrouble::Moves;
    if (hasControl && !hasAlt && holds(movingByWord, key))
        return KeyTrouble::Edits;
    const bool isLetter = key > Qt::Key_Space && key < Qt::Key_Escape;
    if (hasControl && hasAlt && isLetter)
        return KeyTrouble::TypesByAlt;
    if (reach == KeyReach::InText && !hasControl && !hasAlt && !isFunction(key))
        return KeyTrouble::Types;
    return std::nullopt;
}
} // namespace

std::optional<KeyTrouble> troubleWith(const QKeySequence &keys, KeyReach reach)
{
    if (keys.isEmpty())
        return KeyTrouble::NoKey;
    if (edits(keys))
        return KeyTrouble::Edits;
    for (int at = 0; at < keys.count(); ++at) {
        if (const auto trouble = troubleWithOne(keys[uint(at)], reach))
            return trouble;
    }
    return std::nullopt;
}

bool doClash(const QKeySequence &one, const QKeySequence &other)
{
    const int both = std::min(one.count(), other.count());
    for (int at = 0; at < both; ++at) {
        if (one[uint(at)] != other[uint(at)])
            return false;
    }
    return both > 0;
}
} // namespace hadir::ui
