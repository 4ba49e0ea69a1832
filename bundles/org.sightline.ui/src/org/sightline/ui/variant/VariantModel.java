/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.variant;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.ProcessKind;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.variant.VariantEdits;
import org.sightline.model.editing.variant.ProcessVariant;
import org.sightline.model.editing.variant.VariantRequest;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** What a person decides about a variant of a process. Needs no display. */
final class VariantModel {

    private static final MessageBundle TEXTS = MessageBundle.of(VariantModel.class);

    /** What a variant is for. */
    enum Purpose {
        /** What is planned. */
        TO_BE(ProcessKind.TO_BE),
        /** What is thought through. */
        WHAT_IF(ProcessKind.WHAT_IF),
        /** How another organisation does it. */
        ELSEWHERE(ProcessKind.AS_IS);

        private final ProcessKind kind;

        Purpose(ProcessKind kind) {
            this.kind = kind;
        }
    }

    private final ModelDocument document;
    private final VariantEdits edits;
    private CustomerProcess baseline;
    private Purpose purpose = Purpose.TO_BE;
    private Organization other;
    private boolean views = true;
    private boolean scenarios = true;
    private boolean measures = true;
    private String name;

    VariantModel(ModelDocument document, CustomerProcess baseline) {
        this.document = document;
        this.edits = new VariantEdits(document.domain());
        choose(baseline);
    }

    /** @return the processes of which variants can be made */
    List<CustomerProcess> processes() {
        return document.portfolio().getProcesses();
    }

    /** @return the organisations that could do it otherwise */
    List<Organization> others() {
        return document.portfolio().getOrganizations().stream().filter(each -> each != baseline.getOrganization()).toList();
    }

    void choose(CustomerProcess process) {
        baseline = process;
        other = others().stream().findFirst().orElse(null);
        name = null;
    }

    void choose(Purpose wanted) {
        purpose = wanted;
        measures = wanted != Purpose.ELSEWHERE;
        scenarios = wanted != Purpose.ELSEWHERE;
        name = null;
    }

    void choose(Organization organization) {
        other = organization;
        name = null;
    }

    CustomerProcess baseline() {
        return baseline;
    }

    Purpose purpose() {
        return purpose;
    }

    Organization other() {
        return other;
    }

    boolean takesViews() {
        return views;
    }

    void takeViews(boolean isWanted) {
        views = isWanted;
    }

    boolean takesScenarios() {
        return scenarios;
    }

    void takeScenarios(boolean isWanted) {
        scenarios = isWanted;
    }

    boolean takesMeasures() {
        return measures;
    }

    void takeMeasures(boolean isWanted) {
        measures = isWanted;
    }

    /** @return the name that a person gave, else one that says what the variant is for */
    String name() {
        if (name != null) {
            return name;
        }
        String by = other == null ? "" : ElementLabels.text(other);
        String proposed = TEXTS.get("variant_name_" + purpose, ElementLabels.text(baseline), by);
        String free = proposed;
        for (int number = 2; isTaken(free); number++) {
            free = TEXTS.get("variant_numbered", proposed, number);
        }
        return free;
    }

    private boolean isTaken(String candidate) {
        return processes().stream().anyMatch(each -> candidate.equals(each.getName()));
    }

    void name(String given) {
        name = given;
    }

    /** @return how many views, scenarios and diagrams the baseline has */
    List<Integer> counts() {
        ProcessVariant all = ProcessVariant.of(baseline, VariantRequest.full("", ProcessKind.TO_BE));
        long diagrams = document.diagrams().diagrams().stream().filter(each -> all.ids().containsKey(each.carrier())).count();
        return List.of(baseline.getViews().size(), ProcessVariant.scenariosOf(baseline).size(), (int) diagrams);
    }

    private VariantRequest request() {
        Organization organization = purpose == Purpose.ELSEWHERE ? other : null;
        return new VariantRequest(name().strip(), purpose.kind, organization, views, scenarios, measures);
    }

    /** @return why the variant cannot be made; empty if it can */
    Optional<String> problem() {
        if (purpose == Purpose.ELSEWHERE && other == null) {
            return Optional.of(TEXTS.get("variant_noOther"));
        }
        return edits.refusal(baseline, request());
    }

    /**
     * Makes the variant with its diagrams, as one step that can be undone.
     *
     * @return the new process
     */
    CustomerProcess make() {
        ProcessVariant variant = edits.plan(baseline, request());
        String former = ElementLabels.text(baseline);
        String own = ElementLabels.text(variant.process());
        CompoundCommand command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL);
        command.append(edits.create(variant));
        command.setLabel(command.getCommandList().get(0).getLabel());
        command.appendIfCanExecute(document.diagramEdits().carryOver(command.getLabel(), variant.ids(), each -> each.replace(former, own)));
        document.execute(command);
        return variant.process();
    }
}
