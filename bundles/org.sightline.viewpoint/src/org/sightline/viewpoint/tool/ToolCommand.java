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
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
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
 * {@link AbortExecutionException}, on which a command stack forgets the command.
 */
public final class ToolCommand extends ChangeCommand {

    private static final Messages TEXTS = Messages.of(ToolCommand.class);

    private final Description tool;
    private final Binder binder;
    private final StateHolder views;
    private final BooleanSupplier condition;
    private final ToolSetting setting;
    private final Supplier<List<Question>> questions;
    private final Supplier<OperationRun> work;
    private List<EObject> created = List.of();
    private Set<ViewKey> before = Set.of();
    private Set<ViewKey> after = Set.of();

    /**
     * @param views where the views that tools ask for are kept; null if there are none
     * @param setting takes answers; null if nothing is asked
     * @param questions what is to be asked
     */
    ToolCommand(Description tool, Binder binder, Collection<Notifier> model, StateHolder views, BooleanSupplier condition, ToolSetting setting,
            Supplier<List<Question>> questions, Supplier<OperationRun> work) {
        super(model);
        this.tool = tool;
        this.binder = binder;
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
        return super.prepare() && condition.getAsBoolean();
    }

    @Override
    public void execute() {
        try {
            super.execute();
        } catch (RuntimeException | StackOverflowError e) {
            if (getChangeDescription() != null) {
                getChangeDescription().apply();
            }
            binder.report(Severity.ERROR, tool, TEXTS.get("toolCommand_failed", getLabel(), String.valueOf(e.getMessage())));
            throw new AbortExecutionException(TEXTS.get("toolCommand_failed", getLabel(), String.valueOf(e.getMessage())), e);
        }
        keep(after);
    }

    @Override
    protected void doExecute() {
        before = views == null ? Set.of() : views.state().kept();
        OperationRun run = work.get();
        created = List.copyOf(run.created());
        after = Set.copyOf(run.kept());
    }

    @Override
    public void undo() {
        super.undo();
        keep(before);
    }

    @Override
    public void redo() {
        super.redo();
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
