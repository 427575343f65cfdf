// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PhoneNumber.h"

QT_WARNING_PUSH
QT_WARNING_DISABLE_GCC("-Wpedantic")
#include <phonenumbers/phonenumberutil.h>
QT_WARNING_POP

namespace hadir::domain {

void PhoneNumber::prepare()
{
    (void)i18n::phonenumbers::PhoneNumberUtil::GetInstance();
}

std::optional<PhoneNumber> PhoneNumber::read(const QString &text, const QString &region)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    PhoneNumberUtil *plans = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    const std::string from = region.isEmpty() ? std::string("ZZ") : region.toUpper().toStdString();
    if (plans->Parse(text.toStdString(), from, &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !plans->IsValidNumber(number))
        return std::nullopt;

    std::string e164;
    std::string shown;
    std::string country;
    plans->Format(number, PhoneNumberUtil::E164, &e164);
    plans->Format(number, PhoneNumberUtil::INTERNATIONAL, &shown);
    plans->GetRegionCodeForNumber(number, &country);

    PhoneNumber out;
    out.m_e164 = QString::fromStdString(e164);
    out.m_display = QString::fromStdString(shown);
    if (country.size() == 2)
        out.m_region = QString::fromStdString(country);
    return out;
}
} // namespace hadir::domain
