// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/SpokenTime.h"

#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::calling;

class tst_SpokenTime final : public QObject
{
    Q_OBJECT

    /// Tuesday 24 November 2026, 11:42 in Kuala Lumpur.
    static SpokenContext context()
    {
        return {.now = *hadir::core::instantFromIso(u"2026-11-24T03:42:00Z"_s),
                .zone = u"Asia/Kuala_Lumpur"_s};
    }

    /// "clear 2026-11-25 14:00", with more meanings behind a bar and the end of what lasts.
    static QString said(const SpokenTime &time)
    {
        static const QHash<Clarity, QString> names{{Clarity::NotUnderstood, u"nothing"_s},
                                                   {Clarity::Clear, u"clear"_s},
                                                   {Clarity::Guessed, u"guessed"_s},
                                                   {Clarity::Ambiguous, u"ambiguous"_s}};
        QStringList meanings;
        for (const SpokenMeaning &one : time.meanings) {
            QString text = one.wall.toString(u"MM-dd HH:mm"_s);
            if (one.wall.date().year() != 2026)
                text.prepend(one.wall.toString(u"yyyy-"_s));
            if (one.breadth != SpokenMeaning::Breadth::Moment)
                text += u" to "_s + one.wallEnd.toString(u"MM-dd HH:mm"_s);
            meanings.append(text);
        }
        return (names.value(time.clarity) + u' ' + meanings.join(u" | "_s)).trimmed();
    }

private Q_SLOTS:
    void wordsMeanATime_data()
    {
        QTest::addColumn<QString>("meaning");
        const auto rows = [](const char *meaning, const QStringList &sayings) {
            for (const QString &saying : sayings)
                QTest::newRow(saying.toUtf8().constData()) << QString::fromUtf8(meaning);
        };
        rows("clear 11-25 14:00",
             {u"tmrw 2pm"_s, u"esok 2 ptg"_s, u"غدا ٢ م"_s, u"tomorrow at 2 p.m."_s,
              u"esok pukul 2 petang"_s, u"besok jam 2 siang"_s, u"بكرة الساعة 2 مساءً"_s,
              u"Tomorrow, 14:00"_s, u"esok 14.00"_s, u"غداً الساعة الثانية مساء"_s,
              u"2pm tomorrow please"_s, u"Wednesday 2pm"_s, u"٢٥/١١ ٢ م"_s, u"wed 2 pm"_s,
              u"rabu 2 petang"_s, u"الأربعاء الساعة ٢ مساءً"_s});
        rows("clear 11-24 12:02",
             {u"in 20 minutes"_s, u"20 min"_s, u"20min"_s, u"dalam 20 minit"_s, u"20 minit lagi"_s,
              u"بعد ٢٠ دقيقة"_s, u"خلال عشرين دقيقة"_s, u"in twenty mins"_s,
              u"20 minutes from now"_s, u"dua puluh minit lagi"_s});
        rows("clear 11-24 12:12",
             {u"in half an hour"_s, u"setengah jam lagi"_s, u"بعد نصف ساعة"_s});
        rows("clear 11-24 13:42",
             {u"in 2 hours"_s, u"dua jam lagi"_s, u"بعد ساعتين"_s, u"2 hours"_s});
        rows("clear 11-24 12:42", {u"in an hour"_s, u"sejam lagi"_s, u"بعد ساعة"_s});
        rows("clear 11-24 13:12", {u"in an hour and a half"_s, u"بعد ساعة ونصف"_s});
        rows("clear 11-27 14:00 to 11-27 18:00",
             {u"after Friday prayer"_s, u"selepas solat Jumaat"_s, u"بعد صلاة الجمعة"_s,
              u"lepas solat jumaat"_s, u"call me after friday prayers"_s});
        rows("clear 2027-11-23 00:00 to 11-24 00:00",
             {u"23/11"_s, u"23 Nov"_s, u"23 نوفمبر"_s, u"Nov 23"_s, u"23hb November"_s});
        rows("clear 11-30 00:00 to 12-01 00:00",
             {u"30/11"_s, u"30 Nov"_s, u"٣٠ نوفمبر"_s, u"November 30th"_s,
              u"the 30th of November"_s, u"2026-11-30"_s, u"30/11/2026"_s, u"tarikh 30"_s,
              u"Monday"_s, u"hari Isnin"_s, u"يوم الاثنين"_s});
        rows("clear 12-01 06:00 to 12-01 12:00",
             {u"next Tuesday morning"_s, u"Selasa depan pagi"_s, u"صباح الثلاثاء القادم"_s});
        rows("clear 11-26 15:30", {u"lusa pukul 3.30 petang"_s, u"day after tomorrow at 3:30pm"_s,
                                   u"بعد غد الساعة ٣:٣٠ مساءً"_s, u"lusa tiga setengah petang"_s});
        rows("guessed 11-24 15:30 | 11-25 03:30",
             {u"half past three"_s, u"الثالثة والنصف"_s, u"pukul tiga setengah"_s,
              u"setengah empat"_s, u"3:30"_s, u"three thirty"_s});
        rows("guessed 11-24 14:45 | 11-25 02:45", {u"quarter to three"_s, u"الثالثة إلا ربعا"_s});
        rows("guessed 11-24 15:10 | 11-25 03:10", {u"ten past three"_s});
        rows("guessed 11-24 14:00 | 11-25 02:00",
             {u"2 o'clock"_s, u"2"_s, u"pukul 2"_s, u"الساعة ٢"_s, u"at two"_s});
        rows("guessed 11-25 16:00 | 11-25 04:00", {u"4 tomorrow"_s, u"esok 4"_s, u"4 غدًا"_s});
        rows("guessed 11-24 14:00", {u"today at 2"_s, u"hari ini pukul 2"_s, u"اليوم الساعة 2"_s});
        rows("ambiguous 11-25 08:30 | 11-25 20:30", {u"tomorrow 8:30"_s, u"esok 8.30"_s});
        rows("clear 11-25 06:00 to 11-25 12:00",
             {u"tomorrow morning"_s, u"esok pagi"_s, u"صباح الغد"_s, u"morning"_s});
        rows("clear 11-24 19:00 to 11-25 00:00", {u"tonight"_s, u"malam ini"_s, u"الليلة"_s});
        rows("clear 11-24 12:00 to 11-24 18:00",
             {u"this afternoon"_s, u"petang ini"_s, u"عصر اليوم"_s, u"afternoon"_s});
        rows("clear 11-24 12:00", {u"noon"_s, u"tengah hari"_s, u"today at noon"_s});
        rows("clear 11-25 00:00", {u"midnight"_s, u"tengah malam"_s});
        rows("clear 11-25 00:00 to 11-26 00:00",
             {u"tomorrow"_s, u"esok"_s, u"غدا"_s, u"بكره"_s, u"Wednesday"_s, u"in a day"_s});
        rows("clear 11-30 00:00 to 12-07 00:00",
             {u"next week"_s, u"minggu depan"_s, u"الأسبوع القادم"_s});
        rows("clear 11-28 00:00 to 11-30 00:00", {u"this weekend"_s, u"hujung minggu"_s});
        rows("clear 12-02 10:00",
             {u"Wednesday next week at 10am"_s, u"rabu minggu depan 10 pagi"_s});
        rows("ambiguous 12-04 00:00 to 12-05 00:00 | 11-27 00:00 to 11-28 00:00",
             {u"next Friday"_s, u"Jumaat depan"_s});
        rows("clear 11-27 00:00 to 11-28 00:00",
             {u"this Friday"_s, u"الجمعة القادمة"_s, u"Friday"_s});
        rows("clear 11-24 21:00", {u"9pm"_s, u"jam 9 malam"_s, u"التاسعة ليلا"_s, u"21:00"_s});
        rows("clear 11-25 02:00", {u"2 pagi"_s, u"الساعة 2 صباحًا"_s, u"2 in the morning"_s});
        rows("clear 12-01 00:00 to 01-01 00:00",
             {u"next month"_s, u"bulan depan"_s, u"الشهر المقبل"_s});
        rows("clear 11-28 00:00 to 11-29 00:00",
             {u"يوم 28 من هذا الشهر"_s, u"the 28th"_s, u"28hb"_s});
        rows("clear 11-25 01:00", {u"1 malam"_s, u"1am"_s});
        rows("clear 12-08 00:00 to 12-09 00:00",
             {u"in 2 weeks"_s, u"بعد أسبوعين"_s, u"dua minggu lagi"_s});
        rows("clear 11-25 14:00 to 11-25 15:00",
             {u"tomorrow 2-3pm"_s, u"tomorrow between 2 and 3 pm"_s, u"esok 2 hingga 3 petang"_s,
              u"غدا بين ٢ و ٣ م"_s, u"tomorrow from 2 to 3pm"_s, u"2 to 3 pm tomorrow"_s,
              u"esok antara 2 dan 3 petang"_s, u"tomorrow 14 until 15"_s});
        rows("clear 11-25 15:00 to 11-25 21:00",
             {u"tomorrow after 3pm"_s, u"esok selepas pukul 3 petang"_s, u"غدا بعد الساعة ٣ م"_s});
        rows("guessed 11-25 15:00 to 11-25 21:00 | 11-25 03:00 to 11-25 21:00",
             {u"tomorrow after 3"_s, u"esok lepas pukul 3"_s});
        rows("clear 11-25 08:00 to 11-25 11:00",
             {u"tomorrow before 11am"_s, u"esok sebelum 11 pagi"_s, u"غدا قبل ١١ ص"_s});
        rows("clear 11-25 08:00 to 11-25 12:00",
             {u"before noon tomorrow"_s, u"esok sebelum tengah hari"_s});
        rows("clear 11-25 11:00 to 11-25 13:00", {u"tomorrow 11-1pm"_s});
        rows("clear 11-25 17:55", {u"five to six pm tomorrow"_s});
        rows("clear 2027-03-02 00:00 to 03-03 00:00", {u"2-3"_s, u"2/3"_s});
        rows("clear 11-24 15:12", {u"tiga setengah jam lagi"_s});
        rows("clear 11-27 15:00", {u"in 3 days at 3pm"_s, u"3 hari lagi pukul 3 petang"_s});
        rows("guessed 11-24 17:00 to 11-24 19:00", {u"selepas Asar"_s, u"بعد صلاة العصر"_s});
        rows("clear 11-24 11:42", {u"now"_s, u"sekarang"_s, u"الآن"_s});
        rows("nothing",
             {u"I do not know"_s, u"terima kasih"_s, u"شكرا"_s, u" "_s, u"!!!"_s, u"call me back"_s,
              u"99"_s, u"2013"_s, u"31/31"_s, u"30 February"_s, u"at nowhere 77:99"_s});
    }
    void wordsMeanATime()
    {
        QFETCH(const QString, meaning);
        const auto saying = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(said(understand(saying, context())), meaning);
    }

