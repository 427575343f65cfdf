// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keyPlaces.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <string_view>

namespace hadir::ui {
namespace {

struct Twin
{
    char latin;
    char16_t arabic;
};

/// The Arabic keyboard (101) of Windows and of X; what it writes with one key and is no single
/// letter (lam-alef, on B) comes as its ligature.
constexpr std::array twins{
    Twin{'Q', u'\u0636'}, Twin{'W', u'\u0635'}, Twin{'E', u'\u062B'},  Twin{'R', u'\u0642'},
    Twin{'T', u'\u0641'}, Twin{'Y', u'\u063A'}, Twin{'U', u'\u0639'},  Twin{'I', u'\u0647'},
    Twin{'O', u'\u062E'}, Twin{'P', u'\u062D'}, Twin{'[', u'\u062C'},  Twin{']', u'\u062F'},
    Twin{'A', u'\u0634'}, Twin{'S', u'\u0633'}, Twin{'D', u'\u064A'},  Twin{'F', u'\u0628'},
    Twin{'G', u'\u0644'}, Twin{'H', u'\u0627'}, Twin{'J', u'\u062A'},  Twin{'K', u'\u0646'},
    Twin{'L', u'\u0645'}, Twin{';', u'\u0643'}, Twin{'\'', u'\u0637'}, Twin{'Z', u'\u0626'},
    Twin{'X', u'\u0621'}, Twin{'C', u'\u0624'}, Twin{'V', u'\u0631'},  Twin{'B', u'\uFEFB'},
    Twin{'N', u'\u0649'}, Twin{'M', u'\u0629'}, Twin{',', u'\u0648'},  Twin{'.', u'\u0632'},
    Twin{'/', u'\u0638'}, Twin{'`', u'\u0630'}, Twin{'?', u'\u061F'},
};
constexpr int firstArabicDigit = 0x0660;

#ifdef Q_OS_MACOS
/// By the number that macOS gives to a place.
constexpr std::string_view places = "ASDFHGZXCV\0BQWERYT123465=97-80]OU[IP\0LJ'K;\\,/NM.";
#endif

/// The rows of a keyboard, by the number of the place of their first key. X counts from eight.
struct Row
{
    quint32 first;
    std::string_view keys;
};
constexpr std::array rows{Row{0x02, "1234567890-="}, Row{0x10, "QWERTYUIOP[]"},
                          Row{0x1E, "ASDFGHJKL;'`"}, Row{0x2C, "ZXCVBNM,./"}};

/// 0 where the system does not say, as for keys that a test presses.
int keyAtPlace([[maybe_unused]] const QKeyEvent &event)
{
#ifdef Q_OS_MACOS
    const quint32 place = event.nativeVirtualKey();
    const bool isKnown = event.nativeScanCode() != 0 && place < places.size();
    return isKnown ? places[place] : 0;
#else
#ifdef Q_OS_WIN
    const quint32 place = event.nativeScanCode();
#else
    const quint32 code = event.nativeScanCode();
    const quint32 place = code > 8 ? code - 8 : 0;
#endif
    for (const Row &row : rows) {
        if (place >= row.first && place < row.first + row.keys.size())
            return row.keys[place - row.first];
    }
    return 0;
#endif
}

int latinKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Enter)
        return Qt::Key_Return;
    if (event.key() == Qt::Key_Backtab)
        return Qt::Key_Tab;
    const int key = event.key();
    if (key <= 0x7F || key >= 0x01000000) // Latin already, or no letter
        return key;
    if (const int there = keyAtPlace(event))
        return there;
    if (key >= firstArabicDigit && key < firstArabicDigit + 10)
        return Qt::Key_0 + key - firstArabicDigit;
    const auto *twin =
        std::ranges::find(twins, key, [](const Twin &one) { return int(one.arabic); });
    return twin == twins.end() ? key : twin->latin;
}
} // namespace

QKeyCombination pressedKey(const QKeyEvent &event)
{
    const int key = latinKey(event);
    Qt::KeyboardModifiers with =
        event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool isSign = key > Qt::Key_Space && key <= Qt::Key_AsciiTilde
                        && !(key >= Qt::Key_A && key <= Qt::Key_Z)
                        && !(key >= Qt::Key_0 && key <= Qt::Key_9);
    if (isSign)
        with &= ~Qt::ShiftModifier;
    return QKeyCombination(with, Qt::Key(key));
}

QKeySequence arabicTwin(const QKeySequence &keys)
{
    std::array<int, 4> out{};
    bool isOther = false;
    for (int at = 0; at < keys.count(); ++at) {
        const QKeyCombination one = keys[uint(at)];
        out.at(size_t(at)) = one.toCombined();
        if (one.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
            continue; // the system tells these as a Latin keyboard would
        const auto *twin = std::ranges::find(twins, int(one.key()),
                                             [](const Twin &each) { return int(each.latin); });
        if (twin == twins.end())
            continue;
        out.at(size_t(at)) = one.keyboardModifiers().toInt() | int(twin->arabic);
        isOther = true;
    }
    return isOther ? QKeySequence(out[0], out[1], out[2], out[3]) : QKeySequence();
}

bool isKey(const QKeyEvent &event, const QKeySequence &keys)
{
    return keys.count() == 1 && keys[0] == pressedKey(event);
}
} // namespace hadir::ui
