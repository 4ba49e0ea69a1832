/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.HashSet;
import java.util.Set;

/** Finds a readable name for each customer process, none twice. */
final class ProcessNames {

    private final Import run;
    private final Set<String> given = new HashSet<>();

    ProcessNames(Import run) {
        this.run = run;
    }

    /**
     * @param group what becomes a process
     * @param groups how many there are
     * @return its own name, else the name of what calls it, else that of the file, where it is the file's main process
     */
    String of(ProcessGroup group, int groups) {
        boolean main = given.isEmpty() && (group.isCollaboration() || groups == 1);
        String name = Names.first(Names.of(group.root()), nameOfCaller(group.root()),
                main ? Names.of(run.document().definitions()) : "", main ? run.document().baseName() : "",
                Names.text("name_process"));
        String unique = name;
        for (int i = 2; !given.add(unique); i++) {
            unique = name + ' ' + i;
        }
        return unique;
    }

    private String nameOfCaller(XmlElement process) {
        XmlElement call = run.index().firstCallOf(process);
        return call == null ? "" : Names.of(call);
    }
}
