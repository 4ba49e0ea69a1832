/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.model.LoadedModel;
import org.sightline.io.model.ModelReader;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Assessment;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.ChangeViewpoint;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.ProcessKind;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.SystemChange;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.customerprocess.WaitPoint;
import org.sightline.model.view.CustomerViews;

/** What the example that comes with the product promises: it shows every part of the metamodel on one true story. */
class ExampleTest {

    private static final Path FILE = Path.of("..", "..", "examples", "office-supplies.sightline");

    private static LoadedModel example;
    private static CustomerProcess asIs;

    @BeforeAll
    static void load() throws Exception {
        example = ModelReader.read(FILE);
        asIs = example.portfolio().getProcesses().get(0);
    }

    @Test
    void file_loadsWithoutWarning() {
        assertEquals(List.of(), example.warnings());
    }

    @Test
    void saving_givesTheSameBytes(@TempDir Path folder) throws Exception {
        Path copy = folder.resolve("copy.sightline");
        ModelWriter.write(ModelReader.read(FILE).portfolio(), copy);
        assertArrayEquals(Files.readAllBytes(FILE), Files.readAllBytes(copy));
    }

    @Test
    void everyConcreteClass_isInUse() {
        Set<EClass> used = all(EObject.class, example.portfolio()).map(EObject::eClass).collect(Collectors.toCollection(HashSet::new));
        asIs.getViews().stream().flatMap(view -> view.getHiddenStretches().stream()).map(EObject::eClass).forEach(used::add);
        List<String> unused = SightlinePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && !used.contains(type))
                .map(EClass::getName).toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void firstProcess_isTheSubjectsAsIsInFull() {
        assertSame(ProcessKind.AS_IS, asIs.getKind());
        assertSame(OrganizationRole.SUBJECT, asIs.getOrganization().getRole());
        assertTrue(all(Activity.class, asIs).count() >= 35);
        assertTrue(all(WaitPoint.class, asIs).count() >= 3);
        assertEquals(List.of("Research", "Review options", "Place", "Revise or inquire", "Receive", "Exchange or return"), names(asIs.getPhases()));
        assertEquals(List.of("Call centre", "Sales", "Web shop", "Answering system", "Warehouse", "Finance", "Order processing", "Nightly invoicing"),
                names(asIs.getLanes().get(1).getLanes()));
        assertEquals(List.of("Business customer", "Brackenridge Office Supplies", "Northway Parcels"), names(asIs.getLanes()));
    }

    @Test
    void decisions_haveProbabilitiesThatSumToOne() {
        Map<String, Double> sums = new TreeMap<>();
        all(Decision.class, example.portfolio()).forEach(decision -> sums.put(decision.getName() + " " + decision.getId(),
                decision.getOutgoing().stream().filter(SequenceFlow.class::isInstance).map(SequenceFlow.class::cast)
                        .mapToDouble(flow -> flow.getProbability() == null ? Double.NaN : flow.getProbability()).sum()));
        assertFalse(sums.isEmpty());
        sums.forEach((decision, sum) -> assertEquals(1, sum, 1e-9, decision));
    }

    @Test
    void loops_haveBothExits() {
        List<SequenceFlow> backs = all(SequenceFlow.class, example.portfolio()).filter(SequenceFlow::isLoopBack).toList();
        assertFalse(backs.isEmpty());
        for (SequenceFlow back : backs) {
            Set<LoopExit> exits = back.getLoopExits().stream().map(SequenceFlow::getExit).collect(Collectors.toSet());
            String place = ((FlowNode) back.getSource()).getName() + " > " + ((FlowNode) back.getTarget()).getName();
            assertTrue(exits.contains(LoopExit.NORMAL) && exits.contains(LoopExit.ABNORMAL), place);
        }
    }

