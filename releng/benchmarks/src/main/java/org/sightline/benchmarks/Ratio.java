/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.Arrays;

/**
 * Compares our work with a floor: both run in turns, so that whatever else the machine does meets both alike; each round
 * gives one ratio, and the median of the ratios is the result.
 */
final class Ratio {

    private static final int WARM_UP_ROUNDS = 5;

    private Ratio() {
    }

    /** Work that is measured. Returns something that depends on all it did, so that nothing is optimised away. */
    interface Work {
        /**
         * @return what was made
         * @throws Exception if it fails; the benchmark then fails
         */
        Object run() throws Exception;
    }

    /** Undoes or prepares something between two measurements, unmeasured. */
    interface Preparation {
        /** @throws Exception if it fails; the benchmark then fails */
        void run() throws Exception;
    }

    /**
     * Measures.
     *
     * @param rounds how many ratios to take
     * @param floor what nobody could do without
     * @param ours what we do
     * @return the result
     * @throws Exception what the work throws
     */
    static Result measure(int rounds, Work floor, Work ours) throws Exception {
        return measure(rounds, () -> { }, floor, () -> { }, ours);
    }

    /**
     * Measures with preparations that do not count.
     *
     * @param rounds how many ratios to take
     * @param beforeFloor runs before each floor
     * @param floor what nobody could do without
     * @param beforeOurs runs before each of ours
     * @param ours what we do
     * @return the result
     * @throws Exception what the work throws
     */
    static Result measure(int rounds, Preparation beforeFloor, Work floor, Preparation beforeOurs, Work ours) throws Exception {
        double[] floors = new double[rounds];
        double[] own = new double[rounds];
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            beforeFloor.run();
            double floorTime = seconds(floor);
            beforeOurs.run();
            double ourTime = seconds(ours);
            if (round >= 0) {
                floors[round] = floorTime;
                own[round] = ourTime;
            }
        }
        return result(floors, own);
    }

    /**
     * @param floors what the floor took, round by round
     * @param own what our work took, round by round
     * @return medians of both and of their ratios
     */
    static Result result(double[] floors, double[] own) {
        double[] ratios = new double[floors.length];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = own[round] / floors[round];
        }
        return new Result(median(floors), median(own), median(ratios));
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        Object made = work.run();
        long end = System.nanoTime();
        if (made == null) {
            throw new IllegalStateException("Measured work made nothing");
        }
        return (end - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * Medians of all rounds.
     *
     * @param floor of the floor; seconds or bytes
     * @param ours of our work; the same unit
     * @param ratio of ours to the floor, taken round by round
     */
    record Result(double floor, double ours, double ratio) {
    }
}
