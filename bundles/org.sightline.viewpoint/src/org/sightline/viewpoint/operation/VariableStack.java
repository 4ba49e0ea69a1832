/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.ArrayList;
import java.util.List;
import org.sightline.viewpoint.expression.Variables;

/** The variables of one run of a tool: a later one hides an earlier one of the same name until it is taken away again. */
final class VariableStack {

    private final List<Entry> entries = new ArrayList<>();
    private Variables visible = Variables.NONE;

    /** A variable. */
    private record Entry(String name, Object value) {
    }

    void push(String name, Object value) {
        entries.add(new Entry(name, value));
        visible = visible.with(name, value);
    }

    /** Takes away the newest variable of a name, wherever it stands. */
    void pop(String name) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).name().equals(name)) {
                entries.remove(i);
                rebuild();
                return;
            }
        }
    }

    private void rebuild() {
        visible = Variables.NONE;
        entries.forEach(each -> visible = visible.with(each.name(), each.value()));
    }

    Variables visible() {
        return visible;
    }
}
