/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.console;

import java.util.ArrayList;
import java.util.List;

/**
 * The expressions that were evaluated, to go back and forth in. What is being typed is not lost on the way: it is where the way
 * forth ends.
 */
public final class ConsoleHistory {

    private static final int LONGEST = 100;

    private final List<String> entries = new ArrayList<>();
    private String draft = "";
    private int at;

    /** @param expression an expression that is evaluated now; it becomes the last */
    public void add(String expression) {
        entries.remove(expression);
        entries.add(expression);
        if (entries.size() > LONGEST) {
            entries.removeFirst();
        }
        at = entries.size();
        draft = "";
    }

    /**
     * @param shown what is shown now
     * @return the expression before; what is shown if there is none
     */
    public String back(String shown) {
        if (at == 0) {
            return shown;
        }
        if (at == entries.size()) {
            draft = shown;
        }
        at--;
        return entries.get(at);
    }

    /**
     * @param shown what is shown now
     * @return the expression after, or what was being typed; what is shown if there is neither
     */
    public String forth(String shown) {
        if (at == entries.size()) {
            return shown;
        }
        at++;
        return at == entries.size() ? draft : entries.get(at);
    }

    /** @return the expressions, the last one last; unmodifiable */
    public List<String> entries() {
        return List.copyOf(entries);
    }

    /** Goes back to a state that was kept. */
    public void restore(List<String> kept) {
        entries.clear();
        kept.forEach(this::add);
    }
}
