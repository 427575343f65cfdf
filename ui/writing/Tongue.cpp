// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/writing/Tongue.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringTokenizer>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr qsizetype longestLook = 4'000; ///< characters; more says nothing new

struct TongueWords
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Tongue)
};

// The commonest words of each, and those that people write to a service with. A word that two of
// the languages share stands in neither list.
constexpr auto english = QStringView(
    u"the and you to of is my i it for have not with that this on are was be can please your we at "
    u"has but what when how do from will been would there if did get an they still why hello hi "
    u"thanks thank he she his her which who were by as or about could where does don't didn't "
    u"can't "
    u"it's i'm i've i'd card order account need want money much any no some out up after before "
    u"help again yes just now all so set show turn add alarm remind reminder weather tomorrow "
    u"use using change create manage find in into more see its their our in");
constexpr auto malay = QStringView(
    u"saya yang dan ke tidak ini itu untuk dengan ada boleh sudah telah pada dari daripada akan "
    u"anda kami kita mereka adalah bagaimana apa bila kenapa mengapa sila terima kasih encik puan "
    u"tak nak sy dah belum juga atau kepada oleh dalam kerana jika kalau masih bukan perlu satu "
    u"ialah mohon bayar awak macam mana lagi tolong selamat hendak dapat baru hari di cara "
    u"menggunakan gunakan tetapkan mencipta cipta tambah ubah urus semua sebagai dia beliau orang "
    u"bagi tiada lebih antara saat tampilkan atur ingatkan aku bisa buat pengingat tentang besok "
    u"esok cuaca seperti menjadi tersebut namun tetapi serta sebuah oleh bahawa bahwa karena "
    u"mengenai setelah selepas ketika semasa mengurus menambah mengubah anda pengguna fail akaun "
    u"akun pesanan wang duit");
// Of languages that share words with the two above: what is full of these is none of ours.
constexpr auto others = QStringView(
    u"le la les des est une et pour que qui dans vous nous avec sur pas je el los las por para con "
    u"del una muy pero como der die und ist nicht das ich sie mit auf ein eine zu den het een niet "
    u"van il che non sono per gli della não uma com os bir ve bu için değil ang mga ng sa");

QHash<QString, Tongue> wordsOfAll()
{
    QHash<QString, Tongue> out;
    const std::array lists{std::pair(others, Tongue::Unknown), std::pair(malay, Tongue::Malay),
                           std::pair(english, Tongue::English)};
    for (const auto &[list, tongue] : lists) {
        for (const QStringView word : list.tokenize(u' '))
            out.insert(word.toString(), tongue);
    }
    return out;
}

/// Of Persian, Urdu, Kurdish: letters that Arabic is not written with.
bool isForeignToArabic(char32_t c)
{
    constexpr QStringView letters = u"پچژگکیےںھہۃۀڤٹڈڑ";
    return c <= 0xFFFF && letters.contains(QChar(char16_t(c)));
}

struct Letters
{
    int arabic = 0;
    int foreign = 0; ///< among them
    int latin = 0;
    int other = 0;
};

Letters lettersIn(QStringView text)
{
    Letters out;
    for (const char32_t c : text.toUcs4()) {
        if (!QChar::isLetter(c))
            continue;
        const QChar::Script script = QChar::script(c);
        if (script == QChar::Script_Arabic) {
            ++out.arabic;
            out.foreign += isForeignToArabic(c) ? 1 : 0;
        } else if (script == QChar::Script_Latin) {
            ++out.latin;
        } else {
            ++out.other;
        }
    }
    return out;
}

/// Of what is written in Latin letters.
Tongue byWords(QStringView text)
{
    static const QHash<QString, Tongue> known = wordsOfAll();
    std::array<int, 4> seen{};
    QString word;
    const auto count = [&] {
        if (const auto found = known.constFind(word); found != known.constEnd())
            ++seen[size_t(*found)];
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetter() || (c == u'\'' && !word.isEmpty()))
            word += c.toLower();
        else if (c == u'’' && !word.isEmpty())
            word += u'\'';
        else
            count();
    }
    count();
    const int inEnglish = seen[size_t(Tongue::English)];
    const int inMalay = seen[size_t(Tongue::Malay)];
    const int best = qMax(inEnglish, inMalay);
    if (best == 0 || inEnglish == inMalay || seen[size_t(Tongue::Unknown)] > best)
        return Tongue::Unknown;
    return inEnglish > inMalay ? Tongue::English : Tongue::Malay;
}
} // namespace

Tongue tongueOf(QStringView text)
{
    const QStringView looked = text.first(qMin(text.size(), longestLook));
    const Letters letters = lettersIn(looked);
    const int all = letters.arabic + letters.latin + letters.other;
    // Names and products are written in Latin letters within Arabic, and hardly ever the other way.
    if (letters.arabic > 0 && letters.arabic * 3 >= all)
        return letters.foreign * 12 > letters.arabic ? Tongue::Unknown : Tongue::Arabic;
    if (letters.latin * 2 <= all)
        return Tongue::Unknown;
    return byWords(looked);
}

QString nameOf(Tongue tongue)
{
    switch (tongue) {
    case Tongue::Unknown:
        return {};
    case Tongue::English:
        return TongueWords::tr("English", "a language");
    case Tongue::Arabic:
        return TongueWords::tr("Arabic", "a language");
    case Tongue::Malay:
        return TongueWords::tr("Malay", "a language");
    }
    Q_UNREACHABLE();
}
} // namespace hadir::ui
