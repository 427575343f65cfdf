// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benches.h"

#include "app/core/log.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace hadir;

namespace {
struct Named
{
    QString name;
    core::Result<void> (*run)(const bench::Setting &);
};

const QList<Named> &benches()
{
    static const QList<Named> all{{u"desk"_s, bench::benchDesk},
                                  {u"sync"_s, bench::benchSync},
                                  {u"server"_s, bench::benchServer},
                                  {u"store"_s, bench::benchStore},
                                  {u"search"_s, bench::benchSearch},
                                  {u"callbacks"_s, bench::benchCallbacks}};
    return all;
}

/// The goals lie beside the repository and not in it.
QString goalsFile()
{
    const QString named = qEnvironmentVariable("HADIR_SHARED");
    const QString relative = QCoreApplication::applicationDirPath() + u"/../../../../../shared"_s;
    for (const QString &shared : {named, relative, u"../shared"_s}) {
        const QString path = shared + u"/design/goals.tsv"_s;
        if (!shared.isEmpty() && QFile::exists(path))
            return path;
    }
    return {};
}

int runAll(const QStringList &names, const bench::Setting &setting)
{
    bool good = true;
    for (const QString &name : names) {
        const auto found = std::ranges::find(benches(), name, &Named::name);
        if (found == benches().end()) {
            std::fprintf(stderr, "there is no bench \"%s\"\n", qPrintable(name));
            return 2;
        }
        if (auto ran = found->run(setting); !ran) {
            std::fprintf(stderr, "%s: %s: %s\n", qPrintable(name),
                         core::nameOf(ran.error().kind).data(), qPrintable(ran.error().detail));
            good = false;
        }
    }
    return good ? 0 : 1;
}
} // namespace

int main(int argc, char **argv)
{
    // No screen, so that figures do not depend on whose it is.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (const QStringList asked = QApplication::arguments();
        asked.size() == 5 && asked[1] == u"--first-sync-alone"_s)
        return bench::firstSyncAlone(QUrl(asked[2]), asked[3], asked[4]);
    if (const QStringList asked = QApplication::arguments();
        asked.size() == 5 && asked[1] == u"--at-the-desk"_s)
        return bench::atTheDesk(asked[2], asked[3],
                                asked[4] == u"tiny"_s ? bench::Scale::tiny()
                                                      : bench::Scale::full());
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Hadir; one JSON line a figure."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"bench"_s,
                                 u"desk, sync, server, store, search, callbacks; all when none "
                                 "is named."_s,
                                 u"[bench …]"_s);
    const QCommandLineOption tiny(u"tiny"_s, u"Only see that the benches run."_s);
    const QCommandLineOption data(u"data"_s, u"Where workloads are kept between runs."_s,
                                  u"folder"_s);
    parser.addOptions({tiny, data});
    parser.process(app);
    core::installLogFormat();
    QLoggingCategory::setFilterRules(u"hadir.*.info=false"_s);

    QTemporaryDir passing;
    bench::Setting setting{bench::Scale::full(), u"build/bench-data"_s, goalsFile()};
    if (parser.isSet(tiny))
        setting = {bench::Scale::tiny(), passing.path(), {}};
    if (parser.isSet(data))
        setting.data = parser.value(data);
    if (!QDir().mkpath(setting.data)) {
        std::fprintf(stderr, "cannot make %s\n", qPrintable(setting.data));
        return 1;
    }
    QStringList names = parser.positionalArguments();
    if (names.isEmpty()) {
        for (const Named &one : benches())
            names.append(one.name);
    }
    return runAll(names, setting);
}
