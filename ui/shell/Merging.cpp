// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Merging.h"

#include "app/domain/entityJson.h"
#include "app/models/contactPoints.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/FindTwinSheet.h"
#include "ui/shell/StepBack.h"
#include "ui/shell/Trouble.h"
#include "ui/shell/searchAsker.h"
#include "ui/theme/bidi.h"
#include "ui/theme/turns.h"
#include "ui/widgets/Question.h"
#include "ui/words/detailWords.h"
#include "ui/words/formats.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {

namespace {
constexpr int mostFound = 20;

QString shownName(const domain::Customer &customer)
{
    return isolated(withoutTurns(customer.name.simplified()));
}

QString addressWords(const QString &contact)
{
    return contact.startsWith(u'+') ? phone(contact) : isolatedLtr(contact);
}
} // namespace

Merging::Merging(desk::Desk &desk, CustomerPage &page, StepBack &back, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_page(page)
    , m_back(back)
{
    connect(&page, &CustomerPage::mergeWanted, this, &Merging::find);
    connect(&page, &CustomerPage::separateWanted, this, &Merging::askToSeparate);
}

std::optional<MergeSide> Merging::sideOf(domain::CustomerId customer)
{
    const auto record = m_desk.reader().customer(customer);
    if (!record || !*record)
        return std::nullopt;
    const auto glance = m_desk.reader().glanceAt((*record)->customer);
    return MergeSide{.customer = (*record)->customer,
                     .contact = glance ? addressWords(glance->contact) : QString(),
                     .cases = (*record)->cases.size(),
                     .contactPoints = (*record)->contactPoints.size(),
                     .orders = (*record)->orders.size()};
}

void Merging::compare(domain::CustomerId one, domain::CustomerId other)
{
    const auto first = sideOf(one);
    const auto second = sideOf(other);
    if (!first || !second || first->customer.id == second->customer.id)
        return;
    auto *sheet = new MergeSheet(*first, *second, &m_page);
    connect(sheet, &MergeSheet::merged, this, &Merging::merge);
    sheet->open();
}

void Merging::find()
{
    const auto person = m_desk.reader().person(m_page.customer());
    if (!person || !*person)
        return;
    auto *sheet = new FindTwinSheet(withoutTurns((*person)->name.simplified()), &m_page);
    connect(sheet, &FindTwinSheet::queryChanged, this,
            [this, sheet](const QString &query) { showFound(sheet, query); });
    connect(sheet, &FindTwinSheet::chosen, this,
            [this, one = m_page.customer()](domain::CustomerId other) { compare(one, other); });
    sheet->open();
}

void Merging::showFound(FindTwinSheet *sheet, const QString &query)
{
    QList<FindTwinSheet::Found> out;
    const auto answer = m_desk.reader().search(query.trimmed(), askerAt(m_desk), mostFound);
    QSet<domain::CustomerId> known{m_page.customer()};
    for (const store::Hit &hit : answer ? answer->hits : QList<store::Hit>()) {
        const domain::Customer &customer = hit.customer;
        if (known.contains(customer.id))
            continue;
        known.insert(customer.id);
        const auto glance = m_desk.reader().glanceAt(customer);
        QStringList parts{shownName(customer)};
        for (const QString &part : {customer.company, customer.city}) {
            if (!part.isEmpty())
                parts.append(isolated(withoutTurns(part.simplified())));
        }
        if (glance && !glance->contact.isEmpty())
            parts.append(addressWords(glance->contact));
        out.append({customer.id, parts.join(u" · "_s)});
    }
    sheet->show(out);
}

void Merging::merge(const domain::MergeCustomer &command)
{
    const auto kept = m_desk.reader().person(command.into);
    const auto merged = m_desk.reader().person(command.customer);
    if (!kept || !*kept || !merged || !*merged)
        return;
    const QString one = shownName(**kept);
    const QString other = shownName(**merged);
    const auto deed = m_desk.ids().make<store::Deed>();
    submit(
        m_desk, this, Stroke{.commands = {command}, .deed = deed},
        [this, deed, words = tr("%1 and %2 are one customer now.").arg(one, other)] {
            m_back.offer(words, deed);
        },
        [this](const Trouble &trouble) { refuse(trouble.happened, trouble.next); });
}

/// Says what goes back: their cases, what belongs to them, and the fields that still hold theirs.
void Merging::askToSeparate(domain::CustomerId merged)
{
    const auto record = m_desk.reader().customer(m_page.customer());
    if (!record || !*record)
        return;
    const auto found = std::ranges::find((*record)->merged, merged, &domain::Customer::id);
    if (found == (*record)->merged.end())
        return;
    const QString other = shownName(*found);
    const auto cases = int(std::ranges::count((*record)->cases, merged, &domain::Case::customer));
    QStringList fields;
    const QJsonObject now = domain::toJson((*record)->customer);
    const QJsonObject theirs = domain::toJson(*found);
    const QJsonObject gave = QJsonDocument::fromJson(found->gave.toUtf8()).object();
    for (const QString &key : gave.keys()) {
        if (now[key] == theirs[key] && !nameOfDetail(key).isEmpty())
            fields.append(nameOfDetail(key));
    }
    QString text =
        tr("%n case(s) and all else that was written down of %1 go back to them.", nullptr, cases)
            .arg(other);
    if (!fields.isEmpty())
        text += u' '
                + tr("%1 gets back what it held before: %2.", "a customer; names of fields")
                      .arg(shownName((*record)->customer), listed(fields));
    auto *question =
        new Question(tr("Separate %1 and %2?").arg(shownName((*record)->customer), other), text,
                     tr("Leave them together"), &m_page);
    question->setObjectName(u"separateQuestion"_s);
    question->offer(tr("Separate"), [this, one = *found] { separate(one); });
    question->ask();
}

void Merging::separate(const domain::Customer &merged)
{
    const auto deed = m_desk.ids().make<store::Deed>();
    const QString words = tr("%1 is a customer of their own again.").arg(shownName(merged));
    submit(
        m_desk, this, Stroke{.commands = {domain::SeparateCustomer{merged.id}}, .deed = deed},
        [this, deed, words] { m_back.offer(words, deed); },
        [this](const Trouble &trouble) { refuse(trouble.happened, trouble.next); });
}

void Merging::refuse(const QString &happened, const QString &next)
{
    m_page.refuse(happened, next);
}
} // namespace hadir::ui
