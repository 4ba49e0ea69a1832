/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/** One run of a kit's case: a new representation, what is done to it, and what is shown then. */
abstract class KitRun {

    private final ViewpointSession session;
    private final Resource resource;
    private final KitCase.Run run;

    KitRun(ViewpointSession session, Resource resource, KitCase.Run run) {
        this.session = session;
        this.resource = resource;
        this.run = run;
    }

    static KitRun of(ViewpointSession session, Resource resource, KitCase.Run run) {
        boolean table = session.representation(run.get("representation")).isA("TableDescription");
        return table ? new TableRun(session, resource, run) : new DiagramRun(session, resource, run);
    }

    ViewpointSession session() {
        return session;
    }

    KitCase.Run run() {
        return run;
    }

    Description description() {
        return session.representation(run.get("representation"));
    }

    EObject target() {
        return run.has("target") ? element("target") : resource.getContents().get(0);
    }

    /** The element that a setting names; null if the run does not have that setting. */
    EObject element(String key) {
        return run.has(key) ? resource.getEObject(run.get(key)) : null;
    }

    /** @return what is shown in the end, in the kit's notation */
    String result() {
        EObject target = target();
        if (!create(target)) {
            return "cannot be created on " + KitNotation.element(target);
        }
        return TextLines.textOf(run.has("tool") ? this::runTool : this::write);
    }

    private void runTool(TextLines lines) {
        String outcome = outcome();
        refresh();
        lines.add(0, "tool " + KitNotation.quote(run.get("tool")) + " " + outcome);
        write(lines);
        lines.add(0, "model after");
        ModelText.add(resource, lines);
    }

    private String outcome() {
        Optional<ToolCommand> command = command(run.get("tool"));
        if (command.isEmpty()) {
            return nothingToRun();
        }
        if (!command.get().canExecute()) {
            return "not executable";
        }
        try {
            command.get().execute();
            return "executed";
        } catch (AbortExecutionException e) {
            return "failed";
        }
    }

    static Tool named(Iterable<Tool> tools, String name) {
        for (Tool each : tools) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new NoSuchElementException(name);
    }

    /** Makes the representation and does to it what comes before the tool; tells whether the target can carry it. */
    abstract boolean create(EObject target);

    /** The command of a tool; absent if there is none for what it is applied to. */
    abstract Optional<ToolCommand> command(String tool);

    /** What is said when there is no command. */
    abstract String nothingToRun();

    abstract void refresh();

    abstract void write(TextLines lines);
}
