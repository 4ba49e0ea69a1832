/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds, among names that there are, those that somebody may have meant who typed another one: names that contain it or are contained in it, then
 * names that differ in a few letters, such as "Web shpo" and "Web shop".
 */
public final class NearNames {

    private static final int MOST = 3;
    private static final int LONGEST = 60;
    private static final int LETTERS_PER_SLIP = 3;

    private NearNames() {
    }

    /** A name and how far it is from what was typed. */
    private record Near(String name, int distance) {
    }

    /**
     * @param typed what somebody typed
     * @param names the names that there are
     * @return the nearest of them, three at most, the nearest first; none if nothing is near. O(names)
     */
    public static List<String> of(String typed, Collection<String> names) {
        String wanted = plain(typed);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        int most = Math.max(1, wanted.length() / LETTERS_PER_SLIP);
        return names.stream().distinct().map(each -> new Near(each, distance(wanted, plain(each)))).filter(each -> each.distance() <= most)
                .sorted(Comparator.comparingInt(Near::distance)).limit(MOST).map(Near::name).toList();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The end of a long name may be missing. */
    private static int distance(String wanted, String name) {
        if (name.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (name.contains(wanted) || wanted.contains(name)) {
            return 0;
        }
        String begin = name.substring(0, Math.min(name.length(), wanted.length()));
        return Math.min(slips(wanted, begin), slips(wanted, name.substring(0, Math.min(name.length(), LONGEST))));
    }

    /** Letters that are missing, too many, others, or change places: the restricted edit distance of Damerau (1964) and Levenshtein (1966). */
    private static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean isSwapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = isSwapped ? Math.min(row[j], before[j - 2] + 1) : row[j];
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }
}
