// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CustomerListBinding.h"

#include "app/core/whenFinished.h"
#include "ui/customer/NewCustomerSheet.h"
#include "ui/inbox/CustomerListPane.h"
#include "ui/shell/DetailsDrafts.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/searchAsker.h"
#include "ui/shell/twinWords.h"

using namespace std::chrono_literals;

namespace hadir::ui {

namespace {
constexpr int customersShown = 100;
constexpr auto typingPause = 250ms;
} // namespace

CustomerListBinding::CustomerListBinding(desk::Desk &desk, CustomerListPane &pane, QWidget &window,
                                         QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pane(pane)
    , m_window(window)
{
    connect(&pane, &CustomerListPane::queryChanged, this, &CustomerListBinding::list);
    connect(&pane, &CustomerListPane::customerOpened, this, &CustomerListBinding::opened);
    connect(&pane, &CustomerListPane::newCustomerRequested, this,
            [this] { askForNew(m_pane.query()); });
}

QList<desk::CustomerGlance> CustomerListBinding::customersFor(const QString &query)
{
    QList<desk::CustomerGlance> out;
    if (query.isEmpty()) {
        auto lately = m_desk.reader().customersLately(m_queues, customersShown);
        return lately ? *std::move(lately) : out;
    }
    const auto answer =
        m_desk.reader().search(desk::asKept(query, m_names), askerAt(m_desk), customersShown);
    if (!answer)
        return out;
    QSet<domain::CustomerId> known;
    for (const store::Hit &hit : answer->hits) {
        if (known.contains(hit.customer.id))
            continue;
        known.insert(hit.customer.id);
        if (auto glance = m_desk.reader().glanceAt(hit.customer))
            out.append(*std::move(glance));
    }
    return out;
}

void CustomerListBinding::list()
{
    const QString query = m_pane.query().trimmed();
    showGlances(customersFor(query));
    if (!query.isEmpty())
        addMeant(query);
}

void CustomerListBinding::showGlances(const QList<desk::CustomerGlance> &glances)
{
    m_shown = glances;
    const QSet<domain::CustomerId> written = DetailsDrafts::customersWritten(m_desk.reader());
    QList<CustomerListPane::Row> rows;
    for (const desk::CustomerGlance &glance : glances) {
        const bool hasDraft = written.contains(glance.customer.id);
        rows.append({glance.customer, glance.contact, glance.lastAt, hasDraft});
    }
    m_pane.show(rows);
}

/// Who was meant by what looks mistyped stands below whoever is called so, once they are found.
void CustomerListBinding::addMeant(const QString &query)
{
    const auto take = [this, query](const core::Result<store::SearchAnswer> &answer) {
        if (!answer || m_pane.query().trimmed() != query)
            return;
        QList<desk::CustomerGlance> all = m_shown;
        for (const store::Hit &hit : answer->hits) {
            const bool isKnown = std::ranges::any_of(
                all, [&hit](const auto &glance) { return glance.customer.id == hit.customer.id; });
            if (isKnown)
                continue;
            if (auto glance = m_desk.reader().glanceAt(hit.customer))
                all.append(*std::move(glance));
        }
        if (all.size() > m_shown.size())
            showGlances(all);
    };
    core::whenFinished(m_desk.archivist().guess(desk::asKept(query, m_names),
                                                m_desk.reader().informed(askerAt(m_desk)),
                                                customersShown),
                       this, take);
}

void CustomerListBinding::showMarks()
{
    const QSet<domain::CustomerId> written = DetailsDrafts::customersWritten(m_desk.reader());
    QList<CustomerListPane::Row> rows = m_pane.rows();
    bool isOther = false;
    for (CustomerListPane::Row &row : rows) {
        const bool hasDraft = written.contains(row.customer.id);
        isOther |= std::exchange(row.hasDraft, hasDraft) != hasDraft;
    }
    if (isOther)
        m_pane.show(rows);
}

void CustomerListBinding::askForNew(const QString &typed)
{
    auto *sheet = new NewCustomerSheet(&m_window);
    if (!typed.isEmpty())
        sheet->startWith(typed);
    connect(sheet, &NewCustomerSheet::created, this, &CustomerListBinding::create);
    connect(sheet, &NewCustomerSheet::knownWanted, this, &CustomerListBinding::opened);
    connect(sheet, &NewCustomerSheet::typed, sheet,
            [this, sheet](const domain::CreateCustomer &customer,
                          const QList<domain::AddContactPoint> &points) {
                m_desk.clock().after(typingPause, sheet,
                                     [this, sheet, customer, points, look = ++m_looks] {
                                         if (look == m_looks)
                                             lookForKnown(sheet, customer, points);
                                     });
            });
    sheet->open();
}

void CustomerListBinding::lookForKnown(NewCustomerSheet *sheet,
                                       const domain::CreateCustomer &customer,
                                       const QList<domain::AddContactPoint> &points)
{
    store::Portrait portrait{
        .name = customer.name, .company = customer.company, .city = customer.city};
    for (const domain::AddContactPoint &point : points)
        portrait.contactPoints.append({.kind = point.kind, .value = point.value.toLower()});
    core::whenFinished(
        m_desk.lookalikes(portrait, {}), sheet,
        [this, sheet, look = m_looks](const core::Result<QList<store::Lookalike>> &found) {
            if (look != m_looks)
                return; // there is more by now
            if (!found || found->isEmpty())
                return sheet->showKnown({}, {}, {});
            const store::Lookalike &first = found->first();
            sheet->showKnown(first.customer.id, knownWords(first), sharedWords(first));
        });
}

void CustomerListBinding::create(domain::CreateCustomer customer,
                                 QList<domain::AddContactPoint> points)
{
    customer.customer = m_desk.ids().make<domain::Customer>();
    const auto refused = [this](const Trouble &trouble) { Q_EMIT told(trouble.happened); };
    for (domain::AddContactPoint &point : points) {
        point.customer = customer.customer;
        point.contactPoint = m_desk.ids().make<domain::ContactPoint>();
    }
    submit(
        m_desk, this, customer,
        [this, points, refused, customer] {
            for (const domain::AddContactPoint &point : points)
                submit(
                    m_desk, this, point, [] {}, refused);
            Q_EMIT created(customer);
            Q_EMIT opened(customer.customer);
        },
        refused);
}

} // namespace hadir::ui
