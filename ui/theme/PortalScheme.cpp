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
constexpr auto contrastKey = "contrast"_L1;
constexpr uint prefersDark = 1;
constexpr uint prefersContrast = 1;

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
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrastKey);
}

void PortalScheme::ask(const QString &key)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    read << QString(appearance) << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeSetting(appearance, key, reply.value());
        watcher->deleteLater();
    });
}

void PortalScheme::takeSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    const bool isOurs = space == appearance && (key == colorScheme || key == contrastKey);
    if (!isOurs)
        return;
    if (key == colorScheme)
        m_isDark = unwrapped(value.variant()) == prefersDark;
    else
        m_isContrast = unwrapped(value.variant()) == prefersContrast;
    Q_EMIT told(m_isContrast ? Scheme::Contrast : m_isDark ? Scheme::Dark : Scheme::Light);
}
} // namespace hadir::ui
