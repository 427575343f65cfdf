// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/bidi.h"

#include "app/core/directionMarks.h"
#include "ui/theme/turns.h"

#include <QList>

namespace hadir::ui {
namespace {
constexpr QChar ltrIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
} // namespace

QString isolated(const QString &value)
{
    return value.isEmpty() ? value : firstStrongIsolate + withoutTurns(value) + popIsolate;
}

QString isolatedLtr(const QString &value)
{
    return value.isEmpty() ? value : ltrIsolate + withoutTurns(value) + popIsolate;
}

QString withoutIsolates(QString text)
{
    text.removeIf([](QChar c) { return core::opensIsolate(c) || core::closesIsolate(c); });
    return text;
}

Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection otherwise)
{
    for (const char32_t c : text.toUcs4()) {
        switch (QChar::direction(c)) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default: // digits, spaces, marks: not strong
            break;
        }
    }
    return otherwise;
}
} // namespace hadir::ui
