// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/words.h"

#include "ui/theme/bidi.h"

#include <QCoreApplication>

using hadir::domain::CaseStatus;
using hadir::domain::Channel;
using hadir::domain::ContactKind;
using hadir::domain::Direction;
using hadir::domain::OrderStatus;
using hadir::domain::Priority;
using hadir::domain::Purpose;

namespace hadir::ui {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hadir::ui::Words)
};
} // namespace

QString wordFor(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return Words::tr("Call", "a telephone call, noun");
    case Channel::Email:
        return Words::tr("Email");
    case Channel::Chat:
        return Words::tr("Chat");
    case Channel::Sms:
        return Words::tr("SMS");
    case Channel::WhatsApp:
        return Words::tr("WhatsApp");
    case Channel::Social:
        return Words::tr("Social media");
    case Channel::Visit:
        return Words::tr("Visit", "to a branch, noun");
    case Channel::Note:
        return Words::tr("Note", "an internal note");
    case Channel::System:
        return Words::tr("System", "an entry made by the machine");
    }
    Q_UNREACHABLE();
}

QString wordFor(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Open:
        return Words::tr("Open", "status of a case");
    case CaseStatus::Pending:
        return Words::tr("Pending", "status of a case: waiting for the customer");
    case CaseStatus::Solved:
        return Words::tr("Solved", "status of a case");
    case CaseStatus::Closed:
        return Words::tr("Closed", "status of a case");
    }
    Q_UNREACHABLE();
}

QString happenedWords(domain::Channel channel, domain::Author author, const QString &who,
                      const QString &when)
{
    const QString way = isolated(wordFor(channel));
    if (who.isEmpty())
        return Words::tr("A message came at %1 (%2).", "a time and a channel").arg(when, way);
    return author == domain::Author::Customer
               ? Words::tr("%1 wrote at %2 (%3).", "a customer, a time and a channel")
                     .arg(isolated(who), when, way)
               : Words::tr("%1 answered at %2 (%3).", "a colleague, a time and a channel")
                     .arg(isolated(who), when, way);
}

QString wordFor(Priority priority)
{
    switch (priority) {
    case Priority::Low:
        return Words::tr("Low", "priority of a case");
    case Priority::Normal:
        return Words::tr("Normal", "priority of a case");
    case Priority::High:
        return Words::tr("High", "priority of a case");
    case Priority::Urgent:
        return Words::tr("Urgent", "priority of a case");
    }
    Q_UNREACHABLE();
}

QString wordFor(domain::Role role)
{
    switch (role) {
    case domain::Role::Agent:
        return Words::tr("Agent", "role of somebody who works here");
    case domain::Role::Supervisor:
        return Words::tr("Supervisor", "role of somebody who works here");
    case domain::Role::Admin:
        return Words::tr("Administrator", "role of somebody who works here");
    }
    Q_UNREACHABLE();
}

QString wordFor(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Placed:
        return Words::tr("placed", "an order");
    case OrderStatus::Paid:
        return Words::tr("paid", "an order");
    case OrderStatus::Shipped:
        return Words::tr("shipped", "an order");
    case OrderStatus::Delivered:
        return Words::tr("delivered", "an order");
    case OrderStatus::Cancelled:
        return Words::tr("cancelled", "an order");
    case OrderStatus::Returned:
        return Words::tr("returned", "an order");
    }
    Q_UNREACHABLE();
}

QString wordFor(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Phone:
        return Words::tr("Phone");
    case ContactKind::Email:
        return Words::tr("Email");
    case ContactKind::Handle:
        return Words::tr("Social media");
    }
    Q_UNREACHABLE();
}

QString wordFor(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Service:
        return Words::tr("Service", "what a consent is for");
    case Purpose::Callback:
        return Words::tr("Callbacks", "what a consent is for");
    case Purpose::Survey:
        return Words::tr("Surveys", "what a consent is for");
    case Purpose::Marketing:
        return Words::tr("Marketing", "what a consent is for");
    }
    Q_UNREACHABLE();
}

