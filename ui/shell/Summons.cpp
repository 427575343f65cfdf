// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Summons.h"

#include "app/domain/PhoneNumber.h"
#include "ui/shell/CustomerBinding.h"
#include "ui/shell/Front.h"
#include "ui/shell/Palette.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/Workplace.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QLocale>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr qsizetype longestAddress = 512;
constexpr int fewHits = 20;
} // namespace

std::optional<Summoned> readAddress(const QString &address, const QString &region)
{
    const QUrl url(address.left(longestAddress).trimmed(), QUrl::StrictMode);
    if (!url.isValid())
        return std::nullopt;
    if (url.scheme() == u"hadir"_s && url.host() == u"customer"_s) {
        const auto customer = domain::CustomerId::fromString(url.path().mid(1));
        return customer.isNull() ? std::nullopt : std::optional<Summoned>(customer);
    }
    if (url.scheme() != u"tel"_s)
        return std::nullopt;
    // RFC 3966: parameters follow a semicolon.
    const QString number = url.path(QUrl::FullyDecoded).section(u';', 0, 0);
    const auto read = domain::PhoneNumber::read(number, region);
    return read ? std::optional<Summoned>(read->e164()) : std::nullopt;
}

Summons::Summons(Front &front) : m_front(front)
{
    // Queued: whoever says so is not done with showing itself.
    connect(&front, &Front::workplaceOpened, this, &Summons::open, Qt::QueuedConnection);
    connect(&front, &Front::revealed, this, &Summons::open, Qt::QueuedConnection);
    qApp->installEventFilter(this);
}

bool Summons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    answer(static_cast<QFileOpenEvent *>(event)->url().toString());
    return true;
}

void Summons::answer(const QString &address)
{
    m_address = address;
    m_front.setWindowState((m_front.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_front.raise();
    m_front.activateWindow();
    open();
}

void Summons::open()
{
    if (m_address.isEmpty() || !m_front.workplace() || m_front.isLocked())
        return;
    if (QWidget *sheet = QApplication::activeModalWidget()) { // something is being written in it
        connect(sheet, &QObject::destroyed, this, &Summons::open, Qt::QueuedConnection);
        return;
    }
    m_front.workplace()->shell().palette().close();
    const QString region = QLocale::territoryToCode(QLocale::system().territory());
    const auto whom = readAddress(std::exchange(m_address, {}), region);
    if (!whom) {
        m_front.workplace()->shell().toast().tell(
            tr("Hadir was asked to open an address that leads to nobody."));
    } else if (const auto *customer = std::get_if<domain::CustomerId>(&*whom)) {
        openPerson(*customer);
    } else {
        openNumber(std::get<QString>(*whom));
    }
}

/// Who is not held here is fetched, as from a search.
void Summons::openPerson(domain::CustomerId customer)
{
    const auto held = m_front.desk()->reader().person(customer);
    if (held && !*held)
        m_front.workplace()->customer().openFar({.customer = customer});
    else
        m_front.workplace()->open(customer);
}

/// Somebody alone with this number is opened; else the search is, with it, where the server looks
/// too.
void Summons::openNumber(const QString &number)
{
    QSet<domain::CustomerId> holders;
    const auto answer = m_front.desk()->reader().search(number, {}, fewHits);
    for (const store::Hit &hit : answer ? answer->hits : QList<store::Hit>()) {
        if (hit.matchedContact == number)
            holders.insert(hit.customer.id);
    }
    if (holders.size() == 1)
        m_front.workplace()->open(*holders.cbegin());
    else
        m_front.workplace()->shell().palette().open(number);
}
} // namespace hadir::ui
