// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/Hall.h"

namespace hadir::bench {

/// How much a bench does: what the goals speak of, or just enough to see that it still runs.
struct Scale
{
    HallSize hall;               ///< what a desk holds
    HallSize floor;              ///< what a first sync brings: 100 000 entities
    qint64 changedAway = 10'000; ///< entities that change while a desk is away
    int customersOpened = 500;
    int longCustomersOpened = 10;
    int keysPressed = 400;
    int frames = 10'000; ///< at most; a long history ends before
    int starts = 9;
    int syncs = 3;
    int commands = 1'000; ///< made offline, and one by one
    int liveChanges = 500;
    int stores = 5; ///< filled in plain sight, and as many sealed
    int storeRows = 50'000;
    int desks = 200;       ///< that push
    HallSize crowdedFloor; ///< where so many sit
    int idleDesks = 5'000; ///< that sit there and hear what happens
    int changesToAll = 40;
    int fanout = 50;
    double pushSeconds = 10;
    HallSize searched;      ///< whoever can be found: customers and their cases
    int searches = 100;     ///< rounds of questions
    int callers = 50;       ///< agents who call back
    int bookings = 5'000;   ///< that they have in a week
    int weeksAsked = 400;   ///< customers whose week is asked for
    int dueAtOnce = 10'000; ///< callbacks, for all who push

    [[nodiscard]] static Scale full()
    {
        return {.floor = {.customers = 2'000,
                          .interactions = 75'000,
                          .longCustomers = 1,
                          .longHistory = 1'000,
                          .agents = 200,
                          .queues = 20},
                .crowdedFloor = {.customers = 2'000,
                                 .interactions = 20'000,
                                 .longCustomers = 1,
                                 .longHistory = 1'000,
                                 .agents = 5'000,
                                 .queues = 60},
                .searched = {.customers = 100'000,
                             .interactions = 250'000,
                             .longCustomers = 1,
                             .longHistory = 100,
                             .agents = 5'000,
                             .queues = 60}};
    }
    [[nodiscard]] static Scale tiny()
    {
        return {.hall = {.customers = 40,
                         .interactions = 800,
                         .longCustomers = 1,
                         .longHistory = 200,
                         .agents = 10,
                         .queues = 4},
                .floor = {.customers = 20,
                          .interactions = 300,
                          .longCustomers = 1,
                          .longHistory = 50,
                          .agents = 10,
                          .queues = 4},
                .changedAway = 50,
                .customersOpened = 5,
                .longCustomersOpened = 1,
                .keysPressed = 5,
                .frames = 20,
                .starts = 1,
                .syncs = 1,
                .commands = 20,
                .liveChanges = 5,
                .stores = 1,
                .storeRows = 2'000,
                .desks = 3,
                .crowdedFloor = {.customers = 20,
                                 .interactions = 100,
                                 .longCustomers = 1,
                                 .longHistory = 20,
                                 .agents = 10,
                                 .queues = 4},
                .idleDesks = 5,
                .changesToAll = 2,
                .fanout = 3,
                .pushSeconds = 0.2,
                .searched = {.customers = 40,
                             .interactions = 100,
                             .longCustomers = 1,
                             .longHistory = 20,
                             .agents = 10,
                             .queues = 4},
                .searches = 2,
                .callers = 10,
                .bookings = 50,
                .weeksAsked = 4,
                .dueAtOnce = 30};
    }
};
} // namespace hadir::bench