namespace {
QString inboundWordFor(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return Words::tr("Call in");
    case Channel::Email:
        return Words::tr("Email in");
    case Channel::Chat:
        return Words::tr("Chat in");
    case Channel::Sms:
        return Words::tr("SMS in");
    case Channel::WhatsApp:
        return Words::tr("WhatsApp in");
    case Channel::Social:
        return Words::tr("Social media in");
    case Channel::Visit:
    case Channel::Note:
    case Channel::System:
        return wordFor(channel);
    }
    Q_UNREACHABLE();
}

QString outboundWordFor(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return Words::tr("Call out");
    case Channel::Email:
        return Words::tr("Email out");
    case Channel::Chat:
        return Words::tr("Chat out");
    case Channel::Sms:
        return Words::tr("SMS out");
    case Channel::WhatsApp:
        return Words::tr("WhatsApp out");
    case Channel::Social:
        return Words::tr("Social media out");
    case Channel::Visit:
    case Channel::Note:
    case Channel::System:
        return wordFor(channel);
    }
    Q_UNREACHABLE();
}
} // namespace

QString wordFor(Channel channel, Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return inboundWordFor(channel);
    case Direction::Outbound:
        return outboundWordFor(channel);
    case Direction::Internal:
        return wordFor(channel);
    }
    Q_UNREACHABLE();
}

QString replyWordFor(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Words::tr("Reply by email");
    case Channel::Sms:
        return Words::tr("Reply by SMS");
    case Channel::WhatsApp:
        return Words::tr("Reply by WhatsApp");
    case Channel::Chat:
        return Words::tr("Reply in the chat");
    case Channel::Social:
        return Words::tr("Reply on social media");
    case Channel::Note:
        return Words::tr("Internal note");
    case Channel::Call:
    case Channel::Visit:
    case Channel::System:
        return wordFor(channel);
    }
    Q_UNREACHABLE();
}

Icon iconFor(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return Icon::Phone;
    case Channel::Email:
        return Icon::Mail;
    case Channel::Chat:
        return Icon::Globe;
    case Channel::Sms:
        return Icon::MessageSquare;
    case Channel::WhatsApp:
        return Icon::MessageCircle;
    case Channel::Social:
        return Icon::Share2;
    case Channel::Visit:
        return Icon::Store;
    case Channel::Note:
        return Icon::StickyNote;
    case Channel::System:
        return Icon::Workflow;
    }
    Q_UNREACHABLE();
}

Icon iconFor(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Phone:
        return Icon::Phone;
    case ContactKind::Email:
        return Icon::Mail;
    case ContactKind::Handle:
        return Icon::Share2;
    }
    Q_UNREACHABLE();
}

Colour hueFor(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return Colour::Violet;
    case Channel::Email:
        return Colour::Blue;
    case Channel::Chat:
        return Colour::Accent;
    case Channel::Sms:
    case Channel::WhatsApp:
        return Colour::Green;
    case Channel::Social:
        return Colour::Pink;
    case Channel::Visit:
    case Channel::Note:
        return Colour::Amber;
    case Channel::System:
        return Colour::Slate;
    }
    Q_UNREACHABLE();
}

Tone toneFor(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Open:
        return Tone::Warn;
    case CaseStatus::Pending:
        return Tone::Accent;
    case CaseStatus::Solved:
        return Tone::Good;
    case CaseStatus::Closed:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

Tone toneFor(Priority priority)
{
    switch (priority) {
    case Priority::Low:
    case Priority::Normal:
        return Tone::Neutral;
    case Priority::High:
        return Tone::Warn;
    case Priority::Urgent:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

Tone toneFor(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Placed:
    case OrderStatus::Paid:
    case OrderStatus::Shipped:
        return Tone::Accent;
    case OrderStatus::Delivered:
        return Tone::Good;
    case OrderStatus::Cancelled:
    case OrderStatus::Returned:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}
} // namespace hadir::ui
