// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/QueueUpdatesSheet.h"

#include "app/domain/placeholders.h"
#include "tests/support/SequentialIds.h"
#include "ui/shell/updateWordings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;
using namespace hadir::ui;
using domain::CaseStep;

class tst_QueueUpdatesSheet final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    support::SequentialIds m_ids;
    QWidget m_window;
    QList<domain::Queue> m_queues;
    QPointer<QueueUpdatesSheet> m_sheet;

    template <class Part>
    Part *part(const QString &name)
    {
        return m_sheet->findChild<Part *>(name);
    }
    void open()
    {
        m_sheet = new QueueUpdatesSheet(m_queues, &m_window);
        m_sheet->open();
    }
    domain::SetQueueUpdates saved()
    {
        QSignalSpy chosen(m_sheet, &QueueUpdatesSheet::chosen);
        part<QAbstractButton>(u"sheetAction"_s)->click();
        return chosen.isEmpty() ? domain::SetQueueUpdates()
                                : chosen.first().first().value<domain::SetQueueUpdates>();
    }

private Q_SLOTS:
    void init()
    {
        m_window.resize(900, 700);
        m_window.show();
        m_queues = {{.id = m_ids.make<domain::Queue>(), .name = u"Billing"_s},
                    {.id = m_ids.make<domain::Queue>(),
                     .name = u"Sales"_s,
                     .updates = {{CaseStep::Solved, u"en"_s, u"Done."_s}}}};
        open();
    }
    void cleanup()
    {
        if (m_sheet)
            m_sheet->deleteLater();
    }

    void stepsThatAreOffStandCloseTogether()
    {
        const auto topOf = [this](const QString &name) {
            auto *box = part<QCheckBox>(name);
            return box->mapTo(m_sheet, QPoint()).y();
        };
        const int line = part<QCheckBox>(u"tell-opened"_s)->height();
        QVERIFY(topOf(u"tell-taken"_s) - topOf(u"tell-opened"_s) < 2 * line);
        QVERIFY(topOf(u"tell-reopened"_s) - topOf(u"tell-opened"_s) < 8 * line);
    }

    void aStepThatIsTurnedOnHasWordsInThreeLanguages()
    {
        QVERIFY(!part<TextBox>(u"words-opened"_s)->isVisible());
        part<QCheckBox>(u"tell-opened"_s)->setChecked(true);
        QCOMPARE(part<TextBox>(u"words-opened"_s)->toPlainText(),
                 suggestedUpdate(CaseStep::Opened, u"en"_s));
        auto *language = part<QComboBox>(u"updatesLanguage"_s);
        language->setCurrentIndex(language->findData(u"ar"_s));
        part<TextBox>(u"words-opened"_s)->setPlainText(u"وصلنا طلبك {{case.number}}."_s);
        language->setCurrentIndex(language->findData(u"en"_s));
        const domain::SetQueueUpdates command = saved();
        QCOMPARE(command.queue, m_queues.first().id);
        QCOMPARE(command.updates.size(), 3);
        const auto arabic =
            std::ranges::find(command.updates, u"ar"_s, &domain::StepMessage::language);
        QVERIFY(arabic != command.updates.end());
        QCOMPARE(arabic->text, u"وصلنا طلبك {{case.number}}."_s);
        QVERIFY(!command.was.isEmpty());
    }

    void whatAQueueTellsAlreadyIsShownAndTurnedOff()
    {
        part<QComboBox>(u"updatesQueue"_s)->setCurrentIndex(1);
        QVERIFY(part<QCheckBox>(u"tell-solved"_s)->isChecked());
        QCOMPARE(part<TextBox>(u"words-solved"_s)->toPlainText(), u"Done."_s);
        part<QCheckBox>(u"tell-solved"_s)->setChecked(false);
        const domain::SetQueueUpdates command = saved();
        QCOMPARE(command.queue, m_queues.last().id);
        QVERIFY(command.updates.isEmpty());
    }

    void whatNobodyCanFillIsSaid()
    {
        part<QCheckBox>(u"tell-taken"_s)->setChecked(true);
        part<TextBox>(u"words-taken"_s)->setPlainText(u"Hello {{nobody.knows}}"_s);
        QVERIFY(!part<QAbstractButton>(u"sheetAction"_s)->isEnabled());
    }

    void whatIsSuggestedCanBeFilled()
    {
        for (const QString &language : {u"en"_s, u"ar"_s, u"ms"_s}) {
            for (const CaseStep step : {CaseStep::Opened, CaseStep::Taken, CaseStep::Pending,
                                        CaseStep::Solved, CaseStep::Reopened,
                                        CaseStep::CallbackBooked, CaseStep::CallbackSoon,
                                        CaseStep::CallbackMoved, CaseStep::CallbackCancelled})
                QVERIFY(domain::isFillable(suggestedUpdate(step, language)));
        }
    }
};

QTEST_MAIN(tst_QueueUpdatesSheet)
#include "tst_QueueUpdatesSheet.moc"
