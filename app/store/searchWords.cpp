// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/searchWords.h"

#include "app/store/analyser.h"

#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace hadir::store {

namespace {
/// One meaning: what it is called in each language, words apart by '|', the one to offer first.
struct Meaning
{
    QStringView english;
    QStringView arabic;
    QStringView malay;

    [[nodiscard]] QStringView in(SearchLanguage language) const
    {
        switch (language) {
        case SearchLanguage::English:
            break;
        case SearchLanguage::Arabic:
            return arabic;
        case SearchLanguage::Malay:
            return malay;
        }
        return english;
    }
};

constexpr std::array<Meaning, searchFields> fieldNames{{
    {u"status", u"الوضع", u"status"},
    {u"channel|via", u"القناة", u"saluran"},
    {u"queue", u"الطابور", u"giliran|barisgilir"},
    {u"team", u"الفريق", u"pasukan"},
    {u"owner|agent|assignee", u"المسؤول", u"pemilik|ejen"},
    {u"tag|tags|label", u"الوسم|الوسوم", u"tag"},
    {u"priority", u"الأولوية", u"keutamaan"},
    {u"is", u"هي|هو", u"ialah|adalah"},
    {u"after|from|since", u"بعد|من|منذ", u"selepas|dari|sejak"},
    {u"before", u"قبل", u"sebelum"},
    {u"to|until", u"إلى|حتى", u"hingga|sampai"},
}};

// Each in the order of its enumeration.
constexpr std::array<Meaning, 4> statuses{{
    {u"open", u"مفتوحة|مفتوح", u"terbuka|buka"},
    {u"pending", u"معلّقة|معلق", u"tertangguh|tangguh"},
    {u"solved|resolved", u"محلولة|حلت", u"selesai|diselesaikan"},
    {u"closed", u"مغلقة|مغلق", u"ditutup|tutup"},
}};
constexpr std::array<Meaning, 9> channels{{
    {u"call|phone", u"مكالمة|اتصال|هاتف", u"panggilan|telefon"},
    {u"email|mail", u"بريد|البريد الإلكتروني|إيميل", u"e-mel|emel"},
    {u"chat", u"محادثة|دردشة", u"sembang"},
    {u"sms", u"رسالة|رسالة قصيرة", u"sms"},
    {u"whatsapp|wa", u"واتساب", u"whatsapp"},
    {u"social|social media", u"التواصل|التواصل الاجتماعي", u"sosial|media sosial"},
    {u"visit", u"زيارة", u"lawatan"},
    {u"note", u"ملاحظة", u"nota"},
    {u"system", u"النظام|نظام", u"sistem"},
}};
constexpr std::array<Meaning, 4> priorities{{
    {u"low", u"منخفضة|منخفض", u"rendah"},
    {u"normal", u"عادية|عادي", u"biasa"},
    {u"high", u"عالية|عالي", u"tinggi"},
    {u"urgent", u"عاجلة|عاجل", u"segera"},
}};
constexpr std::array<Meaning, 3> states{{
    {u"open", u"مفتوحة|مفتوح", u"terbuka|buka"},
    {u"unread|new", u"غير-مقروءة|غير مقروءة|جديدة", u"belum-dibaca|belum dibaca|baru"},
    {u"waiting", u"تنتظر|منتظرة|انتظار", u"menunggu|tunggu"},
}};
constexpr Meaning me{u"me|mine", u"أنا|لي", u"saya"};
constexpr Meaning nobody{u"none|nobody|no one", u"لا-أحد|لا أحد|بلا|بدون", u"tiada|tiada sesiapa"};

std::span<const Meaning> valuesOf(SearchField field)
{
    switch (field) {
    case SearchField::Status:
        return statuses;
    case SearchField::Channel:
        return channels;
    case SearchField::Priority:
        return priorities;
    case SearchField::Is:
        return states;
    case SearchField::Queue:
    case SearchField::Team:
    case SearchField::Owner:
    case SearchField::Tag:
    case SearchField::After:
    case SearchField::Before:
    case SearchField::Until:
        break;
    }
    return {};
}

/// Without the article, which one language puts before what another has bare.
QString bare(const QString &text)
{
    const QString word = folded(text).simplified();
    return word.startsWith(u"ال") && word.size() > 4 ? word.mid(2) : word;
}

enum class Fit { None, Beginning, Whole };

Fit fitOf(const Meaning &meaning, const QString &bareValue)
{
    Fit best = Fit::None;
    for (const QStringView words : {meaning.english, meaning.arabic, meaning.malay}) {
        for (const QStringView word : words.split(u'|')) {
            const QString known = bare(word.toString());
            if (known == bareValue)
                return Fit::Whole;
            if (!bareValue.isEmpty() && known.startsWith(bareValue))
                best = Fit::Beginning;
        }
    }
    return best;
}

QString offered(const Meaning &meaning, SearchLanguage language)
{
    return meaning.in(language).split(u'|').first().toString();
}
} // namespace

SearchLanguage searchLanguageOf(const QString &code)
{
    if (code.startsWith(u"ar"_s))
        return SearchLanguage::Arabic;
    return code.startsWith(u"ms"_s) ? SearchLanguage::Malay : SearchLanguage::English;
}

std::optional<SearchField> searchField(const QString &name)
{
    const QString wanted = bare(name);
    for (int at = 0; at < searchFields && !wanted.isEmpty(); ++at) {
        if (fitOf(fieldNames[size_t(at)], wanted) == Fit::Whole)
            return SearchField(at);
    }
    return std::nullopt;
}

QString nameOf(SearchField field, SearchLanguage language)
{
    return offered(fieldNames[size_t(field)], language);
}

QStringList valuesOf(SearchField field, SearchLanguage language)
{
    QStringList out;
    for (const Meaning &meaning : valuesOf(field))
        out.append(offered(meaning, language));
    return out;
}

QList<int> meantBy(SearchField field, const QString &value)
{
    const QString wanted = bare(value);
    const auto meanings = valuesOf(field);
    QList<int> begun;
    for (int at = 0; at < int(meanings.size()); ++at) {
        const Fit fit = fitOf(meanings[size_t(at)], wanted);
        if (fit == Fit::Whole)
            return {at};
        if (fit == Fit::Beginning)
            begun.append(at);
    }
    return begun;
}

bool meansMe(const QString &value)
{
    return fitOf(me, bare(value)) == Fit::Whole;
}

bool meansNobody(const QString &value)
{
    return fitOf(nobody, bare(value)) == Fit::Whole;
}

QStringList ownersToOffer(SearchLanguage language)
{
    return {offered(me, language), offered(nobody, language)};
}
} // namespace hadir::store