    void whatWasNotUnderstoodIsSaid()
    {
        const SpokenTime time = understand(u"tomorrow 2pm if my brother agrees"_s, context());
        QCOMPARE(said(time), u"clear 11-25 14:00"_s);
        QCOMPARE(time.unread, (QStringList{u"if"_s, u"my"_s, u"brother"_s, u"agrees"_s}));
    }

    void aGapIsSaid()
    {
        SpokenContext london = context();
        london.zone = u"Europe/London"_s;
        london.now = *hadir::core::instantFromIso(u"2027-03-27T12:00:00Z"_s);
        const SpokenTime time = understand(u"tomorrow 1:30 am"_s, london);
        QCOMPARE(time.meanings.size(), 1);
        QCOMPARE(time.meanings.first().settled.fit, WallFit::InGap);
    }

    void anAmountOfTimeIsThatAlsoWhenTheClockIsTurned()
    {
        SpokenContext london = context();
        london.zone = u"Europe/London"_s;
        london.now = *hadir::core::instantFromIso(u"2027-03-28T00:30:00Z"_s);
        const SpokenTime time = understand(u"in 2 hours"_s, london);
        QCOMPARE(said(time), u"clear 2027-03-28 03:30"_s);
        QCOMPARE(time.meanings.first().settled.at - london.now, std::chrono::hours(2));
    }

