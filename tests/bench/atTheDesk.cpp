// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "app/models/WorkListModel.h"
#include "app/net/WebSocketLink.h"
#include "tests/bench/Eye.h"
#include "tests/bench/Samples.h"
#include "tests/bench/benches.h"
#include "tests/bench/machine.h"
#include "tests/bench/preparedDesk.h"
#include "tests/bench/waiting.h"
#include "ui/inbox/WorkListPane.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Front.h"
#include "ui/shell/Language.h"
#include "ui/shell/Palette.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/Workplace.h"
#include "ui/theme/Theme.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/TextBox.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QWheelEvent>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace hadir::bench {

namespace {
constexpr int rowsOfTheLongList = 100'000;
constexpr double frameOf60Hz = 1000.0 / 60;

void say(const QString &metric, double value, const QString &unit, qint64 count)
{
    const QByteArray line =
        QJsonDocument(QJsonArray{metric, value, unit, count}).toJson(QJsonDocument::Compact);
    std::puts(line.constData());
}

/// A key goes where a person's would.
void press(QWidget *where, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(where, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(where, &up);
}

int keyFor(QChar letter)
{
    return letter.isSpace() ? int(Qt::Key_Space) : int(letter.toUpper().unicode());
}

/// One person at one window with everything in it.
class Sitting final
{
public:
    Sitting(const QString &profiles, QString account, const Scale &scale)
        : m_account(std::move(account))
        , m_scale(scale)
        , m_theme(*qApp)
        , m_language(*qApp)
        , m_front({.profiles = profiles,
                   .makeLink = [] { return std::make_unique<net::WebSocketLink>(); },
                   .tokens = m_tokens,
                   .language = m_language,
                   .theme = m_theme})
    {
        m_language.choose(u"en"_s);
    }

    [[nodiscard]] bool run();

private:
    void chooseCustomers();
    [[nodiscard]] bool sitDown();
    [[nodiscard]] bool openCustomers(const QString &name, const QList<domain::CustomerId> &who);
    [[nodiscard]] bool scroll();
    [[nodiscard]] bool rollThrough(QListView &list, const QString &metric);
    [[nodiscard]] bool type();
    [[nodiscard]] bool walkTheList();
    [[nodiscard]] bool spendAnHour();
    [[nodiscard]] std::optional<double> open(domain::CustomerId customer);
    [[nodiscard]] bool typeInto(QWidget *field, QWidget *seen, const QString &text,
                                Samples &samples);
    void sayMemory(const QString &metric) const;

    QString m_account;
    Scale m_scale;
    QList<domain::CustomerId> m_customers;     ///< to be opened; no two are the same
    QList<domain::CustomerId> m_longCustomers; ///< likewise
    core::SeededDice m_dice{11};
    HallWords m_words{m_dice};
    ui::Theme m_theme;
    ui::Language m_language;
    desk::TokenKeeper m_tokens;
    ui::Front m_front;
    Eye m_eye;
    ui::TimelineView *m_timeline = nullptr;
    Samples m_work; ///< of the keys pressed since it was cleared
    double m_worstKey = 0;
    qint64 m_keys = 0;
};

bool Sitting::run()
{
    chooseCustomers();
    if (!sitDown())
        return false;
    sayMemory(u"window_pss_mib"_s);
    if (!openCustomers(u"open_customer"_s, m_customers)
        || !openCustomers(u"open_long_customer"_s, m_longCustomers) || !scroll() || !type()
        || !spendAnHour() || !walkTheList())
        return false;
    say(u"key_to_paint_p99_ms"_s, m_worstKey, u"ms"_s, m_keys);
    return true;
}

void Sitting::chooseCustomers()
{
    const Hall hall(m_scale.hall);
    const QList<domain::CustomerId> &all = hall.customers();
    const qsizetype isLong = qsizetype(hall.longCustomers());
    m_longCustomers = all.first(std::min<qsizetype>(isLong, m_scale.longCustomersOpened));
    // A stride without a common divisor walks through all of them, far from each other in the file.
    constexpr qsizetype stride = 7'919;
    const qsizetype others = all.size() - isLong;
    for (qsizetype n = 0; n < std::min<qsizetype>(others, m_scale.customersOpened); ++n)
        m_customers.append(all[isLong + n * stride % others]);
}

bool Sitting::sitDown()
{
    m_front.resize(1440, 900);
    m_front.show();
    m_front.resume(QString(nobodyServes), m_account, QString(itsToken));
    const auto isUp = [this] {
        return m_front.workplace() && m_front.workplace()->customer().timeline().rowCount() > 0;
    };
    if (!turnUntil(isUp, 30s))
        return false;
    m_timeline = m_front.workplace()->findChild<ui::TimelineView *>();
    Eye::rest();
    return true;
}

std::optional<double> Sitting::open(domain::CustomerId customer)
{
    ui::Workplace &workplace = *m_front.workplace();
    const auto took = m_eye.watch(
        m_timeline->viewport(), [&] { workplace.open(customer); },
        [&] {
            return workplace.customer().customer() == customer
                   && workplace.customer().timeline().state()
                          == models::TimelineModel::State::Ready;
        });
    Eye::rest();
    return took;
}

bool Sitting::openCustomers(const QString &name, const QList<domain::CustomerId> &who)
{
    Samples samples;
    Samples work;
    for (const domain::CustomerId &customer : who) {
        const auto took = open(customer);
        if (!took)
            return false;
        samples.add(*took);
        if (m_eye.worked())
            work.add(*m_eye.worked());
    }
    say(name + u"_work_p50_ms"_s, work.median(), u"ms"_s, work.count());
    say(name + u"_p50_ms"_s, samples.median(), u"ms"_s, samples.count());
    say(name + u"_p99_ms"_s, samples.p99(), u"ms"_s, samples.count());
    return true;
}

bool Sitting::scroll()
{
    if (m_longCustomers.isEmpty() || !open(m_longCustomers.first()))
        return false;
    QWidget *paper = m_timeline->viewport();
    const QPointF middle = QRectF(paper->rect()).center();
    models::TimelineModel &model = m_front.workplace()->customer().timeline();
    Samples frames;
    Samples late;
    for (int still = 0; still < 3 && frames.count() < m_scale.frames;) {
        const int place = m_timeline->verticalScrollBar()->value();
        const auto took = m_eye.watch(paper, [&] {
            QWheelEvent wheel(middle, paper->mapToGlobal(middle), {0, -300}, {0, -360},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(paper, &wheel);
            paper->update(); // the last turn of the wheel moves nothing
        });
        if (!took)
            return false;
        frames.add(*took);
        if (*took > frameOf60Hz)
            late.add(*took);
        still = m_timeline->verticalScrollBar()->value() == place ? still + 1 : 0;
    }
    say(u"scroll_frame_p50_ms"_s, frames.median(), u"ms"_s, frames.count());
    say(u"scroll_frame_p99_ms"_s, frames.p99(), u"ms"_s, frames.count());
    say(u"scroll_frame_worst_ms"_s, frames.largest(), u"ms"_s, frames.count());
    say(u"scroll_late_frames"_s, double(late.count()), u"frames"_s, frames.count());
    say(u"scroll_entries"_s, model.rowCount(), u"entries"_s, 1);
    return true;
}

bool Sitting::typeInto(QWidget *field, QWidget *seen, const QString &text, Samples &samples)
{
    for (const QChar letter : text) {
        const auto took = m_eye.watch(seen, [&] { press(field, keyFor(letter), QString(letter)); });
        if (!took)
            return false;
        samples.add(*took);
        if (m_eye.worked())
            m_work.add(*m_eye.worked());
    }
    return true;
}

bool Sitting::type()
{
    ui::Workplace &workplace = *m_front.workplace();
    const auto keep = [this](const QString &name, const Samples &samples) {
        say(name + u"_p99_ms"_s, samples.p99(), u"ms"_s, samples.count());
        const Samples work = std::exchange(m_work, {});
        say(name + u"_work_p50_ms"_s, work.median(), u"ms"_s, work.count());
        say(name + u"_work_p99_ms"_s, work.p99(), u"ms"_s, work.count());
        m_worstKey = std::max(m_worstKey, samples.p99());
        m_keys += samples.count();
    };
    auto *body = workplace.findChild<ui::TextBox *>(u"replyBody"_s);
    if (!body)
        return false;
    body->setFocus();
    Samples typing;
    while (typing.count() < m_scale.keysPressed) {
        if (!typeInto(body, body->viewport(), m_words.text(HallWords::Language::English, 40),
                      typing))
            return false;
    }
    keep(u"composer_key"_s, typing);

    ui::Palette &palette = workplace.shell().palette();
    Samples searching;
    while (searching.count() < m_scale.keysPressed) {
        palette.open();
        Eye::rest();
        auto *field = palette.findChild<QLineEdit *>();
        if (!field
            || !typeInto(field, field, m_words.personName(HallWords::Language::English), searching))
            return false;
        palette.close();
        Eye::rest();
    }
    keep(u"search_key"_s, searching);
    return true;
}

bool Sitting::walkTheList()
{
    core::SystemClock clock;
    core::SystemDice dice;
    core::TimeOrderedIds ids(clock, dice);
    QList<models::WorkItem> items;
    items.reserve(rowsOfTheLongList);
    for (int n = 0; n < rowsOfTheLongList; ++n)
        items.append({.caseId = ids.make<domain::Case>(),
                      .number = n + 1,
                      .customer = ids.make<domain::Customer>(),
                      .customerName = m_words.personName(HallWords::Language::English),
                      .subject = m_words.subject(HallWords::Language::English),
                      .lastAt = clock.now() - std::chrono::seconds(n)});
    models::WorkListModel mine;
    models::WorkListModel team;
    mine.reset(items);
    ui::WorkListPane pane(clock);
    pane.setModels(&mine, &team);
    pane.setState(ui::WorkListPane::State::Ready);
    pane.resize(330, 900);
    pane.show();
    Eye::rest();
    auto *list = pane.findChild<QListView *>(u"workListRows"_s);
    Samples steps;
    for (int n = 0; n < m_scale.keysPressed; ++n) {
        const bool down = n % 8 != 7;
        const auto took = m_eye.watch(list->viewport(), [&] {
            press(list, down ? Qt::Key_J : Qt::Key_K, down ? u"j"_s : u"k"_s);
        });
        if (!took)
            return false;
        steps.add(*took);
    }
    say(u"list_key_p99_ms"_s, steps.p99(), u"ms"_s, steps.count());
    m_worstKey = std::max(m_worstKey, steps.p99());
    m_keys += steps.count();
    if (!rollThrough(*list, u"list_frame"_s))
        return false;
    pane.resize(900, 900);
    pane.setArrangement(ui::WorkListPane::Tab::Mine, {.sortedBy = models::CaseFact::Customer,
                                                      .groupedBy = models::CaseFact::Priority,
                                                      .look = models::Arrangement::Look::Table});
    Eye::rest();
    return rollThrough(*list, u"list_table_frame"_s);
}

/// As a wheel does, two rows a frame.
bool Sitting::rollThrough(QListView &list, const QString &metric)
{
    QScrollBar &bar = *list.verticalScrollBar();
    const int by = 2 * list.sizeHintForRow(0);
    Samples frames;
    for (int n = 0; n < m_scale.keysPressed; ++n) {
        const auto took = m_eye.watch(list.viewport(), [&] { bar.setValue(bar.value() + by); });
        if (!took)
            return false;
        frames.add(*took);
    }
    say(metric + u"_p99_ms"_s, frames.p99(), u"ms"_s, frames.count());
    return true;
}

/// Two hundred customers and a hundred searches: an hour's, without the hour.
bool Sitting::spendAnHour()
{
    ui::Palette &palette = m_front.workplace()->shell().palette();
    Samples unused;
    for (qsizetype n = 0; n < m_customers.size() && n < 200; ++n) {
        if (!open(m_customers[n]))
            return false;
        if (n % 2 != 0)
            continue;
        palette.open();
        Eye::rest();
        auto *field = palette.findChild<QLineEdit *>();
        if (!typeInto(field, field, m_words.personName(HallWords::Language::English).left(6),
                      unused))
            return false;
        palette.close();
        Eye::rest();
    }
    sayMemory(u"pss_after_hour_mib"_s);
    return true;
}

void Sitting::sayMemory(const QString &metric) const
{
    if (const auto memory = ownMemory())
        say(metric, memory->proportional, u"MiB"_s, 1);
}
} // namespace

int atTheDesk(const QString &profiles, const QString &account, const Scale &scale)
{
    return Sitting(profiles, account, scale).run() ? 0 : 1;
}
} // namespace hadir::bench
