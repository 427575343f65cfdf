// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/FilesBinding.h"

#include "tests/support/FakeLink.h"
#include "ui/customer/Composer.h"
#include "ui/customer/FileAdding.h"
#include "ui/customer/FileTray.h"
#include "ui/shell/ComposerBinding.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace hadir;
using namespace hadir::ui;
using namespace Qt::Literals::StringLiterals;
using State = FileEntry::State;

namespace {
struct Page
{
    Page(desk::Desk &desk, domain::CustomerId customer)
        : composer(desk.clock())
        , binding(std::make_unique<ComposerBinding>(desk, composer))
    {
        binding->show(customer, std::nullopt, {});
    }

    void give(const QString &path)
    {
        Q_EMIT composer.fileAdding().given({QUrl::fromLocalFile(path)});
    }
    [[nodiscard]] QList<FileEntry> entries() { return composer.files().entries(); }

    Composer composer;
    std::unique_ptr<ComposerBinding> binding;
};
} // namespace

/// Real files and the real threads behind the desk, no server.
class tst_FilesBinding final : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    support::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    domain::CustomerId m_customer;

    void start()
    {
        m_desk.reset();
        m_desk =
            std::make_unique<desk::Desk>(desk::Profile{m_folder->filePath(u"profile"_s)}, [this] {
                return std::make_unique<support::FakeLink>(m_clock);
            });
        bool isOpen = false;
        connect(m_desk.get(), &desk::Desk::opened, m_desk.get(), [&isOpen] { isOpen = true; });
        m_desk->open();
        QTRY_VERIFY(isOpen);
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content)
    {
        QFile out(m_folder->filePath(name));
        (void)out.open(QIODevice::WriteOnly);
        out.write(content);
        return out.fileName();
    }
    [[nodiscard]] QList<domain::AttachedFile> onDisk(domain::CustomerId customer)
    {
        const auto drafts = m_desk->reader().drafts(customer);
        return drafts && drafts->size() == 1 ? drafts->first().files
                                             : QList<domain::AttachedFile>();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
        m_customer = m_desk->ids().make<domain::Customer>();
    }
    void cleanup() { m_desk.reset(); }

    void aFileIsKeptWithTheDraftAlsoWithoutWordsAndWithoutTheOriginal()
    {
        const QString path = file(u"offer.pdf"_s, "an offer");
        {
            Page page(*m_desk, m_customer);
            page.give(path);
            QCOMPARE(page.entries().size(), 1);
            QTRY_COMPARE(onDisk(m_customer).size(), 1);
            QCOMPARE(page.entries().first().state, State::Waiting); // there is no line
        }
        QVERIFY(QFile::remove(path));
        start();
        Page anew(*m_desk, m_customer);
        QCOMPARE(anew.entries().size(), 1);
        const domain::AttachedFile kept = anew.entries().first().file;
        QCOMPARE(kept.name, u"offer.pdf"_s);
        QCOMPARE(kept.type, u"application/pdf"_s);
        QCOMPARE(kept.size, 8);
        auto bytes = m_desk->attachmentBytes(kept.sha256, 100);
        QTRY_VERIFY(bytes.isFinished());
        QCOMPARE(*bytes.result(), "an offer");
    }

    void whatIsTakenAwayIsGoneFromTheDraftAndTheDisk()
    {
        Page page(*m_desk, m_customer);
        page.give(file(u"offer.pdf"_s, "an offer"));
        QTRY_COMPARE(onDisk(m_customer).size(), 1);
        const QString sha256 = onDisk(m_customer).first().sha256;
        QVERIFY(m_desk->hasAttachment(sha256));
        Q_EMIT page.composer.files().removeRequested(page.entries().first().file.attachment);
        QVERIFY(page.entries().isEmpty());
        QTRY_VERIFY(onDisk(m_customer).isEmpty());
        QTRY_VERIFY(!m_desk->hasAttachment(sha256));
    }

    void anEarlierVersionBringsItsFilesBack()
    {
        Page page(*m_desk, m_customer);
        page.composer.body().setPlainText(u"Here is the offer."_s);
        page.give(file(u"offer.pdf"_s, "an offer"));
        QTRY_COMPARE(onDisk(m_customer).size(), 1);
        const domain::AttachedFile before = page.entries().first().file;
        Q_EMIT page.composer.files().removeRequested(before.attachment);
        QTRY_VERIFY(onDisk(m_customer).isEmpty());
        page.composer.findChild<QAbstractButton *>(u"draftVersions"_s)->click();
        const auto *menu = page.composer.findChild<QMenu *>(u"draftVersionsMenu"_s);
        QVERIFY(menu->actions().first()->text().contains(u"1 file"_s));
        menu->actions().first()->trigger();
        QCOMPARE(page.entries().size(), 1);
        QCOMPARE(page.entries().first().file.sha256, before.sha256);
        QVERIFY(page.entries().first().file.attachment != before.attachment); // it may be sent
        QCOMPARE(page.composer.text(), u"Here is the offer."_s);
        QTRY_COMPARE(onDisk(m_customer).size(), 1);
    }

    void aFileStaysWithWhomItWasGivenFor()
    {
        const auto other = m_desk->ids().make<domain::Customer>();
        Page page(*m_desk, m_customer);
        page.give(file(u"large.bin"_s, QByteArray(8'000'000, 'x')));
        page.binding->show(other, std::nullopt, {}); // before it was taken in
        QVERIFY(page.entries().isEmpty());
        QTRY_COMPARE(onDisk(m_customer).size(), 1);
        QVERIFY(page.entries().isEmpty());
        QVERIFY(onDisk(other).isEmpty());
        page.binding->show(m_customer, std::nullopt, {});
        QCOMPARE(page.entries().size(), 1);
    }

    void whatCannotBeAttachedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("too large") << QByteArray(26 * 1024 * 1024, 'x');
    }
    void whatCannotBeAttachedSaysWhy()
    {
        QFETCH(const QByteArray, content);
        Page page(*m_desk, m_customer);
        page.give(file(u"x.bin"_s, content));
        QTRY_COMPARE(page.entries().first().state, State::Failed);
        QVERIFY(!page.entries().first().trouble.isEmpty());
        QVERIFY(page.composer.files().files().isEmpty());
    }

    void aHostileNameIsHarmless()
    {
        Page page(*m_desk, m_customer);
        page.give(file(u"offer\u202Efdp.exe"_s, "x"));
        QCOMPARE(page.entries().first().file.name, u"offer_fdp.exe"_s);
    }

    void aPastedPictureBecomesAFileWithAFace()
    {
        Page page(*m_desk, m_customer);
        QImage picture(200, 100, QImage::Format_RGB32);
        picture.fill(Qt::red);
        Q_EMIT page.composer.fileAdding().pictureGiven(picture);
        QTRY_COMPARE(page.entries().size(), 1);
        QTRY_VERIFY(!page.entries().first().picture.isNull());
        QCOMPARE(page.entries().first().file.type, u"image/png"_s);
        QVERIFY(page.entries().first().file.name.endsWith(u".png"_s));
        QVERIFY(page.entries().first().picture.width() <= 64);
    }
};

QTEST_MAIN(tst_FilesBinding)
#include "tst_FilesBinding.moc"
