// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/desk/Workbench.h"
#include "app/domain/entityJson.h"
#include "app/store/EntityTable.h"
#include "tests/support/FakeLink.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/contents.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace hadir;
using namespace hadir::domain;
using desk::Workbench;
using hadir::support::contentOf;
using hadir::support::setContent;

namespace {
constexpr qint64 page = 4096;

store::Seal seal(char from)
{
    const QByteArray bytes(32, from);
    return store::SealedFiles::of(store::DataKey::from(std::as_bytes(std::span(bytes))).value())
        .value();
}

/// A desk with customers, and a note that waits, as it lies on the disk after a crash.
struct Floor
{
    support::ManualClock clock;
    core::SeededDice dice{1};
    support::SequentialIds ids;
    store::Seal key = seal('k');
    Agent nur{.id = ids.make<Agent>(), .login = u"nur"_s, .name = u"Nur"_s};
    QList<Entity> entities{nur};
    InteractionId note = ids.make<Interaction>();
    QHash<QString, QByteArray> files; ///< after the crash
    QHash<QString, QByteArray> older; ///< the logs of an earlier time

    Floor()
    {
        for (int n = 0; n < 200; ++n)
            entities.append(Customer{.id = ids.make<Customer>(),
                                     .name = u"Customer %1 %2"_s.arg(n).arg(u"x"_s.repeated(300))});
        QTemporaryDir dir;
        const desk::Profile profile{dir.path(), key};
        support::FakeLink link(clock);
        auto bench = Workbench::open(profile, {clock, dice, ids, link}).value();
        signIn(*bench, link);
        older = contents(dir.path());
        tell(*bench, link, 0);
        const Customer &ahmad = std::get<Customer>(entities[1]);
        const auto saved =
            bench->submit(AddNote{.interaction = note, .customer = ahmad.id, .body = u"words"_s});
        Q_ASSERT(saved);
        files = contents(dir.path());
    }

    [[nodiscard]] static QHash<QString, QByteArray> contents(const QString &folder)
    {
        QHash<QString, QByteArray> out;
        for (const QString &name : QDir(folder).entryList({u"*.db*"_s}, QDir::Files)) {
            if (!name.endsWith(u"-shm"_s))
                out.insert(name, contentOf(folder + u'/' + name));
        }
        return out;
    }
    void signIn(Workbench &bench, support::FakeLink &link) const
    {
        bench.signIn(QUrl(u"wss://hadir.example"_s), {u"nur"_s, {}, u"token"_s});
        link.accept();
        link.say(wire::Welcome{.workspace = u"Seri"_s, .now = clock.now()});
        link.say(wire::SignedIn{nur.id, nur.name, nur.role, u"token"_s, 0, clock.now()});
    }
    void tell(Workbench &, support::FakeLink &link, qint64 from) const
    {
        wire::Page out{
            .epoch = u"first"_s, .from = from, .to = qint64(entities.size()), .now = clock.now()};
        if (from == 0) {
            for (const Entity &entity : entities)
                out.changes.append({nameOf(kindOfEntity(entity)), toJson(entity)});
        }
        link.say(out);
    }
};

enum class Damage { Flip, Zero, Truncate, Swap, OldLog, Foreign, WrongKey };
constexpr int kinds = 7;
} // namespace

/// R7: whatever happens to the files between two starts, the desk comes up, says so, and no word
/// that was saved is lost.
class tst_Corruption final : public QObject
{
    Q_OBJECT

private:
    Floor m_floor;

    /// Damages one file of the profile; answers whether anything is another than before.
    static bool damage(const QString &path, Damage how, core::Dice &dice, const Floor &floor)
    {
        QByteArray content = contentOf(path);
        const QByteArray before = content;
        const auto pages = quint64(content.size() / page);
        switch (how) {
        case Damage::Flip: {
            const auto at = qsizetype(dice.below(quint64(content.size())));
            content[at] = char(content[at] ^ (1 << dice.below(8)));
            break;
        }
        case Damage::Zero:
            content.replace(qsizetype(dice.below(pages)) * page, page, QByteArray(page, '\0'));
            break;
        case Damage::Truncate:
            content.truncate(qsizetype(dice.below(quint64(content.size()))));
            break;
        case Damage::Swap: {
            const auto one = qsizetype(dice.below(pages)) * page;
            const auto other = qsizetype(dice.below(pages)) * page;
            const QByteArray kept = content.mid(one, page);
            content.replace(one, page, content.mid(other, page));
            content.replace(other, page, kept);
            break;
        }
        case Damage::OldLog: {
            const QString log = QFileInfo(path).fileName() + u"-wal"_s;
            setContent(path + u"-wal"_s, floor.older.value(log));
            return true;
        }
        case Damage::Foreign:
            content = QByteArray("SQLite format 3\0 somebody else's", 33).repeated(300);
            break;
        case Damage::WrongKey:
            QFile::remove(path);
            QFile::remove(path + u"-wal"_s);
            return store::Database::open(path, {.seal = seal('w')}).has_value();
        }
        setContent(path, content);
        return content != before;
    }

