// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/calling/Invitation.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir::calling;

class tst_Invitation final : public QObject
{
    Q_OBJECT

    static Invitation ahmads()
    {
        return {.uid = u"018f-42@hadir.example.com"_s,
                .sequence = 2,
                .stamp = *hadir::core::instantFromIso(u"2026-11-24T08:42:00Z"_s),
                .at = *hadir::core::instantFromIso(u"2026-11-24T09:30:00Z"_s),
                .summary = u"We call you back"_s,
                .organiser = u"Billing"_s,
                .address = u"billing@example.com"_s,
                .link = u"https://hadir.example.com/c/abc?x=1&y=2"_s};
    }

    /// Lines as a calendar reads them: unfolded.
    static QStringList lines(const QByteArray &ics)
    {
        QByteArray whole = ics;
        whole.replace("\r\n ", "");
        return QString::fromUtf8(whole).split(u"\r\n"_s);
    }

private Q_SLOTS:
    void aCalendarFindsWhatItNeeds()
    {
        const QStringList all = lines(icsOf(ahmads()));
        for (const QString &line :
             {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"METHOD:PUBLISH"_s, u"BEGIN:VEVENT"_s,
              u"UID:018f-42@hadir.example.com"_s, u"DTSTAMP:20261124T084200Z"_s,
              u"DTSTART:20261124T093000Z"_s, u"DTEND:20261124T100000Z"_s, u"SEQUENCE:2"_s,
              u"STATUS:CONFIRMED"_s, u"SUMMARY:We call you back"_s,
              u"ORGANIZER;CN=Billing:mailto:billing@example.com"_s,
              u"URL:https://hadir.example.com/c/abc?x=1&y=2"_s, u"END:VEVENT"_s,
              u"END:VCALENDAR"_s})
            QVERIFY2(all.contains(line), qPrintable(line + u'\n' + all.join(u'\n')));
    }

    void movingKeepsTheUidAndRaisesTheSequence()
    {
        Invitation moved = ahmads();
        moved.sequence = 3;
        moved.at += std::chrono::hours(1);
        const QStringList all = lines(icsOf(moved));
        QVERIFY(all.contains(u"UID:018f-42@hadir.example.com"_s));
        QVERIFY(all.contains(u"SEQUENCE:3"_s));
        QVERIFY(all.contains(u"DTSTART:20261124T103000Z"_s));
    }

    void cancellingSaysSo()
    {
        Invitation cancelled = ahmads();
        cancelled.status = Invitation::Status::Cancelled;
        const QStringList all = lines(icsOf(cancelled));
        QVERIFY(all.contains(u"METHOD:CANCEL"_s));
        QVERIFY(all.contains(u"STATUS:CANCELLED"_s));
    }

    void textIsEscaped()
    {
        Invitation odd = ahmads();
        odd.description = u"Bills; refunds, \\ and\r\nmore"_s;
        const QStringList all = lines(icsOf(odd));
        QVERIFY2(all.contains(u"DESCRIPTION:Bills\\; refunds\\, \\\\ and\\nmore"_s),
                 qPrintable(all.join(u'\n')));
    }

    /// No line is longer than 75 octets and no letter is cut in two.
    void longLinesAreFoldedBetweenLetters()
    {
        Invitation longer = ahmads();
        longer.summary = u"نتصل بك بخصوص الفاتورة التي خُصمت مرتين "_s.repeated(5).trimmed();
        const QByteArray ics = icsOf(longer);
        for (const QByteArray &line : ics.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with its \r
            QVERIFY2(line.isEmpty() || line.isValidUtf8(), line.constData());
        }
        QVERIFY(lines(ics).contains(u"SUMMARY:"_s + longer.summary));
    }

    /// What a customer is called must not become a line of the calendar.
    void nobodyWritesLinesOfTheirOwn()
    {
        Invitation hostile = ahmads();
        const QString line = u"x\r\nATTENDEE:mailto:evil@example.com\nBEGIN:VALARM\r"_s;
        hostile.uid += line;
        hostile.summary = line;
        hostile.description = line + QChar(0) + QChar(0x1b);
        hostile.organiser = line + u"\":;,"_s;
        hostile.address += line;
        hostile.link += line;
        const QByteArray ics = icsOf(hostile);
        for (const QString &one : lines(ics))
            QVERIFY2(!one.startsWith(u"ATTENDEE"_s) && !one.startsWith(u"BEGIN:VALARM"_s),
                     qPrintable(one));
        QVERIFY(!ics.contains('\0') && !ics.contains('\x1b'));
        QCOMPARE(ics.count('\n'), ics.count("\r\n"));
    }

    void severalStandInOneCalendar()
    {
        Invitation one{.uid = u"1@hadir"_s, .summary = u"Call Ahmad"_s};
        Invitation other{.uid = u"2@hadir"_s, .summary = u"Call Siti"_s};
        const QStringList all = lines(icsOf(QList<Invitation>{one, other}));
        QCOMPARE(all.count(u"BEGIN:VCALENDAR"_s), 1);
        QCOMPARE(all.count(u"BEGIN:VEVENT"_s), 2);
        QVERIFY(all.contains(u"UID:1@hadir"_s) && all.contains(u"UID:2@hadir"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Invitation)
#include "tst_Invitation.moc"
