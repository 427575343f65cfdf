// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
// Nothing but its precompiled header: see hadir_test.