    [[nodiscard]] bool reads(const desk::Profile &profile) const
    {
        auto cache = store::Database::open(profile.cacheFile(), {.seal = profile.seal});
        QTemporaryDir dir;
        return cache && profile.seal->copy(cache->handle(), dir.filePath(u"copy"_s)).has_value();
    }

private Q_SLOTS:
    void theDeskComesUpWhateverHappenedToItsCache()
    {
        const int cases = qEnvironmentVariableIsSet("HADIR_LONG") ? 20'000 : 350;
        core::SeededDice dice(7);
        QHash<QString, int> ends;
        for (int n = 0; n < cases; ++n) {
            QTemporaryDir dir;
            for (auto file = m_floor.files.cbegin(); file != m_floor.files.cend(); ++file)
                setContent(dir.filePath(file.key()), file.value());
            const desk::Profile profile{dir.path(), m_floor.key};
            const Damage how = Damage(n % kinds);
            const bool closedWell = dice.below(2) == 0 && how != Damage::OldLog;
            if (closedWell) // nothing is left in the log
                (void)store::Database::open(profile.cacheFile(), {.seal = m_floor.key});
            const bool isOther = damage(profile.cacheFile(), how, dice, m_floor);
            const QByteArray what = "case " + QByteArray::number(n);

            support::FakeLink link(m_floor.clock);
            auto bench = Workbench::open(profile, {m_floor.clock, m_floor.dice, m_floor.ids, link});
            QVERIFY2(bench, what.constData());
            const auto cursor = store::Database::open(profile.cacheFile(), {.seal = m_floor.key})
                                    ->value<qint64>(u"SELECT revision FROM cursor"_s);
            const bool isAnew = cursor && cursor->value_or(-1) == 0;
            // Begun anew, or every page of it reads as it was written, or reading says so.
            if (!isAnew && isOther && closedWell)
                QVERIFY2(!reads(profile), what.constData());
            ends[isAnew           ? u"begun anew"_s
                 : reads(profile) ? u"mended by the log"_s
                                  : u"noticed on reading"_s] += 1;
            QVERIFY2(
                store::WorkFile::openToRead(profile.workFile(), m_floor.key)->pendingCount().value()
                    == 1,
                what.constData());
        }
        for (auto end = ends.cbegin(); end != ends.cend(); ++end)
            qInfo("R7, cache: %d %s", end.value(), qPrintable(end.key()));
    }

    void noWordIsLostWhateverHappenedToTheWorkFile()
    {
        const int cases = qEnvironmentVariableIsSet("HADIR_LONG") ? 5'000 : 150;
        core::SeededDice dice(8);
        int restored = 0;
        for (int n = 0; n < cases; ++n) {
            QTemporaryDir dir;
            for (auto file = m_floor.files.cbegin(); file != m_floor.files.cend(); ++file)
                setContent(dir.filePath(file.key()), file.value());
            const desk::Profile profile{dir.path(), m_floor.key};
            { // a start and an end without a crash: a copy is kept of what waits
                support::FakeLink link(m_floor.clock);
                QVERIFY(Workbench::open(profile, {m_floor.clock, m_floor.dice, m_floor.ids, link}));
            }
            const Damage how = Damage(n % kinds);
            if (how == Damage::OldLog || how == Damage::Foreign)
                continue;
            (void)damage(profile.workFile(), how, dice, m_floor);
            support::FakeLink link(m_floor.clock);
            auto bench = Workbench::open(profile, {m_floor.clock, m_floor.dice, m_floor.ids, link});
            const QByteArray what = "case " + QByteArray::number(n);
            QVERIFY2(bench, what.constData());
            restored += QFile::exists(profile.workFile() + u".damaged"_s) ? 1 : 0;
            m_floor.signIn(**bench, link);
            m_floor.tell(**bench, link, m_floor.entities.size());
            QVERIFY2(link.last<wire::Push>().commands.size() == 1, what.constData());
        }
        qInfo("R7, work.db: %d restored, 0 words lost", restored);
    }

    void aCacheThatIsRebuiltShowsWhatWaits()
    {
        QTemporaryDir dir;
        for (auto file = m_floor.files.cbegin(); file != m_floor.files.cend(); ++file)
            setContent(dir.filePath(file.key()), file.value());
        const desk::Profile profile{dir.path(), m_floor.key};
        setContent(profile.cacheFile(), QByteArray(40'000, 'x'));
        support::FakeLink link(m_floor.clock);
        auto bench =
            Workbench::open(profile, {m_floor.clock, m_floor.dice, m_floor.ids, link}).value();
        m_floor.signIn(*bench, link);
        m_floor.tell(*bench, link, 0);
        auto cache = store::Database::open(
            profile.cacheFile(), {.access = store::Access::ReadOnly, .seal = m_floor.key});
        QVERIFY(store::EntityTable<Interaction>::find(*cache, m_floor.note)->has_value());
        QCOMPARE(link.last<wire::Push>().commands.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Corruption)
#include "tst_Corruption.moc"
