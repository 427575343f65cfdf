// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/houseWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hadir::ui {

namespace {
// What resources/demo says, for the translators.
[[maybe_unused]] constexpr const char *known[] = {
    QT_TRANSLATE_NOOP("hadir::ui::House", "Billing"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Technical"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Delivery"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Care (Arabic)"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Customer care"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Branch visits"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Field visits"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Technical (Arabic)"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Silver"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Gold"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Platinum"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "mobile"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "private"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "home"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "former"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "work"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "address"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "angry"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "appointment"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "bill"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "branch"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "business"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "cancel"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "duplicate"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "duplicate-charge"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "escalated"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "esim"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "fraud"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "login"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "moving"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "number-change"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "outage"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "parcel"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "refund"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "retention"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "roaming"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "router"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "sim"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "slow-internet"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "thanks"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "topup"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "vip"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "warranty"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "wrong-number"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Bill explained"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Callback booked"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Complaint taken"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Duplicate charge"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Escalated"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Fault fixed on the line"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "No answer"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Plan changed"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Refund started"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "SIM replaced"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Sales question"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Technician booked"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Warranty claim"),
    QT_TRANSLATE_NOOP("hadir::ui::House", "Wrong number"),
};
} // namespace

QString houseWord(const QString &word)
{
    return QCoreApplication::translate("hadir::ui::House", word.toUtf8().constData());
}

QStringList houseWords(QStringList words)
{
    std::ranges::transform(words, words.begin(), houseWord);
    return words;
}
} // namespace hadir::ui
