/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.ProcessKind;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.edit.Board;
import org.sightline.model.editing.variant.ProcessVariant;
import org.sightline.model.editing.variant.VariantRequest;

class VariantEditsTest {

    private final Board board = Board.example();
    private final VariantEdits edits = new VariantEdits(board.domain);
    private final CustomerProcess baseline = board.portfolio.getProcesses().get(0);

    private CustomerProcess make(VariantRequest request) {
        Command command = edits.create(baseline, request);
        assertTrue(board.run(command));
        return (CustomerProcess) command.getResult().iterator().next();
    }

    @Test
    void variant_isOneStepThatCanBeUndone() {
        String before = board.state();
        Command command = edits.create(baseline, VariantRequest.full("Ordering tomorrow", ProcessKind.TO_BE));
        assertEquals(before, board.state());

        assertTrue(board.run(command));
        assertEquals("New variant customer process “Ordering tomorrow”", command.getLabel());
        assertEquals(List.of(), board.faults());
        assertEquals(board.text(), board.reloaded().text());

        board.assertUndoneAndRedone(before);
    }

    @Test
    void variant_knowsItsBaselineAndStandsBehindIt() {
        CustomerProcess variant = make(VariantRequest.full("Ordering tomorrow", ProcessKind.WHAT_IF));

        assertSame(baseline, variant.getBaseline());
        assertEquals(ProcessKind.WHAT_IF, variant.getKind());
        assertSame(baseline.getOrganization(), variant.getOrganization());
        assertSame(variant, board.portfolio.getProcesses().get(1));
    }

    @Test
    void everyElement_hasItsOriginAndAnIdOfItsOwn() {
        CustomerProcess variant = make(VariantRequest.full("Ordering tomorrow", ProcessKind.TO_BE));

        List<ModelElement> originals = elements(baseline);
        List<ModelElement> copies = elements(variant);
        assertEquals(originals, copies.stream().map(ModelElement::getOrigin).toList());
        for (int i = 0; i < originals.size(); i++) {
            assertSame(originals.get(i).eClass(), copies.get(i).eClass());
            assertFalse(Objects.equals(originals.get(i).getId(), copies.get(i).getId()));
        }
    }

    @Test
    void references_leadToCopiesWithinAndToTheSameThingsOutside() {
        CustomerProcess variant = make(VariantRequest.full("Ordering tomorrow", ProcessKind.TO_BE));

        for (ModelElement copy : elements(variant)) {
            for (EReference feature : copy.eClass().getEAllReferences()) {
                if (!feature.isContainment() && !feature.isContainer() && !feature.isDerived() && !isOfVariants(feature)) {
                    assertEquals(expected(targets(copy.getOrigin(), feature), variant), targets(copy, feature), feature::getName);
                }
            }
        }
    }

    private static boolean isOfVariants(EReference feature) {
        return feature.getName().equals("origin") || feature.getName().equals("baseline");
    }

    private List<EObject> expected(List<EObject> targets, CustomerProcess variant) {
        return targets.stream().map(target -> EcoreUtil.isAncestor(baseline, target)
                ? elements(variant).stream().filter(each -> each.getOrigin() == target).findFirst().orElseThrow() : target).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject element, EReference feature) {
        Object value = element.eGet(feature);
        return feature.isMany() ? List.copyOf((List<EObject>) value) : value == null ? List.of() : List.of((EObject) value);
    }

    @Test
    void scenarios_comeAlongIfWanted() {
        int before = board.portfolio.getScenarios().size();
        int own = ProcessVariant.scenariosOf(baseline).size();
        assertTrue(own > 0);

        CustomerProcess variant = make(VariantRequest.full("Ordering tomorrow", ProcessKind.TO_BE));
        assertEquals(before + own, board.portfolio.getScenarios().size());
        List<Scenario> copies = ProcessVariant.scenariosOf(variant);
        assertEquals(ProcessVariant.scenariosOf(baseline), copies.stream().map(Scenario::getOrigin).toList());
        copies.forEach(copy -> copy.getOverrides().forEach(each -> assertTrue(
                !EcoreUtil.isAncestor(baseline, each.getElement()), () -> each.getElement() + " is the baseline's")));

        CustomerProcess bare = make(new VariantRequest("Bare", ProcessKind.TO_BE, null, false, false, true));
        assertEquals(List.of(), ProcessVariant.scenariosOf(bare));
        assertEquals(List.of(), bare.getViews());
    }

    @Test
    void measures_areLeftOutIfNotWanted() {
        CustomerProcess variant = make(new VariantRequest("Empty", ProcessKind.WHAT_IF, null, true, true, false));

        for (ModelElement each : elements(variant)) {
            if (each instanceof Activity activity) {
                assertNull(activity.getProcessingTime());
                assertNull(activity.getExperience());
            }
        }
        assertTrue(elements(variant).stream().anyMatch(each -> each instanceof Activity activity && activity.getMaximumTime() != null));
        assertTrue(elements(baseline).stream().anyMatch(each -> each instanceof Activity activity && activity.getProcessingTime() != null));
    }

    @Test
    void competitorsVariant_claimsNothingOfTheBaselinesOrganization() {
        Organization own = baseline.getOrganization();
        Organization competitor = board.portfolio.getOrganizations().stream().filter(each -> each.getRole() == OrganizationRole.COMPETITOR).findFirst()
                .orElseThrow();

        CustomerProcess variant = make(new VariantRequest("How they do it", ProcessKind.AS_IS, competitor, true, false, true));

        assertSame(competitor, variant.getOrganization());
        for (ModelElement each : elements(variant)) {
            if (each instanceof Lane lane) {
                assertFalse(lane.getRepresents() != null && EcoreUtil.isAncestor(own, lane.getRepresents()), lane::getName);
            }
            if (each instanceof Activity activity) {
                assertNull(activity.getExperience());
                activity.getSystems().forEach(system -> assertFalse(EcoreUtil.isAncestor(own, system), system::getName));
            }
        }
        assertEquals(List.of(), board.faults());
    }

    @Test
    void names_areAskedFor() {
        assertEquals("Give the variant a name.", refusal(" "));
        assertEquals("There is a process called “" + baseline.getName() + "” already. Give the variant a name of its own.", refusal(baseline.getName()));
        assertTrue(refusal("a\u0001").contains("0001"));
    }

    private String refusal(String name) {
        VariantRequest request = VariantRequest.full(name, ProcessKind.TO_BE);
        assertFalse(edits.create(baseline, request).canExecute());
        return edits.refusal(baseline, request).orElseThrow();
    }

    private static List<ModelElement> elements(CustomerProcess process) {
        List<ModelElement> elements = new ArrayList<>(List.of(process));
        process.eAllContents().forEachRemaining(each -> elements.add((ModelElement) each));
        return elements;
    }
}
