// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/areaCodes.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace hadir::domain {
namespace {
/// Area codes with the zones of their area. Where one lies in two, both stand here, the one of more
/// people first.
struct Area
{
    QLatin1StringView region;
    QLatin1StringView zones;
    QLatin1StringView codes; ///< the longest that fits counts
};

// Sources: for the United States and Canada the area code lists of the North American Numbering
// Plan Administrator (nanpa.com) and the Canadian Numbering Administrator (cnac.ca); for Indonesia
// the trunk codes of its Fundamental Technical Plan; for Brazil Anatel's national codes; for
// Russia the ABC codes of its numbering plan; for Australia ACMA's Numbering Plan.
constexpr Area areas[] = {
    {"US"_L1, "America/New_York"_L1,
     "201 202 203 207 212 215 216 220 223 229 231 234 239 240 248 252 260 267 269 272 276 283 301 "
     "302 304 305 313 315 317 321 324 326 329 330 332 336 339 347 351 352 363 380 386 401 404 407 "
     "410 412 413 419 434 440 443 445 463 470 472 475 478 484 502 508 513 516 517 518 540 551 561 "
     "567 570 571 582 585 586 603 606 607 609 610 614 616 617 631 640 645 646 656 667 678 680 681 "
     "689 703 704 706 716 717 718 724 727 732 734 740 743 754 757 762 765 770 771 772 774 781 786 "
     "802 803 804 810 813 814 826 828 835 838 839 843 845 848 854 856 857 859 860 862 863 864 865 "
     "878 904 908 910 912 914 917 919 929 934 937 941 943 947 948 954 959 973 978 980 984 989"_L1},
    {"US"_L1, "America/New_York America/Chicago"_L1, "423 574 812 906 930"_L1},
    {"US"_L1, "America/Chicago America/New_York"_L1, "219 270 364 448 850 931"_L1},
    {"US"_L1, "America/Chicago"_L1,
     "205 210 214 217 218 224 225 228 251 254 256 262 274 281 309 312 314 316 318 319 320 325 331 "
     "334 337 346 353 361 402 405 409 414 417 430 432 447 464 469 479 501 504 507 512 515 531 534 "
     "539 557 563 572 573 580 601 608 612 615 618 629 630 636 641 651 659 660 662 682 708 712 713 "
     "715 726 730 731 737 763 769 773 779 806 815 816 817 830 832 847 861 870 872 901 903 913 918 "
     "920 936 938 940 945 952 956 972 975 979 985"_L1},
    {"US"_L1, "America/Chicago America/Denver"_L1, "308 605 620 701 785"_L1},
    {"US"_L1, "America/Denver"_L1, "303 307 385 406 435 505 575 719 720 801 915 970 983"_L1},
    {"US"_L1, "America/Denver America/Los_Angeles"_L1, "208 986"_L1},
    {"US"_L1, "America/Phoenix"_L1, "480 520 602 623"_L1},
    {"US"_L1, "America/Phoenix America/Denver"_L1, "928"_L1},
    {"US"_L1, "America/Los_Angeles America/Denver"_L1, "458 541"_L1},
    {"US"_L1, "America/Los_Angeles"_L1,
     "206 209 213 253 279 310 323 341 350 360 408 415 424 425 442 503 509 510 530 559 562 564 619 "
     "626 628 650 657 661 669 702 707 714 725 747 760 775 805 818 820 831 840 858 909 916 925 949 "
     "951 971"_L1},
    {"US"_L1, "America/Anchorage"_L1, "907"_L1},
    {"US"_L1, "Pacific/Honolulu"_L1, "808"_L1},
    {"CA"_L1, "America/Toronto"_L1,
     "226 249 263 289 343 354 365 367 382 416 418 437 438 450 468 514 519 548 579 581 613 647 683 "
     "705 742 753 819 873 905 942"_L1},
    {"CA"_L1, "America/Winnipeg America/Toronto"_L1, "807"_L1},
    {"CA"_L1, "America/Winnipeg"_L1, "204 431 584"_L1},
    {"CA"_L1, "America/Regina"_L1, "306 474 639"_L1},
    {"CA"_L1, "America/Edmonton"_L1, "368 403 587 780 825"_L1},
    {"CA"_L1, "America/Vancouver"_L1, "604"_L1},
    {"CA"_L1, "America/Vancouver America/Edmonton"_L1, "236 250 257 672 778"_L1},
    {"CA"_L1, "America/Halifax"_L1, "428 506 782 902"_L1},
    {"CA"_L1, "America/St_Johns America/Halifax"_L1, "709 879"_L1},
    {"ID"_L1, "Asia/Jakarta"_L1,
     "2 31 32 33 34 35 513 522 525 528 531 532 536 537 538 539 56 6 7"_L1},
    {"ID"_L1, "Asia/Makassar"_L1, "36 37 38 4 511 512 517 518 526 527 54 55"_L1},
    {"ID"_L1, "Asia/Jayapura"_L1, "9"_L1},
    {"BR"_L1, "America/Sao_Paulo"_L1, "1 2 3 4 5 61 62 63 64 7 8 91 93 94 96 98 99"_L1},
    {"BR"_L1, "America/Manaus"_L1, "65 66 67 69 92 95"_L1},
    {"BR"_L1, "America/Manaus America/Rio_Branco"_L1, "97"_L1},
    {"BR"_L1, "America/Rio_Branco"_L1, "68"_L1},
    {"RU"_L1, "Europe/Kaliningrad"_L1, "401"_L1},
    {"RU"_L1, "Europe/Moscow"_L1, "495 496 498 499 812"_L1},
    {"RU"_L1, "Europe/Samara"_L1, "846"_L1},
    {"RU"_L1, "Asia/Yekaterinburg"_L1, "342 343 347 351"_L1},
    {"RU"_L1, "Asia/Omsk"_L1, "381"_L1},
    {"RU"_L1, "Asia/Novosibirsk"_L1, "383"_L1},
    {"RU"_L1, "Asia/Krasnoyarsk"_L1, "391"_L1},
    {"RU"_L1, "Asia/Irkutsk"_L1, "395"_L1},
    {"RU"_L1, "Asia/Vladivostok"_L1, "421 423"_L1},
    {"AU"_L1, "Australia/Sydney"_L1, "2"_L1},
    {"AU"_L1, "Australia/Melbourne"_L1, "3"_L1},
    {"AU"_L1, "Australia/Brisbane"_L1, "7"_L1},
    {"AU"_L1, "Australia/Adelaide"_L1, "87 88"_L1},
    {"AU"_L1, "Australia/Darwin"_L1, "889"_L1},
    {"AU"_L1, "Australia/Perth"_L1, "86 89"_L1},
};

struct Country
{
    QLatin1StringView region;
    QLatin1StringView zones;
};

/// Where the first zone by name is not the one that people think of, or a clock is kept by few.
constexpr Country countries[] = {
    {"AU"_L1, "Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Darwin "
              "Australia/Perth"_L1},
    {"AR"_L1, "America/Argentina/Buenos_Aires"_L1},
    {"BR"_L1, "America/Sao_Paulo America/Manaus America/Rio_Branco America/Noronha"_L1},
    {"CA"_L1, "America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Regina "
              "America/Halifax America/St_Johns"_L1},
    {"CN"_L1, "Asia/Shanghai"_L1},
    {"DE"_L1, "Europe/Berlin"_L1},
    {"ES"_L1, "Europe/Madrid Atlantic/Canary"_L1},
    {"ID"_L1, "Asia/Jakarta Asia/Makassar Asia/Jayapura"_L1},
    {"MX"_L1, "America/Mexico_City America/Tijuana America/Hermosillo America/Cancun"_L1},
    {"MY"_L1, "Asia/Kuala_Lumpur"_L1},
    {"NZ"_L1, "Pacific/Auckland Pacific/Chatham"_L1},
    {"PT"_L1, "Europe/Lisbon Atlantic/Azores"_L1},
    {"RU"_L1, "Europe/Moscow Europe/Kaliningrad Europe/Samara Asia/Yekaterinburg Asia/Omsk "
              "Asia/Novosibirsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Yakutsk Asia/Vladivostok "
              "Asia/Magadan Asia/Kamchatka"_L1},
    {"US"_L1, "America/New_York America/Chicago America/Denver America/Los_Angeles "
              "America/Phoenix America/Anchorage Pacific/Honolulu"_L1},
    {"UZ"_L1, "Asia/Tashkent"_L1},
};

QStringList listOf(QLatin1StringView words)
{
    return QString(words).split(u' ', Qt::SkipEmptyParts);
}

/// Two zones with the same of these show the same time, whatever they are called.
std::pair<int, int> clockOf(const QByteArray &id)
{
    static const QDateTime winter(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    static const QDateTime summer(QDate(2026, 7, 15), QTime(12, 0), Qt::UTC);
    const QTimeZone zone(id);
    return {zone.offsetFromUtc(winter), zone.offsetFromUtc(summer)};
}
} // namespace

QStringList zonesOfAreaCode(const QString &region, const QString &nationalDigits)
{
    QLatin1StringView best;
    qsizetype longest = 0;
    for (const Area &area : areas) {
        if (region != area.region)
            continue;
        for (const QLatin1StringView code : area.codes.tokenize(u' ')) {
            if (code.size() > longest && nationalDigits.startsWith(code)) {
                longest = code.size();
                best = area.zones;
            }
        }
    }
    return listOf(best);
}

QStringList zonesOfCountry(const QString &region)
{
    for (const Country &country : countries) {
        if (region == country.region)
            return listOf(country.zones);
    }
    const auto territory = QLocale::codeToTerritory(region);
    if (region.isEmpty() || territory == QLocale::AnyTerritory)
        return {};
    QStringList out;
    QList<std::pair<int, int>> clocks;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds(territory)) {
        const auto clock = clockOf(id);
        if (clocks.contains(clock))
            continue;
        clocks.append(clock);
        out.append(QString::fromLatin1(id));
    }
    return out;
}
} // namespace hadir::domain
