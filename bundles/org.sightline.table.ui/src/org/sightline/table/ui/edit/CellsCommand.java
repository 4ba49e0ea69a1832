/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/**
 * Gives cells new values, all of them or none: if one is refused, what has been done until then is taken back, {@link #problem} tells which one
 * and why, and a command stack forgets the command.
 */
public final class CellsCommand extends AbstractCommand {

    private final CellEdits edits;
    private final List<CellChange> changes;
    private final Deque<Command> done = new ArrayDeque<>();
    private CellProblem problem;

    CellsCommand(String label, CellEdits edits, List<CellChange> changes) {
        super(label, label);
        this.edits = edits;
        this.changes = List.copyOf(changes);
    }

    @Override
    protected boolean prepare() {
        return !changes.isEmpty();
    }

    /** @return the cell that could not be changed; empty if all could, or nothing has been tried yet */
    public Optional<CellProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** @throws AbortExecutionException if a cell cannot be changed */
    @Override
    public void execute() {
        for (CellChange each : changes) {
            Command edit = edits.one(each);
            if (!edit.canExecute()) {
                fail(each, edit.getDescription() == null ? "" : edit.getDescription());
            }
            try {
                edit.execute();
            } catch (AbortExecutionException e) {
                fail(each, String.valueOf(e.getMessage()));
            }
            done.push(edit);
            if (!edits.isDone(each)) {
                fail(each, "");
            }
        }
    }

    private void fail(CellChange change, String reason) {
        problem = edits.problem(change, reason);
        undo();
        done.clear();
        throw new AbortExecutionException(problem.message());
    }

    @Override
    public void undo() {
        done.forEach(Command::undo);
    }

    @Override
    public void redo() {
        for (Iterator<Command> all = done.descendingIterator(); all.hasNext();) {
            all.next().redo();
        }
    }

    @Override
    public Collection<?> getResult() {
        return changes.stream().map(each -> each.line().element()).distinct().toList();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return getResult();
    }

    @Override
    public void dispose() {
        done.forEach(Command::dispose);
    }
}
