// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/store/OutboxCount.h"

#include "app/core/log.h"
#include "app/store/Row.h"
#include "app/store/guessedNumbers.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using hadir::core::Result;

namespace hadir::store {

namespace {
// The newest command that left the outbox, "number mark"; the ledger may ask whether it was ours.
constexpr QStringView settledKey = u"settled";
constexpr auto keptFor = std::chrono::hours(24 * 7);

Result<void> outcomeOf(const Result<int> &changed)
{
    return changed ? Result<void>() : std::unexpected(changed.error());
}
} // namespace

QString markOf(const QString &name, const QString &arguments, core::Instant doneAt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {name, arguments, QString::number(core::toMillis(doneAt))}) {
        hash.addData(part.toUtf8());
        hash.addData("\n"_ba);
    }
    return QString::fromLatin1(hash.result().first(16).toHex());
}

Result<qint64> OutboxCount::lastNumber()
{
    const auto last =
        m_database.value<qint64>(u"SELECT seq FROM sqlite_sequence WHERE name = 'outbox'"_s);
    if (!last)
        return std::unexpected(last.error());
    return last->value_or(0);
}

Result<void> OutboxCount::setLast(qint64 number)
{
    auto set = m_database.run(u"DELETE FROM sqlite_sequence WHERE name = 'outbox'"_s);
    if (set)
        set =
            m_database.run(u"INSERT INTO sqlite_sequence(name, seq) VALUES('outbox', ?)"_s, number);
    return outcomeOf(set);
}

Result<void> OutboxCount::confirmThrough(qint64 number, core::Instant at)
{
    const auto newest = m_database.value<qint64>(u"SELECT number FROM outbox WHERE number <= ? "
                                                 "ORDER BY number DESC LIMIT 1"_s,
                                                 number);
    if (!newest)
        return std::unexpected(newest.error());
    if (!*newest)
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto ok = noteSettled(**newest); !ok)
        return ok;
    auto moved =
        m_database.run(u"INSERT OR REPLACE INTO kept(number, name, arguments, doneAt, confirmedAt) "
                       "SELECT number, name, arguments, doneAt, ? FROM outbox "
                       "WHERE number <= ? AND mark IS NULL"_s,
                       at, number);
    if (moved)
        moved = m_database.run(u"DELETE FROM outbox WHERE number <= ?"_s, number);
    if (moved)
        moved = m_database.run(u"DELETE FROM kept WHERE confirmedAt < ?"_s, at - keptFor);
    if (!moved)
        return std::unexpected(moved.error());
    return transaction->commit();
}

Result<QString> OutboxCount::markOfNumber(qint64 number)
{
    QString mark;
    auto read = m_database.each(
        u"SELECT name, arguments, doneAt, mark FROM outbox WHERE number = ?"_s,
        [&](const Row &row) {
            mark = row.isNull(3)
                       ? markOf(row.at<QString>(0), row.at<QString>(1), row.at<core::Instant>(2))
                       : row.at<QString>(3);
        },
        number);
    if (!read)
        return std::unexpected(read.error());
    return mark;
}

Result<QString> OutboxCount::settled()
{
    auto value =
        m_database.value<QString>(u"SELECT value FROM meta WHERE key = ?"_s, settledKey.toString());
    if (!value)
        return std::unexpected(value.error());
    return value->value_or(QString());
}

Result<void> OutboxCount::noteSettled(qint64 number)
{
    const auto mark = markOfNumber(number);
    const auto before = settled();
    if (!mark || !before)
        return std::unexpected(mark ? before.error() : mark.error());
    if (mark->isEmpty() || before->section(u' ', 0, 0).toLongLong() > number)
        return {};
    return outcomeOf(m_database.run(u"INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)"_s,
                                    settledKey.toString(), u"%1 %2"_s.arg(number).arg(*mark)));
}

Result<bool> OutboxCount::isOwn(qint64 number, const QString &mark)
{
    const auto last = lastNumber();
    if (!last)
        return std::unexpected(last.error());
    if (number > *last)
        return false; // more than this file ever gave
    if (mark.isEmpty())
        return true;
    const auto waiting = markOfNumber(number);
    const auto left = settled();
    if (!waiting || !left)
        return std::unexpected(waiting ? left.error() : waiting.error());
    return mark == *waiting || *left == u"%1 %2"_s.arg(number).arg(mark);
}

