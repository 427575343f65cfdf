// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Id.h"

namespace hadir::domain {

struct Agent;
struct Team;
struct Queue;
struct Customer;
struct ContactPoint;
struct Case;
struct Interaction;
struct Attachment;
struct Order;
struct Callback;
struct Article;
struct SavedReply;
struct Feedback;
struct Macro;
struct TeamView;
struct Approval;
struct CallingRules;

using AgentId = core::Id<Agent>;
using TeamId = core::Id<Team>;
using QueueId = core::Id<Queue>;
using CustomerId = core::Id<Customer>;
using ContactPointId = core::Id<ContactPoint>;
using CaseId = core::Id<Case>;
using InteractionId = core::Id<Interaction>;
using AttachmentId = core::Id<Attachment>;
using OrderId = core::Id<Order>;
using CallbackId = core::Id<Callback>;
using ArticleId = core::Id<Article>;
using SavedReplyId = core::Id<SavedReply>;
using FeedbackId = core::Id<Feedback>;
using MacroId = core::Id<Macro>;
using TeamViewId = core::Id<TeamView>;
using ApprovalId = core::Id<Approval>;
using CallingRulesId = core::Id<CallingRules>;
} // namespace hadir::domain
