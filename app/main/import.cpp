// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/main/CommandLine.h"
#include "app/main/StopSignal.h"
#include "app/main/Writing.h"
#include "app/server/import/Intake.h"
#include "app/server/import/WorkspaceIndex.h"
#include "app/server/import/importSources.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::server {

namespace {
constexpr auto progressEvery = 2s;
constexpr int piecesAtOnce = 50; // between two looks at whether somebody wants to stop

struct ImportOrder
{
    Configuration configuration;
    QStringList paths;
    ImportWishes wishes;
    QString rejects;
};

std::expected<ImportOrder, int> readOrder(const QStringList &arguments)
{
    CommandLine line(
        u"import"_s,
        u"bring mail (.eml, mbox, Maildir) and rows (.jsonl, .csv; see docs/import.md) "
        "into the workspace. Doing it twice adds nothing. What cannot be read is "
        "listed on standard error and the rest goes in."_s);
    line.parser().addPositionalArgument(u"PATH"_s, u"Files or folders."_s, u"PATH..."_s);
    line.parser().addOptions({
        {u"source"_s, u"The system that rows come from; their refs are unique in it. import."_s,
         u"NAME"_s},
        {u"region"_s, u"Where telephone numbers without a country code are from (ISO 3166)."_s,
         u"CC"_s},
        {u"our-address"_s,
         u"An address of ours, or @domain: mail from it went out. May be repeated."_s,
         u"ADDRESS"_s},
        {u"queue"_s, u"The queue for new cases from mail; made when it is not there."_s, u"NAME"_s},
        {u"rejects"_s, u"Write what was left out to this file, as JSON Lines."_s, u"FILE"_s},
    });
    const auto configuration = line.read(arguments);
    if (!configuration)
        return std::unexpected(configuration.error());
    if (line.positional().isEmpty())
        return std::unexpected(misused(u"import what? Name files or folders"_s));
    ImportOrder order{.configuration = *configuration,
                      .paths = line.positional(),
                      .rejects = line.value(u"rejects"_s)};
    if (line.has(u"source"_s))
        order.wishes.source = line.value(u"source"_s);
    order.wishes.region = line.value(u"region"_s).toUpper();
    order.wishes.house = {.addresses = line.parser().values(u"our-address"_s),
                          .queue = line.value(u"queue"_s)};
    return order;
}

/// The list of what was left out: on standard error, or in a file.
class Rejects final
{
public:
    [[nodiscard]] bool open(const QString &path)
    {
        m_file.setFileName(path);
        return path.isEmpty() || m_file.open(QIODevice::WriteOnly);
    }

    void add(const ImportPlace &place, const QString &reason)
    {
        if (!m_file.isOpen()) {
            std::fprintf(stderr, "left out: %s: %s\n",
                         qUtf8Printable(place.within.isEmpty()
                                            ? place.file
                                            : place.file + u", "_s + place.within),
                         qUtf8Printable(reason));
            return;
        }
        const QJsonObject line{
            {u"file"_s, place.file}, {u"place"_s, place.within}, {u"reason"_s, reason}};
        m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }

private:
    QFile m_file;
};

/// Takes piece after piece, a few at a time, so that the loop hears of Ctrl-C between them.
class ImportRun final
{
public:
    ImportRun(Intake &intake, ImportSource &pieces, const QString &source, core::Clock &clock)
        : m_intake(intake)
        , m_pieces(pieces)
        , m_source(source)
        , m_clock(clock)
        , m_startedAt(clock.now())
        , m_toldAt(m_startedAt)
    {}

    /// Goes on until it is through, or until `context` is told to stop.
    void goOn(QObject *context)
    {
        for (int i = 0; i < piecesAtOnce && !m_isOver; ++i) {
            auto piece = m_pieces.next();
            m_isOver = !piece;
            if (piece && keep(m_intake.take(*std::move(piece), m_source)))
                continue;
            break;
        }
        if (m_isOver)
            return end();
        if (m_clock.now() - m_toldAt >= progressEvery)
            tell();
        m_clock.after(0ms, context, [this, context] { goOn(context); });
    }

    void stop()
    {
        m_wasStopped = !m_isOver;
        m_isOver = true;
    }

    [[nodiscard]] int exitCode() const { return m_failure || m_wasStopped ? Failed : Done; }

private:
    [[nodiscard]] bool keep(const core::Result<void> &outcome)
    {
        if (!outcome) {
            m_failure = outcome.error();
            m_isOver = true;
        }
        return outcome.has_value();
    }

    void end()
    {
        if (!m_failure)
            std::ignore = keep(m_intake.finish(m_source));
        tell();
        if (m_failure)
            complain(u"stopped: %1; what is in stays in"_s.arg(m_failure->detail));
        else if (m_wasStopped)
            complain(u"stopped; what is in stays in, and starting again goes on from there"_s);
        for (size_t kind = 0; kind < ImportTally::kinds; ++kind) {
            const auto &counts = m_intake.tally().entities[kind];
            if (counts != ImportTally::Counts())
                say(u"%1\tadded %2\tthere already %3\trefused %4"_s
                        .arg(domain::nameOf(domain::Kind(kind)))
                        .arg(counts.added)
                        .arg(counts.known)
                        .arg(counts.refused));
        }
        say(u"read %1\tunreadable %2\tleft out %3"_s.arg(m_intake.tally().pieces)
                .arg(m_intake.tally().unreadable)
                .arg(m_intake.tally().leftOut));
        QCoreApplication::exit(exitCode());
    }

    void tell()
    {
        const core::Instant now = m_clock.now();
        const auto seconds =
            std::max(0.001, std::chrono::duration<double>(now - m_startedAt).count());
        const ImportTally &tally = m_intake.tally();
        std::fprintf(stderr, "%lld read, %lld added, %lld left out, %.0f a second\n",
                     static_cast<long long>(tally.pieces),
                     static_cast<long long>(tally.sum().added),
                     static_cast<long long>(tally.leftOut), double(tally.pieces) / seconds);
        m_toldAt = now;
    }

    Intake &m_intake;
    ImportSource &m_pieces;
    QString m_source;
    core::Clock &m_clock;
    core::Instant m_startedAt;
    core::Instant m_toldAt;
    bool m_isOver = false;
    bool m_wasStopped = false;
    std::optional<core::Failure> m_failure;
};
} // namespace

int bringIn(const QStringList &arguments)
{
    const auto order = readOrder(arguments);
    if (!order)
        return order.error();
    Machine machine;
    auto writing = Writing::open(order->configuration.data, machine);
    if (!writing)
        return complain(writing.error().detail);
    const auto &workspace = writing->workspace;
    Rejects rejects;
    if (!rejects.open(order->rejects))
        return complain(u"%1 cannot be written"_s.arg(order->rejects));

    WorkspaceIndex index(workspace->database());
    Intake intake(
        *workspace, index, machine.clock,
        [&](const ImportPlace &place, const QString &reason) { rejects.add(place, reason); });
    const auto pieces = openImport(order->paths, order->wishes, index, machine.clock);
    ImportRun run(intake, *pieces, order->wishes.source, machine.clock);
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::requested, &stop, [&] { run.stop(); });
    machine.clock.after(0ms, &stop, [&] { run.goOn(&stop); });
    return QCoreApplication::exec();
}
} // namespace hadir::server
