/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.design.services.SymbolServices;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.ChannelKind;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.roles.Roles;
import org.sightline.viewpoint.specification.Description;

/** The specification is complete in itself: names, roles, images and services. */
class NotationFileTest {

    private static final Set<String> MAPPINGS = Set.of("containerMappings", "nodeMappings", "subContainerMappings", "subNodeMappings",
            "borderedNodeMappings", "edgeMappings", "ownedLineMappings", "ownedSubLines", "ownedColumnMappings", "intersection");
    private static final Set<String> PALETTE = Set.of("NodeCreationDescription", "ContainerCreationDescription", "EdgeCreationDescription", "ToolDescription");
    private static final int LONGEST_LABEL = 32;
    private static final Pattern EXPRESSION = Pattern.compile("(?:Expression|value|precondition)=\"([a-z]+):");

    private final SightlineFactory factory = SightlineFactory.eINSTANCE;
    private final SymbolServices symbols = new SymbolServices();

    private static String text() throws IOException {
        try (InputStream in = NotationFiles.openSpecification()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void specification_isReadWithoutProblems() throws IOException {
        assertEquals(List.of(), Example.specification().problems());
    }

    @Test
    void specification_hasAllChartsAndTables() throws IOException {
        assertEquals(List.of("architecture", "logical", "physical", "job", "customer-view", "blueprint", "journey-map", "steps", "fail-points",
                "steps-by-systems", "touchpoints-by-channels"), Example.specification().representations().stream().map(Description::name).toList());
        assertEquals(List.of("Customer process"), Example.specification().viewpoints().stream().map(Description::name).toList());
    }

    @Test
    void expressions_arePortable() throws IOException {
        Matcher matcher = EXPRESSION.matcher(text());
        Set<String> prefixes = new TreeSet<>();
        while (matcher.find()) {
            prefixes.add(matcher.group(1));
        }
        assertEquals(Set.of("aql", "feature", "service", "var"), prefixes);
        assertFalse(text().contains("childrenPresentation=\"VerticalStack\""));
    }

    @Test
    void everyMapping_hasARole_andEveryRoleAMapping() throws IOException {
        Set<String> mappings = new TreeSet<>();
        for (Description representation : Example.specification().representations()) {
            representation.object().eAllContents().forEachRemaining(each -> {
                if (MAPPINGS.contains(each.eContainmentFeature().getName())) {
                    mappings.add(representation.name() + "." + Description.of(each).name());
                }
            });
        }
        assertEquals(mappings, new TreeSet<>(Example.roles().entries()));
    }

    @Test
    void lines_standBelowBandsThatExist() throws IOException {
        Roles roles = Example.roles();
        for (String entry : roles.entries()) {
            String chart = entry.substring(0, entry.indexOf('.'));
            String below = roles.role(chart, entry.substring(entry.indexOf('.') + 1)).orElseThrow().option("below");
            for (String each : below.isEmpty() ? new String[0] : below.split(",")) {
                assertEquals(RoleKind.BAND, roles.role(chart, each).orElseThrow().kind(), entry);
            }
        }
    }

    @Test
    void everyToolOfAPalette_hasAnIconAndANameThatFits() throws IOException {
        for (Description chart : Example.specification().representations()) {
            chart.object().eAllContents().forEachRemaining(each -> {
                Description tool = Description.of(each);
                if (PALETTE.contains(tool.type())) {
                    assertFalse(tool.text("iconPath").isEmpty(), tool.name());
                    assertTrue(tool.text("label").length() <= LONGEST_LABEL, tool.text("label"));
                }
            });
        }
    }

    @Test
    void everyImage_existsAndNeedsNoFont() throws IOException {
        Matcher matcher = Pattern.compile("/org\\.sightline\\.design/images/[\\w-]+\\.svg").matcher(text());
        while (matcher.find()) {
            checkImage(matcher.group());
        }
    }

    @Test
    void everySymbol_existsAndNeedsNoFont() throws IOException {
        for (EventTrigger trigger : EventTrigger.VALUES) {
            for (Event event : events()) {
                event.setTrigger(trigger);
                checkImage(symbols.symbol(event));
            }
        }
        for (DecisionKind kind : DecisionKind.VALUES) {
            Decision decision = factory.createDecision();
            decision.setKind(kind);
            checkImage(symbols.symbol(decision));
        }
        for (ChannelKind kind : ChannelKind.VALUES) {
            Channel channel = factory.createChannel();
            channel.setKind(kind);
            checkImage(symbols.symbol(channel));
        }
        for (Integer emotion : new Integer[] { null, -2, -1, 0, 1, 2 }) {
            Experience experience = factory.createExperience();
            experience.setEmotion(emotion);
            checkImage(symbols.symbol(experience));
        }
    }

    private List<Event> events() {
        StartEvent aside = factory.createStartEvent();
        aside.setInterrupting(false);
        BoundaryEvent border = factory.createBoundaryEvent();
        border.setInterrupting(false);
        IntermediateEvent thrown = factory.createIntermediateEvent();
        thrown.setThrowing(true);
        EndEvent end = factory.createEndEvent();
        return List.of(factory.createStartEvent(), aside, factory.createBoundaryEvent(), border, factory.createIntermediateEvent(), thrown, end);
    }

    private static void checkImage(String path) throws IOException {
        try (InputStream in = NotationFiles.openImage(path)) {
            String image = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(image.startsWith("<svg "), path);
            // The first chart would wait until the whole font is read for its outline.
            assertFalse(image.contains("<text"), path);
        }
    }

    @Test
    void images_areNotReadFromElsewhere() {
        assertNull(NotationFiles.openImage("/org.sightline.design/images/../description/customerprocess.roles"));
        assertNull(NotationFiles.openImage("/another.bundle/images/cause.svg"));
        assertNull(NotationFiles.openImage("/org.sightline.design/images/none-of-this-name.svg"));
    }
}
