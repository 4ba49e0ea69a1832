/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.List;

/** Finds the lines in which two short texts differ, by their longest common subsequence. */
final class LineDifference {

    private LineDifference() {
    }

    /**
     * @param expected lines
     * @param computed lines
     * @param differences is filled with the lines that only one of them has, marked {@code -} and {@code +}, in order
     */
    static void between(List<String> expected, List<String> computed, List<String> differences) {
        int[][] common = common(expected, computed);
        int i = 0;
        int j = 0;
        while (i < expected.size() || j < computed.size()) {
            if (i < expected.size() && j < computed.size() && expected.get(i).equals(computed.get(j))) {
                i++;
                j++;
            } else if (j == computed.size() || i < expected.size() && common[i + 1][j] >= common[i][j + 1]) {
                differences.add("- " + expected.get(i++));
            } else {
                differences.add("+ " + computed.get(j++));
            }
        }
    }

    private static int[][] common(List<String> expected, List<String> computed) {
        int[][] common = new int[expected.size() + 1][computed.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = computed.size() - 1; j >= 0; j--) {
                common[i][j] = expected.get(i).equals(computed.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