Result<bool> OutboxCount::refuse(qint64 number, const domain::Rejection &rejection,
                                 core::Instant at, const domain::Authorship &first)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto ok = noteSettled(number); !ok)
        return std::unexpected(ok.error());
    // Of somebody who was erased nothing is left to attend to.
    auto gone =
        m_database.run(u"DELETE FROM outbox WHERE number = ? AND mark IS NOT NULL"_s, number);
    if (!gone)
        return std::unexpected(gone.error());
    auto stands =
        m_database.run(u"INSERT INTO owed(name, arguments, doneAt, refusal, about, firstBy, "
                       "firstAt, since) SELECT name, arguments, doneAt, ?, ?, ?, ?, "
                       "coalesce(owedSince, ?) FROM outbox WHERE number = ? AND isAgain"_s,
                       rejection.refusal, rejection.about, first.by, first.at, at, number);
    // A number comes again after numberAnew(); whatever has it already keeps its place.
    auto moved = stands;
    if (stands && *stands == 0)
        moved = m_database.run(
            u"INSERT INTO attention(number, name, arguments, doneAt, refusal, about, firstBy, "
            "firstAt) SELECT iif(EXISTS(SELECT 1 FROM attention a WHERE a.number = o.number), "
            "(SELECT max(number) + 1 FROM attention), number), name, arguments, doneAt, ?, ?, ?, ? "
            "FROM outbox o WHERE number = ?"_s,
            rejection.refusal, rejection.about, first.by, first.at, number);
    if (moved)
        moved = m_database.run(u"DELETE FROM outbox WHERE number = ?"_s, number);
    if (!moved)
        return std::unexpected(moved.error());
    if (auto ok = transaction->commit(); !ok)
        return std::unexpected(ok.error());
    return *gone == 0 && *stands == 0;
}

Result<QList<OwedCommand>> OutboxCount::owed()
{
    QList<OwedCommand> out;
    auto read = m_database.each(
        u"SELECT at, name, arguments, doneAt, since FROM owed ORDER BY at"_s, [&](const Row &row) {
            out.append({row.at<qint64>(0), row.at<QString>(1),
                        QJsonDocument::fromJson(row.at<QString>(2).toUtf8()).object(),
                        row.at<core::Instant>(3), row.at<core::Instant>(4)});
        });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<void> OutboxCount::leaveOwed(qint64 at, const QString &into)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto moved = m_database.run(into, at);
    if (moved)
        moved = m_database.run(u"DELETE FROM owed WHERE at = ?"_s, at);
    if (!moved)
        return std::unexpected(moved.error());
    return transaction->commit();
}

Result<void> OutboxCount::sendOwed(qint64 at)
{
    return leaveOwed(at, u"INSERT INTO outbox(name, arguments, doneAt, isAgain, owedSince) "
                         "SELECT name, arguments, doneAt, 1, since FROM owed WHERE at = ?"_s);
}

Result<void> OutboxCount::giveUpOwed(qint64 at)
{
    return leaveOwed(at, u"INSERT INTO attention(number, name, arguments, doneAt, refusal, about, "
                         "firstBy, firstAt) SELECT (SELECT coalesce(max(number), 0) + 1 FROM "
                         "attention), name, arguments, doneAt, refusal, about, firstBy, firstAt "
                         "FROM owed WHERE at = ?"_s);
}

Result<void> OutboxCount::closeGap(qint64 number)
{
    const auto after = m_database.value<qint64>(
        u"SELECT min(number) FROM outbox o WHERE EXISTS(SELECT 1 FROM outbox WHERE number < "
        "o.number) AND NOT EXISTS(SELECT 1 FROM outbox WHERE number = o.number - 1)"_s);
    if (!after)
        return std::unexpected(after.error());
    const auto before = m_database.value<qint64>(
        u"SELECT max(number) FROM outbox WHERE number < ?"_s, after->value_or(0));
    if (!before)
        return std::unexpected(before.error());
    const qint64 shift = after->value_or(0) - std::max(before->value_or(0), number) - 1;
    return shift > 0 ? numberAnew(-shift, **after) : Result<void>();
}

