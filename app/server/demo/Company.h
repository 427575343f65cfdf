// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/vocabulary.h"

#include <QList>
#include <QStringList>

/// The shop of the demo and where its customers live, as it stands in resources/demo.
namespace hadir::server::demo {

/// One text in the three languages; a missing one is the same as in English.
struct Words
{
    QString en;
    QString ms;
    QString ar;

    [[nodiscard]] const QString &in(QStringView language) const;
};

/// A price in each currency's smallest unit.
struct Prices
{
    qint64 myr = 0;
    qint64 sar = 0;
    qint64 aed = 0;
    qint64 gbp = 0;

    [[nodiscard]] qint64 in(QStringView currency) const;
};

struct Product
{
    QString key;
    QString kind; ///< device, accessory, service, plan
    Words name;
    Prices price;
};

struct TeamEntry
{
    QString key;
    QString name;
};

struct QueueEntry
{
    QString key;
    QString name;
    QString team;
};

struct Colleague
{
    QString login;
    QString name;
    Words shortName;
    domain::Role role = domain::Role::Agent;
    QStringList teams;
    QStringList languages; ///< the own one first
};

/// The wrap-up code of a case with that tag, where no call says it.
struct Disposition
{
    QString tag;
    QString code;
};

struct Company
{
    Words name;
    QString zone;
    QList<TeamEntry> teams;
    QList<QueueEntry> queues;
    QList<Colleague> agents;
    QList<Disposition> dispositions;
    QList<Product> products;
};

struct City
{
    QString zone;
    QString landline; ///< E.164 with # for any digit
    Words name;
    Words branch;
    QList<Words> streets;
};

struct Country
{
    QString code;
    QString currency;
    Words money; ///< "RM %1"
    QStringList mobile;
    QList<City> cities;
};

struct Places
{
    QList<Country> countries;
};
} // namespace hadir::server::demo