    @Test
    void nodes_canBeReachedAndCanEnd() {
        List<String> lost = all(FlowNode.class, example.portfolio())
                .filter(node -> !node.isReachable() || !node.isEnding()).map(NamedElement::getName).toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void nodesOfTheFirstProcess_standInAPhase() {
        assertEquals(List.of(), all(FlowNode.class, asIs).filter(node -> node.getPhase() == null).map(NamedElement::getName).toList());
    }

    @Test
    void activities_haveATimeAndServeACustomerTask() {
        assertEquals(List.of(), all(Activity.class, example.portfolio())
                .filter(activity -> activity.getProcessingTime() == null || activity.getCustomerTask() == null).map(NamedElement::getName).toList());
    }

    @Test
    void whatIf_knowsItsBaselineAndMostElementsTheirOrigin() {
        CustomerProcess whatIf = processOfKind(ProcessKind.WHAT_IF);
        assertSame(asIs, whatIf.getBaseline());
        Set<ModelElement> baseline = all(ModelElement.class, asIs).collect(Collectors.toSet());
        List<ModelElement> copied = all(ModelElement.class, whatIf).filter(element -> element.getOrigin() != null).toList();
        assertTrue(copied.stream().allMatch(element -> baseline.contains(element.getOrigin())));
        assertTrue(copied.stream().filter(Activity.class::isInstance).count() >= 35);
        assertTrue(all(Activity.class, whatIf).anyMatch(activity -> activity.getOrigin() == null), "something is new");
    }

    @Test
    void comparison_judgesTheCompetitorWithEvidence() {
        var comparison = example.portfolio().getComparisons().get(0);
        assertSame(asIs, comparison.getSubject());
        List<Assessment> claims = comparison.getAssessments().stream()
                .filter(claim -> claim.getProcess().getOrganization().getRole() == OrganizationRole.COMPETITOR).toList();
        assertEquals(Set.copyOf(comparison.getCustomerTasks()), claims.stream().map(Assessment::getCustomerTask).collect(Collectors.toSet()));
        assertTrue(comparison.getAssessments().stream().noneMatch(claim -> claim.getEvidence().isEmpty()));
    }

    @Test
    void contactDrivers_explainAtMostAllContacts() {
        Map<FlowNode, Double> shares = all(ContactDriver.class, example.portfolio())
                .collect(Collectors.groupingBy(ContactDriver::getContact, Collectors.summingDouble(ContactDriver::getShare)));
        assertTrue(shares.size() >= 3);
        shares.forEach((contact, share) -> assertTrue(share <= 1, contact.getName()));
    }

    @Test
    void answeringSystem_wasChangedWithoutModellingTheCustomer() {
        SystemChange change = all(BusinessSystem.class, example.portfolio()).filter(system -> "Answering system".equals(system.getName()))
                .findFirst().orElseThrow().getChanges().get(0);
        assertSame(ChangeViewpoint.ORGANIZATION, change.getViewpoint());
        assertFalse(change.isEffectModelled());
        assertTrue(change.getAffects().stream().allMatch(FlowNode::isWithCustomer));
    }

    @Test
    void hiddenStretches_haveAKnownTime() {
        for (CustomerView view : asIs.getViews()) {
            assertFalse(view.getHiddenStretches().isEmpty());
            view.getHiddenStretches().forEach(stretch -> assertNotNull(stretch.getExpectedMinutes(),
                    () -> ((NamedElement) stretch.getSource()).getName() + " to " + ((NamedElement) stretch.getTarget()).getName()));
        }
    }

    @Test
    void storedViews_areWhatDerivingGivesWithoutWhatWasTakenOut() {
        assertEquals(Set.of(ViewForm.DEPARTMENTS, ViewForm.SINGLE_ENTITY), asIs.getViews().stream().map(CustomerView::getForm).collect(Collectors.toSet()));
        assertTrue(asIs.getViews().stream().anyMatch(view -> !view.getExcluded().isEmpty()));
        for (CustomerView view : asIs.getViews()) {
            assertEquals(CustomerViews.elements(view), view.getElements(), view.getName());
            assertTrue(view.getElements().stream().allMatch(ViewElement::isCustomerFacing), view.getName());
        }
    }

    private static CustomerProcess processOfKind(ProcessKind kind) {
        return example.portfolio().getProcesses().stream().filter(process -> process.getKind() == kind).findFirst().orElseThrow();
    }

    private static List<String> names(Collection<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }

    private static <T> Stream<T> all(Class<T> type, EObject root) {
        Iterable<EObject> contents = () -> EcoreUtil.getAllProperContents(root, true);
        return Stream.concat(Stream.of(root), StreamSupport.stream(contents.spliterator(), false)).filter(type::isInstance).map(type::cast);
    }
}
