// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/HallWords.h"

#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace hadir::bench {

namespace {
using Language = HallWords::Language;

// The commonest first: they are drawn the most often.
const QStringList &vocabulary(Language language)
{
    static const std::array words{
        u"the to and I my is your for you it was have not of on please this order we with a be "
        "that in are can delivery account from has will but at so they still no me been payment "
        "what charged if number or address when invoice since card refund called there by an do "
        "item again received would customer service today parcel only yesterday wrong help "
        "after any other how out branch time week two phone twice back just because tracking "
        "could same email month already never first know password subscription sent should "
        "bill nobody waiting reset before website app plan another internet broken screen "
        "contract which changed checked new date amount pay need box answered thank late closed "
        "colleague promised reply name cancel working window missing delayed shop morning "
        "message replacement exchange technician voucher appointment router warehouse courier "
        "statement signature credit confirmation instalment warranty damaged damage deposit "
        "upgrade premium holiday complaint manager transfer roaming size colour charger battery "
        "connection slow outage signal language mistake household daughter neighbour passport "
        "insurance claim renewal expired attached document photograph receipt discount campaign "
        "priority urgent escalate apology kitchen washing machine fridge cable engineer meter "
        "reading tariff balance threshold limit overdraft branchless kiosk queue ticket seat "
        "luggage flight booking hotel itinerary boarding gate"_s.split(u' '),
        u"saya yang dan tidak untuk sudah ini dengan di pesanan akaun boleh anda dari tetapi pada "
        "belum itu ada bayaran penghantaran kepada nombor telah sila lagi hari mahu kerana minta "
        "telefon bil kami satu bungkusan dua minggu masih alamat kad wang semula tolong sampai "
        "semalam hubungi terima kasih barang salah khidmat pelanggan sistem lambat bulan baru "
        "tukar tarikh jumlah emel kata laluan cawangan rosak internet talian pelan kontrak resit "
        "bantuan segera jawapan menunggu tertunda pengesahan kedai pagi petang juruteknik baucar "
        "temujanji gudang kurier tandatangan kredit ansuran jaminan deposit aduan pengurus "
        "pindahan saiz warna bateri sambungan gangguan isyarat kesilapan jiran insurans tuntutan "
        "pembaharuan tamat lampiran dokumen gambar diskaun kempen keutamaan mohon maaf mesin basuh "
        "kabel meter bacaan tarif baki had tiket tempat duduk bagasi penerbangan tempahan"_s.split(
            u' '),
        u"من في على لم إلى أن هذا الطلب مع عن رقم حسابي كان لا تم الدفع بعد قد لكن التوصيل ما هل "
        "منذ يوم لدي أريد الفاتورة أسبوع البطاقة المبلغ الهاتف اتصلت مرة أخرى العنوان شكرا أرجو "
        "المساعدة خدمة العملاء أمس اليوم الشحنة مرتين خطأ استرداد الفرع شهر جديد كلمة المرور "
        "الاشتراك الموقع التطبيق وصل تأخر الرد الموظف وعدني إلغاء الإنترنت مقطوع بطيء العقد تغيير "
        "التاريخ البريد الإلكتروني موعد الفني قسيمة المستودع المندوب التوقيع رصيد تأكيد قسط ضمان "
        "تالف عربون شكوى المدير تحويل اللون المقاس البطارية الاتصال انقطاع الإشارة خطأ الجار "
        "التأمين مطالبة تجديد منتهية مرفق وثيقة صورة إيصال خصم عرض عاجل اعتذار الغسالة الثلاجة "
        "العداد قراءة التعرفة حد تذكرة مقعد أمتعة رحلة حجز فندق"_s.split(u' ')};
    return words[size_t(language)];
}

const QStringList &firstNames(Language language)
{
    static const std::array names{
        u"Grace Daniel Maria James Priya Chen Olga Lucas Emma Samuel Ines Tomas Hannah Victor "
        "Rosa Peter Julia Marcus Nadia Felix Clara Hugo Irene Oscar"_s.split(u' '),
        u"Aminah Farid Siti Hafiz Nurul Azman Rahim Zainab Khairul Aisyah Ismail Salmah Faizal "
        "Rohani Iskandar Hidayah"_s.split(u' '),
        u"أحمد فاطمة محمد سارة خالد مريم يوسف ليلى عمر هند حسن نورة علي ريم سالم دانة"_s.split(
            u' ')};
    return names[size_t(language)];
}

const QStringList &familyNames(Language language)
{
    static const std::array names{
        u"Okafor Miller Santos Nguyen Kaur Schmidt Rossi Novak Larsen Costa Wright Tan Ivanova "
        "Dubois Haddad Ferreira Lopez Kim Brown Moreau Walker Petrov Jansen Silva"_s.split(u' '),
        u"Abdullah Ibrahim Hassan Osman Yusof Rahman Ahmad Zulkifli Mohamad Salleh Ramli "
        "Bakar"_s.split(u' '),
        u"الحربي العتيبي القحطاني الشمري الزهراني الغامدي المنصوري الهاشمي البلوشي الكعبي الراشد "
        "السعدي"_s.split(u' ')};
    return names[size_t(language)];
}

const QString &anyOf(core::Dice &dice, const QStringList &all)
{
    return all[qsizetype(dice.below(quint64(all.size())))];
}
} // namespace

QString HallWords::word(Language language)
{
    const QStringList &all = vocabulary(language);
    // The smaller of two throws: the first words come far oftener than the last.
    const quint64 at =
        std::min(m_dice.below(quint64(all.size())), m_dice.below(quint64(all.size())));
    return all[qsizetype(at)];
}

QString HallWords::sentence(Language language)
{
    QString out;
    const quint64 words = 5 + m_dice.below(9);
    for (quint64 n = 0; n < words; ++n) {
        if (n > 0)
            out += u' ';
        switch (m_dice.below(28)) {
        case 0:
            out += u"HD-%1"_s.arg(100'000 + m_dice.below(900'000));
            break;
        case 1:
            out += u"%1.%2"_s.arg(m_dice.below(900)).arg(10 + m_dice.below(90));
            break;
        case 2:
            out += u"%1/%2"_s.arg(1 + m_dice.below(28)).arg(1 + m_dice.below(12));
            break;
        default:
            out += word(language);
        }
    }
    out[0] = out[0].toUpper();
    return out + (m_dice.below(6) == 0 ? u'?' : u'.');
}

QString HallWords::text(Language language, qsizetype bytes)
{
    // Arabic takes two bytes a letter.
    const qsizetype letters = language == Language::Arabic ? bytes * 5 / 9 : bytes;
    QString out;
    out.reserve(letters + 80);
    while (out.size() < letters) {
        if (!out.isEmpty())
            out += m_dice.below(5) == 0 ? u'\n' : u' ';
        out += sentence(language);
    }
    return out;
}

QString HallWords::personName(Language language)
{
    return anyOf(m_dice, firstNames(language)) + u' ' + anyOf(m_dice, familyNames(language));
}

QString HallWords::subject(Language language)
{
    QString out = sentence(language);
    out.chop(1);
    return out.left(60);
}
} // namespace hadir::bench
