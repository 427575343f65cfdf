// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/QueueCodesSheet.h"

#include "app/domain/clash.h"
#include "tests/support/SequentialIds.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::ui;

class tst_QueueCodesSheet final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    support::SequentialIds m_ids;
    QWidget m_window;
    QList<domain::Queue> m_queues;
    QPointer<QueueCodesSheet> m_sheet;

    template <class Part>
    Part *part(const QString &name)
    {
        return m_sheet->findChild<Part *>(name);
    }
    domain::SetQueueCodes saved()
    {
        QSignalSpy chosen(m_sheet, &QueueCodesSheet::chosen);
        part<QAbstractButton>(u"sheetAction"_s)->click();
        return chosen.isEmpty() ? domain::SetQueueCodes()
                                : chosen.first().first().value<domain::SetQueueCodes>();
    }

private Q_SLOTS:
    void init()
    {
        m_window.resize(900, 700);
        m_window.show();
        m_queues = {{.id = m_ids.make<domain::Queue>(), .name = u"Billing"_s},
                    {.id = m_ids.make<domain::Queue>(),
                     .name = u"Sales"_s,
                     .codes = {u"sold"_s},
                     .wrapUp = domain::WrapUp::Needed}};
        m_sheet = new QueueCodesSheet(m_queues, {u"refunded"_s, u"explained"_s}, &m_window);
        m_sheet->open();
    }
    void cleanup()
    {
        if (m_sheet)
            m_sheet->done(0); // deletes itself
    }

    void aQueueWithoutAListBeginsWithThoseInUse()
    {
        QCOMPARE(part<TextBox>(u"queueCodes"_s)->toPlainText(), u"refunded\nexplained"_s);
        part<TextBox>(u"queueCodes"_s)->setPlainText(u"  refunded\n\nsent  back\nrefunded"_s);
        const domain::SetQueueCodes command = saved();
        QCOMPARE(command.queue, m_queues.at(0).id);
        QCOMPARE(command.codes, (QStringList{u"refunded"_s, u"sent back"_s}));
        QCOMPARE(command.wrapUp, domain::WrapUp::Offered);
        QVERIFY(!domain::isChangedSince(command.was, m_queues.at(0)));
    }

    void anotherQueueShowsItsOwn()
    {
        part<QComboBox>(u"codesQueue"_s)->setCurrentIndex(1);
        QCOMPARE(part<TextBox>(u"queueCodes"_s)->toPlainText(), u"sold"_s);
        QCOMPARE(part<QComboBox>(u"codesWrapUp"_s)->currentIndex(), 1);
        QCOMPARE(saved().wrapUp, domain::WrapUp::Needed);
    }

    void unsavedCodesAreNotLeftWithoutAQuestion()
    {
        part<TextBox>(u"queueCodes"_s)->setPlainText(u"sent back"_s);
        auto *queue = part<QComboBox>(u"codesQueue"_s);
        queue->setCurrentIndex(1);
        QCOMPARE(queue->currentIndex(), 0);
        QCOMPARE(part<TextBox>(u"queueCodes"_s)->toPlainText(), u"sent back"_s);
        part<QWidget>(u"discardQuestion"_s)->findChild<QAbstractButton *>(u"answer"_s)->click();
        QCOMPARE(queue->currentIndex(), 1);
        QCOMPARE(part<TextBox>(u"queueCodes"_s)->toPlainText(), u"sold"_s);
    }

    void aCodeIsAWordOrTwo()
    {
        part<TextBox>(u"queueCodes"_s)->setPlainText(QString(61, u'x'));
        QVERIFY(!part<QAbstractButton>(u"sheetAction"_s)->isEnabled());
    }
};

QTEST_MAIN(tst_QueueCodesSheet)
#include "tst_QueueCodesSheet.moc"
