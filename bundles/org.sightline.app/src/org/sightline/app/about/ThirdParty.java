/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.about;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A part by others that the product brings along, as a line of the table of notices.
 *
 * @param name of the component
 * @param use what it is used for
 * @param licence under which it is used
 */
record ThirdParty(String name, String use, String licence) {

    private static final Pattern MARKS = Pattern.compile("`|\\*\\*");
    private static final String SEPARATOR = "|---";

    /**
     * @param notices the notices in Markdown: a table of component, use and licence
     * @return its lines
     */
    static List<ThirdParty> read(String notices) {
        return notices.lines().filter(line -> line.startsWith("|")).dropWhile(line -> !line.startsWith(SEPARATOR)).skip(1)
                .map(line -> MARKS.matcher(line).replaceAll("").split("\\|")).filter(cells -> cells.length > 3)
                .map(cells -> new ThirdParty(cells[1].strip(), cells[2].strip(), cells[3].strip())).toList();
    }
}
