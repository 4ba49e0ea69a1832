/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.io.model.LoadedModel;
import org.sightline.io.model.ModelReader;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.PainPoint;
import org.sightline.model.customerprocess.Portfolio;

class TemplatesTest {

    @Test
    void all_areTheThreeStarts() {
        assertEquals(List.of("order", "complaint", "onboarding"), names().toList());
        for (Template template : Templates.all()) {
            assertFalse(template.title().isBlank());
            assertFalse(template.description().isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void process_isSmallAndHasTheCustomerOnTop(String name) {
        Portfolio portfolio = Templates.instantiate(name);
        long activities = elements(portfolio).filter(Activity.class::isInstance).count();
        assertTrue(activities >= 12 && activities <= 20, () -> name + ": " + activities);
        assertEquals(LaneRole.CUSTOMER, portfolio.getProcesses().get(0).getLanes().get(0).getRole());
    }

    @ParameterizedTest
    @MethodSource("names")
    void process_showsWhatThereIsToLearn(String name) {
        Portfolio portfolio = Templates.instantiate(name);
        List<FailPoint> failPoints = elements(portfolio).filter(FailPoint.class::isInstance).map(FailPoint.class::cast).toList();
        assertTrue(portfolio.getStages().size() >= 4 && portfolio.getChannels().size() >= 3, name);
        assertTrue(failPoints.size() >= 3 && failPoints.stream().allMatch(each -> each.getRecovery() != null && each.getCause() != null), name);
        assertTrue(portfolio.getCauses().stream().anyMatch(each -> !each.getContactDrivers().isEmpty()), name);
        assertTrue(elements(portfolio).anyMatch(PainPoint.class::isInstance), name);
        assertTrue(elements(portfolio).anyMatch(each -> each instanceof Activity step && step.isMomentOfTruth()), name);
        assertFalse(portfolio.getProcesses().get(0).getViews().get(0).getElements().isEmpty(), name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNode_canBeReachedAndCanEnd(String name) {
        List<String> lost = elements(Templates.instantiate(name))
                .filter(FlowNode.class::isInstance).map(FlowNode.class::cast)
                .filter(node -> !node.isReachable() || !node.isEnding())
                .map(FlowNode::getName).toList();
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @MethodSource("names")
    void instances_haveNoIdInCommon(String name) {
        Set<String> first = ids(Templates.instantiate(name));
        Set<String> second = ids(Templates.instantiate(name));
        assertEquals(first.size(), second.size());
        first.retainAll(second);
        assertEquals(Set.of(), first);
    }

    @ParameterizedTest
    @MethodSource("names")
    void instance_refersOnlyToItsOwnElements(String name) {
        Portfolio portfolio = Templates.instantiate(name);
        assertNull(portfolio.eResource());
        assertEquals(List.of(), EcoreUtil.ExternalCrossReferencer.find(portfolio).values().stream().flatMap(Collection::stream)
                .filter(each -> !each.getEStructuralFeature().isDerived()).toList());
        assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(portfolio));
    }

    @ParameterizedTest
    @MethodSource("names")
    void instance_canBeSavedAndReadAgain(String name, @TempDir Path folder) throws Exception {
        Portfolio portfolio = Templates.instantiate(name);
        Set<String> before = ids(portfolio);
        Path file = folder.resolve("new.sightline");
        ModelWriter.write(portfolio, file);
        LoadedModel loaded = ModelReader.read(file);
        assertEquals(List.of(), loaded.warnings());
        assertEquals(before, ids(loaded.portfolio()));
    }

    @Test
    void unknownName_isRefusedWithTheNamesThatThereAre() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Templates.instantiate("invoice"));
        assertTrue(refusal.getMessage().contains("“invoice”"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("order, complaint, onboarding"), refusal.getMessage());
    }

    static Stream<String> names() {
        return Templates.all().stream().map(Template::name);
    }

    private static Set<String> ids(Portfolio portfolio) {
        Set<String> ids = new HashSet<>();
        elements(portfolio).forEach(element -> assertTrue(ids.add(((ModelElement) element).getId())));
        return ids;
    }

    private static Stream<EObject> elements(Portfolio portfolio) {
        Iterable<EObject> contents = () -> EcoreUtil.getAllProperContents(portfolio, true);
        return Stream.concat(Stream.of(portfolio), StreamSupport.stream(contents.spliterator(), false));
    }
}
