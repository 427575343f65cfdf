// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/ManualClock.h"
#include "tests/ui/support/samples.h"
#include "ui/customer/CustomerPage.h"

namespace hadir::ui {

/// A customer's page with somebody on it.
struct Shown
{
    support::ManualClock clock;
    models::CustomerFile file = samples::customerFile(clock.now());
    CustomerPage page{clock};

    Shown()
    {
        page.setTimeline(new QWidget, new QWidget);
        page.show(file);
        page.setCurrentCase(samples::caseId(4821));
        page.resize(800, 800);
        page.show();
    }
    template <class Part = QWidget>
    Part *part(const QString &name)
    {
        return page.findChild<Part *>(name);
    }
};
} // namespace hadir::ui
