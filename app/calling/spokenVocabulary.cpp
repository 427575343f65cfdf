// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/spokenVocabulary.h"

#include <QHash>

namespace hadir::calling {

namespace {
/// Phrases that mean the same, one behind a bar.
struct Entry
{
    const char16_t *phrases;
    Sense sense;
    int value = 0;
    int other = 0;
};

constexpr Entry fillers{
    u"the|on|of|for|please|call|me|back|around|about|sharp|day|time|pada|hari|tarikh|"
    u"tanggal|bulan|untuk|kira|sekitar|tepat|telefon|saya|يوم|من|ليوم|تاريخ|حوالي|تمام|تماما|"
    u"لمده|عند|وقت|شهر|بتاريخ|ان|hb|haribulan|then|maybe|mungkin|di",
    Sense::Filler};

constexpr Entry days[] = {
    {u"today|tdy|hari ini|harini|اليوم|النهارده", Sense::DayOffset, 0},
    {u"tomorrow|tomorrows|tmrw|tmr|tmw|tmrow|tomorow|tommorow|tommorrow|2moro|esok|besok|bsk|"
     u"keesokan|غدا|"
     u"الغد|"
     u"غد|بكره|بكرا|باكر",
     Sense::DayOffset, 1},
    {u"day after tomorrow|overmorrow|lusa|بعد غد|بعد الغد|بعد بكره|بعد غدا", Sense::DayOffset, 2},
    {u"tulat|langkat", Sense::DayOffset, 3},
    {u"monday|mon|isnin|senin|الاثنين|الإثنين|اثنين", Sense::Weekday, 1},
    {u"tuesday|tue|tues|selasa|الثلاثاء|ثلاثاء", Sense::Weekday, 2},
    {u"wednesday|wed|weds|rabu|الاربعاء|اربعاء", Sense::Weekday, 3},
    {u"thursday|thu|thur|thurs|khamis|kamis|الخميس", Sense::Weekday, 4},
    {u"friday|fri|jumaat|jumat|الجمعة|جمعة", Sense::Weekday, 5},
    {u"saturday|sat|sabtu|السبت", Sense::Weekday, 6},
    {u"sunday|sun|ahad|hari minggu|الاحد|احد", Sense::Weekday, 7},
    {u"weekend|hujung minggu|akhir pekan|نهاية الاسبوع|نهاية هذا الاسبوع|عطلة نهاية الاسبوع",
     Sense::Weekend},
    {u"january|jan|januari|يناير|كانون الثاني", Sense::Month, 1},
    {u"february|feb|februari|فبراير|شباط", Sense::Month, 2},
    {u"march|mar|mac|maret|مارس|اذار", Sense::Month, 3},
    {u"april|apr|ابريل|نيسان", Sense::Month, 4},
    {u"may|mei|مايو|ايار", Sense::Month, 5},
    {u"june|jun|juni|يونيو|حزيران", Sense::Month, 6},
    {u"july|jul|julai|juli|يوليو|تموز", Sense::Month, 7},
    {u"august|aug|ogos|ogo|agustus|اغسطس|اب", Sense::Month, 8},
    {u"september|sep|sept|سبتمبر|ايلول", Sense::Month, 9},
    {u"october|oct|oktober|okt|اكتوبر|تشرين الاول", Sense::Month, 10},
    {u"november|nov|نوفمبر|تشرين الثاني", Sense::Month, 11},
    {u"december|dec|disember|dis|desember|des|ديسمبر|كانون الاول", Sense::Month, 12},
};

constexpr Entry hours[] = {
    {u"am|pg|ص", Sense::Meridiem, 0},
    {u"pm|ptg|م|مساء|مساءا", Sense::Meridiem, 1},
    {u"morning|pagi|pagi hari|صباحا|الصباح|صباح|الصبح|صبح", Sense::Part, 6 * 60, 12 * 60},
    {u"afternoon|arvo|petang|sore|العصر|عصر|عصرا|بعد الظهر", Sense::Part, 12 * 60, 18 * 60},
    {u"siang|tengahari|tghari|ظهرا", Sense::Part, 11 * 60, 15 * 60},
    {u"evening|المساء|الليل", Sense::Part, 17 * 60, 22 * 60},
    {u"night|malam|mlm|ليلا|ليل", Sense::Part, 19 * 60, 24 * 60},
    {u"tonight|tonights|tonite|malam ini|الليلة|هذه الليلة", Sense::PartToday, 19 * 60, 24 * 60},
    {u"dawn|early morning|subuh hari|awal pagi|فجرا", Sense::Part, 4 * 60, 8 * 60},
    {u"noon|midday|lunchtime|tengah hari|tgh hari|الظهر|ظهر|منتصف النهار", Sense::Noon, 12 * 60},
    {u"midnight|tengah malam|منتصف الليل", Sense::Noon, 24 * 60},
    {u"at|pukul|pkl|pk|الساعة|ساعة رقم|oclock|o clock", Sense::ClockMark},
    {u"jam", Sense::ClockOrHour, 3600},
    {u"half|النصف|نصف|نص|والنصف", Sense::Part60, 30},
    {u"quarter|suku|الربع|ربع|ربعا", Sense::Part60, 15},
    {u"الثلث|ثلث|ثلثا", Sense::Part60, 20},
    {u"setengah", Sense::HalfBefore, 30},
    {u"past|lewat", Sense::Past},
    {u"to|kurang|الا", Sense::To},
    {u"between|from|antara|بين", Sense::Between},
    {u"before|by|sebelum|قبل", Sense::Before},
    {u"until|till|til|hingga|sampai|الي|حتي", Sense::Until},
    {u"الواحدة", Sense::HourName, 1},
    {u"الثانية", Sense::HourName, 2},
    {u"الثالثة", Sense::HourName, 3},
    {u"الرابعة", Sense::HourName, 4},
    {u"الخامسة", Sense::HourName, 5},
    {u"السادسة", Sense::HourName, 6},
    {u"السابعة", Sense::HourName, 7},
    {u"الثامنة", Sense::HourName, 8},
    {u"التاسعة", Sense::HourName, 9},
    {u"العاشرة", Sense::HourName, 10},
    {u"الحادية عشرة|الحادية عشر", Sense::HourName, 11},
    {u"الثانية عشرة|الثانية عشر", Sense::HourName, 12},
    {u"السادسة عشرة", Sense::HourName, 16},
    {u"friday prayer|friday prayers|jumuah|jumua|solat jumaat|sembahyang jumaat|salat jumat|"
     u"sholat jumat|jumatan|صلاة الجمعة|صلاه الجمعه",
     Sense::FridayPrayer},
    {u"subuh|solat subuh|fajr|صلاة الفجر|الفجر", Sense::Prayer, 6 * 60 + 30},
    {u"zohor|solat zohor|zuhur|dhuhr|zuhr|صلاة الظهر", Sense::Prayer, 13 * 60 + 30},
    {u"asar|solat asar|asr|ashar|صلاة العصر", Sense::Prayer, 17 * 60},
    {u"maghrib|solat maghrib|magrib|صلاة المغرب|المغرب", Sense::Prayer, 19 * 60 + 30},
    {u"isyak|solat isyak|isya|isha|صلاة العشاء|العشاء", Sense::Prayer, 21 * 60},
};

constexpr Entry lengths[] = {
    {u"second|seconds|sec|secs|saat|detik|ثانية|ثواني|ثوان", Sense::Seconds, 1},
    {u"minute|minutes|min|mins|minit|menit|mnt|دقيقة|دقائق|دقايق|دقيقه", Sense::Seconds, 60},
    {u"hour|hours|hr|hrs|ساعة|ساعات", Sense::Seconds, 3600},
    {u"days|ايام|يوما", Sense::Days, 1},
    {u"week|weeks|wk|pekan|اسبوع|اسابيع|الاسبوع", Sense::Days, 7},
    {u"minggu", Sense::WeekOrSunday, 7},
    {u"month|months|اشهر|شهور|الشهر", Sense::Months, 1},
    {u"year|years|tahun|سنة|سنوات|عام|العام|السنة", Sense::Months, 12},
    {u"in|within|dalam|dlm|dalam masa|خلال|في", Sense::In},
    {u"after|selepas|lepas|setelah|sesudah|بعد", Sense::After},
    {u"from now|from today|later|lagi|dari sekarang|من الان|من اليوم", Sense::FromNow},
    {u"next|depan|hadapan", Sense::Next},
    {u"coming|upcoming|akan datang|القادم|القادمة|المقبل|المقبلة|الجاي|الجاية", Sense::Coming},
    {u"this|ini|هذا|هذه", Sense::This},
    {u"now|right now|asap|straight away|sekarang|skrg|الان|حالا|فورا", Sense::Now},
    {u"a|an|one|se", Sense::Article, 1},
    {u"and|dan|و|serta", Sense::And},
};

// A word of their own for one or two of something: the number and the unit in one.
constexpr Entry pairs[] = {
    {u"sejam", Sense::Seconds, 3600, 1},
    {u"seminit|semenit", Sense::Seconds, 60, 1},
    {u"sehari", Sense::Days, 1, 1},
    {u"seminggu|sepekan", Sense::Days, 7, 1},
    {u"sebulan", Sense::Months, 1, 1},
    {u"setahun", Sense::Months, 12, 1},
    {u"fortnight", Sense::Days, 7, 2},
    {u"دقيقتين|دقيقتان", Sense::Seconds, 60, 2},
    {u"ساعتين|ساعتان", Sense::Seconds, 3600, 2},
    {u"يومين|يومان", Sense::Days, 1, 2},
    {u"اسبوعين|اسبوعان", Sense::Days, 7, 2},
    {u"شهرين|شهران", Sense::Months, 1, 2},
    {u"سنتين|عامين", Sense::Months, 12, 2},
};

// By what they count, from 0 on.
constexpr const char16_t *numbers[] = {
    u"zero|kosong|nol|صفر",
    u"satu|واحد|واحدة",
    u"two|couple|couple of|dua|اثنان|اثنتين|اثنين من",
    u"three|tiga|ثلاثة|ثلاث",
    u"four|empat|اربعة|اربع",
    u"five|lima|خمسة|خمس",
    u"six|enam|ستة|ست",
    u"seven|tujuh|سبعة|سبع",
    u"eight|lapan|delapan|ثمانية|ثماني|ثمان",
    u"nine|sembilan|تسعة|تسع",
    u"ten|sepuluh|عشرة|عشر",
    u"eleven|sebelas|احد عشر|احدي عشرة",
    u"twelve|dua belas|اثنا عشر|اثنتا عشرة|اثني عشر",
    u"thirteen|tiga belas|ثلاثة عشر|ثلاث عشرة",
    u"fourteen|empat belas|اربعة عشر|اربع عشرة",
    u"fifteen|lima belas|خمسة عشر|خمس عشرة",
    u"sixteen|enam belas|ستة عشر|ست عشرة",
    u"seventeen|tujuh belas|سبعة عشر|سبع عشرة",
    u"eighteen|lapan belas|delapan belas|ثمانية عشر|ثماني عشرة",
    u"nineteen|sembilan belas|تسعة عشر|تسع عشرة",
};

constexpr const char16_t *tens[] = {
    u"twenty|dua puluh|عشرين|عشرون",
    u"thirty|tiga puluh|ثلاثين|ثلاثون",
    u"forty|fourty|empat puluh|اربعين|اربعون",
    u"fifty|lima puluh|خمسين|خمسون",
};

constexpr const char16_t *ordinals[] = {
    u"first|الاول",           u"الثاني",
    u"third|الثالث",          u"fourth|الرابع",
    u"fifth|الخامس",          u"sixth|السادس",
    u"seventh|السابع",        u"eighth|الثامن",
    u"ninth|التاسع",          u"tenth|العاشر",
    u"eleventh|الحادي عشر",   u"twelfth|الثاني عشر",
    u"thirteenth|الثالث عشر", u"fourteenth|الرابع عشر",
    u"fifteenth|الخامس عشر",
};

using Vocabulary = QHash<QString, SpokenWord>;

void put(Vocabulary &into, const Entry &entry)
{
    for (const QString &phrase : QString::fromUtf16(entry.phrases).split(u'|'))
        into.insert(plainSpelling(phrase), {phrase, entry.sense, entry.value, entry.other, {}});
}

Vocabulary madeVocabulary()
{
    Vocabulary out;
    put(out, fillers);
    for (const Entry &entry : days)
        put(out, entry);
    for (const Entry &entry : hours)
        put(out, entry);
    for (const Entry &entry : lengths)
        put(out, entry);
    for (const Entry &entry : pairs)
        put(out, entry);
    int count = 0;
    for (const char16_t *const phrases : numbers)
        put(out, {phrases, Sense::Number, count++});
    count = 20;
    for (const char16_t *const phrases : tens) {
        put(out, {phrases, Sense::Number, count});
        count += 10;
    }
    count = 1;
    for (const char16_t *const phrases : ordinals)
        put(out, {phrases, Sense::Ordinal, count++});
    return out;
}
} // namespace

const SpokenWord *inVocabulary(const QString &phrase)
{
    static const Vocabulary all = madeVocabulary();
    const auto found = all.constFind(phrase);
    return found == all.cend() ? nullptr : &*found;
}
} // namespace hadir::calling