    void noZoneNoTime()
    {
        SpokenContext nowhere = context();
        nowhere.zone = u"Asia/Atlantis"_s;
        QCOMPARE(understand(u"2pm"_s, nowhere).clarity, Clarity::NotUnderstood);
    }

    /// Whatever is typed has an answer, and one that stays within bounds.
    void anythingCanBeTyped()
    {
        static const QStringList words{
            u"99999999999"_s, u"in"_s,     u"before"_s, u"half"_s,    u"past"_s,   u"24"_s,
            u"31"_s,          u"بعد"_s,    u"next"_s,   u"week"_s,    u"29"_s,     u"feb"_s,
            u"years"_s,       u"4000"_s,   u"to"_s,     u"jam"_s,     u"se"_s,     u"و"_s,
            u"12"_s,          u"am"_s,     u"0"_s,      u":"_s,       u"\xd83d"_s, u"//"_s,
            u"a"_s,           u"minggu"_s, u"depan"_s,  u"1/1/9999"_s};
        std::mt19937 random(24);
        for (int tries = 0; tries < 20'000; ++tries) {
            QStringList sentence;
            for (auto length = random() % 7; length > 0; --length)
                sentence.append(words[qsizetype(random()) % words.size()]);
            const SpokenTime time = understand(sentence.join(u' '), context());
            QCOMPARE(time.clarity == Clarity::NotUnderstood, time.meanings.isEmpty());
            for (const SpokenMeaning &one : time.meanings)
                QVERIFY2(one.wall <= one.wallEnd, qPrintable(sentence.join(u' ')));
        }
        QCOMPARE(understand(u"2pm "_s + QString(100'000, u'x'), context()).meanings.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_SpokenTime)
#include "tst_SpokenTime.moc"
