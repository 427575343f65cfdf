// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hadir::ui {

class CustomerPage;
class KeySet;

/// The keys of a customer's page: each does what a button on it does.
void addCustomerKeys(KeySet &keys, CustomerPage &page);
} // namespace hadir::ui
