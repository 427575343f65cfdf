// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/import/Imported.h"

namespace hadir::server {

/// A file to be attached.
struct AttachedFile
{
    QString name;
    QString mediaType;
    QByteArray bytes;
};

/// Adds an interaction with its text made calm. A text that is longer than an interaction holds is
/// cut there and attached whole.
void addInteraction(Imported &out, domain::Interaction interaction);

/// Adds a file to an interaction that is in `out` already.
void addAttachment(Imported &out, const domain::Interaction &interaction, AttachedFile file);
} // namespace hadir::server
