// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/detailWords.h"

#include "ui/words/formats.h"
#include "ui/words/houseWords.h"
#include "ui/words/stageWords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
struct Details
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Details)
};
} // namespace

QString nameOfDetail(const QString &key)
{
    const QHash<QString, QString> names{
        {u"name"_s, Details::tr("Name")},
        {u"company"_s, Details::tr("Company")},
        {u"city"_s, Details::tr("City")},
        {u"country"_s, Details::tr("Country")},
        {u"zone"_s, Details::tr("Time zone")},
        {u"languages"_s, Details::tr("Languages")},
        {u"preferredChannel"_s, Details::tr("Prefers")},
        {u"tier"_s, Details::tr("Tier")},
        {u"stage"_s, Details::tr("Stage")},
        {u"about"_s, Details::tr("One line that every agent should know")},
        {u"consents"_s, Details::tr("Consent")},
        {u"quietFromMinute"_s, Details::tr("Quiet hours")},
        {u"disposition"_s, Details::tr("Wrap-up")},
        {u"codes"_s, Details::tr("Wrap-up codes")}};
    return names.value(key);
}

QString valueOfDetail(const QString &key, const QJsonValue &value)
{
    if (value.isArray() && !value.toArray().isEmpty())
        return languageNames(value.toVariant().toStringList());
    const QString text = value.toString();
    if (text.isEmpty())
        return Details::tr("nothing", "what an empty field holds");
    if (key == "country"_L1)
        return countryName(text);
    if (key == "zone"_L1)
        return cityOf(text);
    if (key == "tier"_L1)
        return houseWord(text);
    if (const auto stage = domain::fromName<domain::Stage>(text); key == "stage"_L1 && stage)
        return wordFor(*stage);
    const auto channel = domain::fromName<domain::Channel>(text);
    return key == "preferredChannel"_L1 && channel ? wordFor(*channel) : text;
}
} // namespace hadir::ui
