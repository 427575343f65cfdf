// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QDBusVariant>
#include <QObject>

namespace hadir::ui {

/// Light, dark or high contrast as the Linux desktop's portal (org.freedesktop.appearance) tells
/// it. Asks once without waiting and listens; silent where there is no session bus or no portal.
class PortalScheme final : public QObject
{
    Q_OBJECT

public:
    explicit PortalScheme(QObject *parent = nullptr);

Q_SIGNALS:
    void told(hadir::ui::Scheme scheme);

private Q_SLOTS:
    void takeSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);

    bool m_isDark = false;
    bool m_isContrast = false;
};
} // namespace hadir::ui
