/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.diagram.StateHolder;
import org.sightline.viewpoint.diagram.ViewKey;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.operation.OperationRun;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/**
 * A tool applied to something, as an undoable command. It cannot be executed if the tool's condition does not hold. If an operation fails,
 * everything is taken back, the reason is reported as a problem of the specification, and {@link #execute()} throws an
 * {@link AbortExecutionException}, on which a command stack forgets the command. It costs what the operations cost and what the session's
 * {@link ChangeRecording} adds.
 */
public final class ToolCommand extends AbstractCommand {

    private static final Messages TEXTS = Messages.of(ToolCommand.class);

    private final Description tool;
    private final Binder binder;
    private final ChangeRecording recording;
    private final StateHolder views;
    private final BooleanSupplier condition;
    private final ToolSetting setting;
    private final Supplier<List<Question>> questions;
    private final Supplier<OperationRun> work;
    private ChangeRecording.Changes changes;
    private List<EObject> created = List.of();
    private Set<ViewKey> before = Set.of();
    private Set<ViewKey> after = Set.of();

    /**
     * @param views where the views that tools ask for are kept; null if there are none
     * @param setting takes answers; null if nothing is asked
     * @param questions what is to be asked
     */
    ToolCommand(Description tool, Binder binder, ChangeRecording recording, StateHolder views, BooleanSupplier condition, ToolSetting setting,
            Supplier<List<Question>> questions, Supplier<OperationRun> work) {
        this.tool = tool;
        this.binder = binder;
        this.recording = recording;
        this.views = views;
        this.condition = condition;
        this.setting = setting;
        this.questions = questions;
        this.work = work;
        setLabel(tool.text("label").isEmpty() ? tool.name() : tool.text("label"));
    }

    /**
     * @return what a person has to be asked before the command is executed, in the order of the specification; mostly nothing. A question
     *         that is not answered leaves its variable at the text to begin with, or null
     */
    public List<Question> questions() {
        return questions.get();
    }

    /**
     * Answers a question; to be called before {@link #execute()}.
     *
     * @param question one of {@link #questions()}
     * @param value a text, an element, or a list of elements where many may be chosen
     */
    public void answer(Question question, Object value) {
        setting.answer(question.variable(), value);
    }

    @Override
    protected boolean prepare() {
        return condition.getAsBoolean();
    }

    @Override
    public void execute() {
        before = views == null ? Set.of() : views.state().kept();
        try {
            changes = recording.record(this::work);
        } catch (RuntimeException | StackOverflowError e) {
            String failure = TEXTS.get("toolCommand_failed", getLabel(), String.valueOf(e.getMessage()));
            binder.report(Severity.ERROR, tool, failure);
            throw new AbortExecutionException(failure, e);
        }
        keep(after);
    }

    private void work() {
        OperationRun run = work.get();
        created = List.copyOf(run.created());
        after = Set.copyOf(run.kept());
    }

    @Override
    public void undo() {
        changes.undo();
        keep(before);
    }

    @Override
    public void redo() {
        changes.redo();
        keep(after);
    }

    private void keep(Set<ViewKey> kept) {
        if (views != null && !before.equals(after)) {
            views.state(views.state().withKept(kept));
        }
    }

    @Override
    public Collection<?> getResult() {
        return Collections.unmodifiableList(created);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return getResult();
    }
}
