/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.tour;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.insert.InsertEdits;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.validation.FindingRow;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.fix.QuickFix;

/** The model that the tour leads through, as it was at first and as it is now. All changes are commands that can be undone. */
final class TourModel {

    private static final MessageBundle TEXTS = MessageBundle.of(TourModel.class);
    private static final double MORE = 0.2;

    private final ModelDocument document;
    private final CustomerProcess process;
    private final LiveValidation validation;
    private final long stepsAtFirst;

    /**
     * @param document the model
     * @param process the process of the tour
     * @param validation of the model
     */
    TourModel(ModelDocument document, CustomerProcess process, LiveValidation validation) {
        this.document = document;
        this.process = process;
        this.validation = validation;
        stepsAtFirst = steps();
    }

    ModelDocument document() {
        return document;
    }

    CustomerProcess process() {
        return process;
    }

    private Stream<EObject> contents() {
        Iterable<EObject> all = process::eAllContents;
        return StreamSupport.stream(all.spliterator(), false);
    }

    private long steps() {
        return contents().filter(Activity.class::isInstance).count();
    }

    /** @return whether there are more steps than at first */
    boolean hasGrown() {
        return steps() > stepsAtFirst;
    }

    Optional<EObject> named(String name) {
        return contents().filter(each -> each instanceof NamedElement named && name.equals(named.getName())).findFirst();
    }

    private List<SequenceFlow> waysOut(String name) {
        return named(name).filter(FlowNode.class::isInstance).map(FlowNode.class::cast).stream().flatMap(node -> node.getOutgoing().stream())
                .filter(SequenceFlow.class::isInstance).map(SequenceFlow.class::cast).toList();
    }

    /** @return the new step */
    Optional<EObject> insertBehind(String name) {
        InsertEdits edits = new InsertEdits(document.domain());
        Optional<Command> insertion = waysOut(name).stream().findFirst().map(flow -> edits.insertNew(flow, NodeKind.STEP));
        return insertion.filter(document::execute).flatMap(done -> done.getResult().stream().filter(EObject.class::isInstance)
                .map(EObject.class::cast).filter(Activity.class::isInstance).findFirst().map(EObject.class::cast));
    }

    /** Raises the probability of the first way out of a decision, so that they no longer add up to one. */
    void raise(String name) {
        waysOut(name).stream().filter(flow -> flow.getProbability() != null).findFirst().ifPresent(flow -> document.execute(document.domain()
                .recorded(TEXTS.get("tour_raise"), () -> {
                    flow.setProbability(flow.getProbability() + MORE);
                    return List.of(flow);
                })));
    }

    private List<FindingRow> findings(String name) {
        return validation.rows().stream().filter(row -> row.element().filter(each -> isAbout(each, name)).isPresent()).toList();
    }

    private static boolean isAbout(EObject element, String name) {
        return element instanceof NamedElement named && name.equals(named.getName());
    }

    /** @return whether a finding is about the element, as far as the model has been checked */
    boolean hasFinding(String name) {
        return !findings(name).isEmpty();
    }

    void fix(String name) {
        findings(name).stream().flatMap(row -> validation.fixes(row).stream()).findFirst().map(QuickFix::command).ifPresent(document::execute);
    }

    void undoAll() {
        while (document.domain().getCommandStack().canUndo()) {
            document.domain().getCommandStack().undo();
        }
    }
}
