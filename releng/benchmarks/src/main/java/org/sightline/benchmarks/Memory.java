/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;

import com.sun.management.ThreadMXBean;

/** Compares the heap that two things hold, or that two jobs allocate. */
final class Memory {

    private static final int COLLECTIONS = 4;

    private Memory() {
    }

    /**
     * @param rounds how many ratios to take
     * @param floor makes what nobody could do without
     * @param ours makes what we hold
     * @return the medians; bytes
     * @throws Exception what the work throws
     */
    static Ratio.Result compare(int rounds, Ratio.Work floor, Ratio.Work ours) throws Exception {
        double[] floors = new double[rounds];
        double[] own = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            floors[round] = held(floor);
            own[round] = held(ours);
        }
        return Ratio.result(floors, own);
    }

    /**
     * Compares what two jobs allocate, whether it is still held or not.
     *
     * @param rounds how many ratios to take
     * @param floor the work that is compared with
     * @param ours our work
     * @return the medians; bytes
     * @throws Exception what the work throws
     */
    static Ratio.Result compareAllocated(int rounds, Ratio.Work floor, Ratio.Work ours) throws Exception {
        double[] floors = new double[rounds];
        double[] own = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            floors[round] = allocated(floor);
            own[round] = allocated(ours);
        }
        return Ratio.result(floors, own);
    }

    private static double allocated(Ratio.Work work) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Object made = work.run();
        long after = threads.getCurrentThreadAllocatedBytes();
        Reference.reachabilityFence(made);
        return after - before;
    }

    private static double held(Ratio.Work work) throws Exception {
        long before = used();
        Object made = work.run();
        long after = used();
        Reference.reachabilityFence(made);
        return after - before;
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
