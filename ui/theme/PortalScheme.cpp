// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/PortalScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace hadir::ui {
namespace {
constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;
constexpr uint prefersDark = 1;

/// The portal wraps its answer in one variant or, in older versions, two.
uint unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
} // namespace

PortalScheme::PortalScheme(QObject *parent) : QObject(parent)
{
    if (QDBusConnection::sessionBus().isConnected())
        ask();
}

void PortalScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    read << QString(appearance) << QString(colorScheme);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeSetting(appearance, colorScheme, reply.value());
        watcher->deleteLater();
    });
}

void PortalScheme::takeSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme) {
        const bool dark = unwrapped(value.variant()) == prefersDark;
        Q_EMIT told(dark ? Scheme::Dark : Scheme::Light);
    }
}
} // namespace hadir::ui