Result<void> OutboxCount::continueAfter(qint64 number, const QString &mark, core::Instant at)
{
    if (auto ok =
            outcomeOf(m_database.run(u"DELETE FROM kept WHERE confirmedAt < ?"_s, at - keptFor));
        !ok)
        return ok;
    const auto guessed =
        m_database.run(u"DELETE FROM meta WHERE key = ?"_s, guessedNumbersKey.toString());
    if (!guessed)
        return std::unexpected(guessed.error());
    const auto lost = takeBackLost(number);
    if (!lost || *lost)
        return lost ? Result<void>() : std::unexpected(lost.error());
    // After a damaged file was restored, new commands were numbered far above the old.
    if (auto ok = closeGap(number); !ok)
        return ok;
    const auto last = lastNumber();
    if (!last)
        return std::unexpected(last.error());
    const auto oldest =
        m_database.value<qint64>(u"SELECT number FROM outbox ORDER BY number LIMIT 1"_s);
    if (!oldest)
        return std::unexpected(oldest.error());
    const qint64 next = oldest->value_or(*last + 1);
    if (next > number + 1) {
        if (*guessed > 0)
            qCInfo(logStore) << "what waits follows the ledger's command" << number
                             << "again: the file was damaged, and its numbers were guessed";
        else
            qCWarning(logStore) << "the ledger is behind by" << next - (number + 1)
                                << "commands that it had confirmed";
        return numberAnew(number + 1 - next, next);
    }
    const auto own = isOwn(number, mark);
    if (!own)
        return std::unexpected(own.error());
    if (!*own && *oldest && next <= number) {
        qCWarning(logStore) << "the ledger's command" << number
                            << "is not of this file: what waits follows it";
        if (auto ok = numberAnew(number + 1 - next, next); !ok)
            return ok;
        return closeGap(number); // those far above moved as well
    }
    if (*last >= number)
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto ok = setLast(number); !ok)
        return ok;
    return transaction->commit();
}

/// Whether the ledger had confirmed more than it knows now. What of that is still kept waits again,
/// before everything that waited already.
Result<bool> OutboxCount::takeBackLost(qint64 number)
{
    const auto lost =
        m_database.value<qint64>(u"SELECT count(*) FROM kept WHERE number > ?"_s, number);
    if (!lost || lost->value_or(0) == 0)
        return lost ? Result<bool>(false) : std::unexpected(lost.error());
    qCWarning(logStore) << "the ledger has lost" << **lost
                        << "commands that it had confirmed: they are sent again";
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Far below all numbers, and in their order, until everything is numbered anew.
    constexpr qint64 farBelow = qint64(1) << 60;
    auto moved =
        m_database.run(u"INSERT INTO outbox(number, name, arguments, doneAt, isAgain) "
                       "SELECT number - ?, name, arguments, doneAt, 1 FROM kept WHERE number > ?"_s,
                       farBelow, number);
    if (moved)
        moved = m_database.run(u"DELETE FROM kept WHERE number > ?"_s, number);
    if (moved)
        moved = m_database.run(u"DELETE FROM meta WHERE key = ?"_s, settledKey.toString());
    if (!moved)
        return std::unexpected(moved.error());
    if (auto ok = numberFrom(number + 1); !ok)
        return std::unexpected(ok.error());
    if (auto ok = transaction->commit(); !ok)
        return std::unexpected(ok.error());
    return true;
}

/// Gives all that waits numbers without a gap, in their order.
Result<void> OutboxCount::numberFrom(qint64 first)
{
    QList<qint64> numbers;
    auto read = m_database.each(u"SELECT number FROM outbox ORDER BY number"_s,
                                [&](const Row &row) { numbers.append(row.at<qint64>(0)); });
    if (!read)
        return read;
    // In two steps, so that no number is met while it is still another's.
    qint64 next = first;
    for (const qint64 number : std::as_const(numbers)) {
        auto moved =
            m_database.run(u"UPDATE outbox SET number = ? WHERE number = ?"_s, -next++, number);
        if (!moved)
            return std::unexpected(moved.error());
    }
    auto turned = m_database.run(u"UPDATE outbox SET number = -number WHERE number < 0"_s);
    return turned ? setLast(next - 1) : std::unexpected(turned.error());
}

Result<void> OutboxCount::numberAnew(qint64 shift, qint64 from)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // In two steps, so that no number is met while it is still another's.
    auto moved = m_database.run(u"UPDATE outbox SET number = -number WHERE number >= ?"_s, from);
    if (moved)
        moved = m_database.run(u"UPDATE outbox SET number = -number + ? WHERE number < 0"_s, shift);
    if (moved)
        moved = m_database.run(u"UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'outbox'"_s,
                               shift);
    if (moved)
        moved = m_database.run(u"DELETE FROM meta WHERE key = ?"_s, settledKey.toString());
    if (!moved)
        return std::unexpected(moved.error());
    return transaction->commit();
}
} // namespace hadir::store
