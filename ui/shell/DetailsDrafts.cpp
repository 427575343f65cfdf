// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/DetailsDrafts.h"

#include "app/core/log.h"
#include "app/core/whenFinished.h"
#include "app/domain/clash.h"
#include "app/domain/commandJson.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/DetailsForm.h"
#include "ui/shell/ClashAuthors.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/unsentChanges.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using hadir::domain::ChangeCustomer;

namespace hadir::ui {

namespace {
const auto prefix = u"words/details/"_s; ///< store::WorkFile::holdsWordsAbout() knows the form
constexpr int draftCeiling = 500;
constexpr auto delay = 600ms; ///< from the first key that is not kept; below the promised second

bool isEmpty(const ChangeCustomer &change)
{
    return change == ChangeCustomer{.customer = change.customer};
}

QString textOf(const ChangeCustomer &change, core::Instant at)
{
    if (isEmpty(change))
        return {};
    const QJsonObject kept{{u"at"_s, core::toMillis(at)},
                           {u"change"_s, domain::argumentsOf(change)}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

std::optional<DetailsDrafts::Kept> keptIn(const QString &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto command = domain::commandFromJson(u"change-customer", kept[u"change"_s].toObject());
    if (!command || !std::holds_alternative<ChangeCustomer>(*command))
        return std::nullopt; // of another version: left where it is
    return DetailsDrafts::Kept{std::get<ChangeCustomer>(*command),
                               core::fromMillis(kept[u"at"_s].toInteger())};
}
} // namespace

DetailsDrafts::DetailsDrafts(desk::Desk &desk, CustomerPage &page, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_page(page)
{
    connect(&page, &CustomerPage::detailsEdited, this, &DetailsDrafts::take);
    connect(&page, &CustomerPage::customerChanged, this, &DetailsDrafts::save);
    connect(&desk, &desk::Desk::backlogChanged, this, &DetailsDrafts::showWaiting);
    connect(&desk, &desk::Desk::opened, this, &DetailsDrafts::showWaiting);
    if (desk.identity()) // its files are open
        showWaiting();
    new ClashAuthors(desk, page.details(), this);
}

DetailsDrafts::~DetailsDrafts()
{
    flush();
}

void DetailsDrafts::showWaiting()
{
    if (const auto unsent = unsentChanges(m_desk.reader()))
        m_page.details().showWaiting(unsent->details, unsent->contactPoints);
}

void DetailsDrafts::take(const ChangeCustomer &unsaved)
{
    if (m_waiting && m_waiting->customer != unsaved.customer)
        flush();
    const bool isFirst = !m_waiting;
    m_waiting = unsaved;
    m_known.insert(unsaved.customer, unsaved);
    if (isFirst)
        m_desk.clock().after(delay, this, [this] { flush(); });
}

void DetailsDrafts::save(const ChangeCustomer &change)
{
    Stroke parts{.deed = m_desk.ids().make<store::Deed>()};
    const QList<ChangeCustomer> fields = domain::byField(change);
    for (const ChangeCustomer &field : fields)
        parts.commands.append(field);
    submit(
        m_desk, this, parts,
        [this, change, deed = parts.deed] {
            forget(change);
            Q_EMIT saved(change, deed);
        },
        [this](const Trouble &trouble) { m_page.refuse(trouble.happened, trouble.next); });
}

/// No draft any more, unless more was typed since.
void DetailsDrafts::forget(ChangeCustomer saved)
{
    const auto draft = draftOf(saved.customer);
    if (!draft)
        return;
    saved.was = draft->was; // only what is wanted counts
    if (*draft == saved)
        take({.customer = saved.customer});
}

void DetailsDrafts::flush()
{
    if (!m_waiting)
        return;
    const ChangeCustomer change = *std::exchange(m_waiting, std::nullopt);
    ++m_onTheWay;
    core::whenFinished(
        m_desk.keep(prefix + change.customer.toString(), textOf(change, m_desk.now())), this,
        [this](const core::Result<void> &kept) { settle(kept); });
}

void DetailsDrafts::settle(const core::Result<void> &kept)
{
    --m_onTheWay;
    if (!kept) {
        const Trouble trouble = troubleFor(kept.error());
        m_page.refuse(trouble.happened, trouble.next); // the words are still in the form
        if (m_onceTried)
            std::exchange(m_onceTried, {})(false);
        return;
    }
    Q_EMIT changed();
    if (m_onceTried && m_onTheWay == 0)
        std::exchange(m_onceTried, {})(true);
}

void DetailsDrafts::keepAll(std::function<void(bool kept)> then)
{
    flush();
    if (m_onTheWay == 0)
        return then(true);
    m_onceTried = std::move(then);
}

std::optional<ChangeCustomer> DetailsDrafts::draftOf(domain::CustomerId customer)
{
    if (const auto known = m_known.constFind(customer); known != m_known.constEnd())
        return isEmpty(*known) ? std::nullopt : std::optional(*known);
    const auto text = m_desk.reader().recall(prefix + customer.toString());
    if (!text) {
        qCWarning(logUi) << "details draft not read" << text.error().detail;
        return std::nullopt;
    }
    const auto kept = keptIn(*text);
    return kept ? std::optional(kept->change) : std::nullopt;
}

void DetailsDrafts::show(domain::CustomerId customer)
{
    auto draft = draftOf(customer);
    if (!draft)
        draft = takeOver(customer);
    if (draft)
        m_page.setDetailsDraft(*draft);
}

/// What was typed about somebody before they were merged is about who stands for them now.
std::optional<ChangeCustomer> DetailsDrafts::takeOver(domain::CustomerId customer)
{
    const QList<domain::CustomerId> kin = m_desk.reader().kinOf(customer);
    for (const domain::CustomerId &one : kin) {
        auto draft = one == customer ? std::nullopt : draftOf(one);
        if (!draft)
            continue;
        draft->customer = customer;
        take(*draft);
        flush(); // on the disk before the other goes from it
        take({.customer = one});
        flush();
        return draft;
    }
    return std::nullopt;
}

QSet<domain::CustomerId> DetailsDrafts::customersWritten(desk::Reader &reader)
{
    QSet<domain::CustomerId> out;
    for (const Kept &kept : all(reader))
        out.insert(kept.change.customer);
    const auto drafts = reader.drafts(draftCeiling);
    if (!drafts)
        return out;
    for (const store::Draft &draft : *drafts)
        out.insert(draft.customer);
    return out;
}

QList<DetailsDrafts::Kept> DetailsDrafts::all(desk::Reader &reader)
{
    QList<Kept> out;
    const auto texts = reader.recallAll(prefix);
    if (!texts)
        return out;
    for (const QString &text : *texts) {
        if (const auto kept = keptIn(text))
            out.append(*kept);
    }
    return out;
}
} // namespace hadir::ui
