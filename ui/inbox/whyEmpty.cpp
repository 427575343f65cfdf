// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/whyEmpty.h"

#include "ui/widgets/EmptyState.h"

#include <QCoreApplication>

namespace hadir::ui {

namespace {
struct WhyEmpty
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::WhyEmpty)
};
} // namespace

void tellWhyEmpty(EmptyState &state, EmptyList list)
{
    switch (list) {
    case EmptyList::Unfetched:
        return state.tell(
            Icon::CloudOff, WhyEmpty::tr("Nothing has been fetched yet"),
            WhyEmpty::tr("There is no connection. Your cases stand here as soon as it is there."));
    case EmptyList::Mine:
        return state.tell(
            Icon::Inbox, WhyEmpty::tr("Nothing is waiting for you"),
            WhyEmpty::tr(
                "Cases that you take or are given stand here, the longest waiting first."));
    case EmptyList::Team:
        return state.tell(Icon::Users, WhyEmpty::tr("Nothing is waiting for your team"),
                          WhyEmpty::tr("Open cases of your team's queues stand here."));
    case EmptyList::View:
        return state.tell(Icon::ListChecks, WhyEmpty::tr("No case is in this view"),
                          WhyEmpty::tr("Cases that its search finds on this machine stand here."));
    case EmptyList::ToDecide:
        return state.tell(
            Icon::ShieldCheck, WhyEmpty::tr("Nothing waits for your decision"),
            WhyEmpty::tr("Cases in which you are asked to allow something stand here."));
    case EmptyList::Sleeping:
        return state.tell(Icon::Moon, WhyEmpty::tr("No case sleeps"),
                          WhyEmpty::tr("Cases that are put to sleep stand here until they wake."));
    }
}
} // namespace hadir::ui
