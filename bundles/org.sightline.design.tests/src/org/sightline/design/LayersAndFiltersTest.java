/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.design.services.ValueServices;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ChannelKind;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.style.Shape;

/** Layers add, colour and tell what they promise; filters leave what they promise. */
class LayersAndFiltersTest {

    private static final List<String> LAYERS = List.of("fail points", "wait points", "times and costs", "experience", "causes", "evidence",
            "colour by load", "colour by emotion", "colour by cost");

    private final Example example = new Example();

    private Diagram with(String chart, String layer) {
        example.diagram(chart);
        example.state(example.state().show(layer));
        return example.again(chart, example.process());
    }

    private Diagram filtered(String filter) {
        example.diagram("physical");
        example.state(example.state().filter(filter));
        return example.again("physical", example.process());
    }

    @ParameterizedTest
    @ValueSource(strings = { "logical", "physical", "blueprint", "journey-map" })
    void charts_haveAllLayersOffAtFirst(String chart) {
        assertEquals(LAYERS, example.session().representation(chart).many("additionalLayers").stream().map(each -> each.name()).toList());
        assertEquals(List.of("default"), example.diagram(chart).plan().layers());
        assertEquals(List.of(), Example.boxes(example.diagram(chart), "FailPoint"));
    }

    @Test
    void architecture_countsOverTheStepsOfATask() {
        example.diagram("architecture");
        LAYERS.subList(0, 6).forEach(each -> example.state(example.state().show(each)));
        Diagram chart = example.again("architecture", example.process());
        int counted = Example.labels(Example.boxes(chart, "FailPoint")).stream().mapToInt(Integer::parseInt).sum();
        assertEquals(example.all(FailPoint.class).stream().filter(each -> ((Activity) each.eContainer()).getCustomerTask() != null).count(), counted);
        CustomerTask task = example.portfolio().getCustomerTasks().get(0);
        double minutes = example.all(Activity.class).stream().filter(each -> each.isWithCustomer() && each.getCustomerTask() == task)
                .mapToDouble(new ValueServices()::workMinutes).sum();
        String label = Example.boxes(chart, "Task").stream().filter(each -> each.element() == task).findFirst().orElseThrow().label();
        assertTrue(label.startsWith(task.getName() + "\n" + Math.round(minutes) + "\u00a0min \u00b7 "), label);
        for (String mark : List.of("WaitMark", "Experience", "Evidence")) {
            assertFalse(Example.boxes(chart, mark).isEmpty(), mark);
        }
        Example.edges(chart, "ContactDriver").forEach(each -> assertEquals(((Activity) ((ContactDriver) each.element()).getContact()).getCustomerTask(), each.target().element()));
        assertFalse(Example.edges(chart, "CauseOfFailure").isEmpty());
        assertEquals(List.of(), example.session().problems());
    }

    @Test
    void failPoints_standOnTheirSteps() {
        List<Box> marks = Example.boxes(with("physical", "fail points"), "FailPoint");
        assertEquals(example.all(FailPoint.class).size(), marks.size());
        marks.forEach(each -> assertEquals(each.element().eContainer(), each.container().element()));
    }

    @Test
    void waitPoints_tellTheMeanTime() {
        List<Box> marks = Example.boxes(with("physical", "wait points"), "WaitMark");
        assertEquals(example.all(Activity.class).stream().filter(each -> each.getWaitTime() != null).count(), marks.size());
        assertEquals("3\u00a0min", marks.stream().filter(each -> each.container().label().equals("Call for product advice")).findFirst().orElseThrow().label());
    }

    @Test
    void timesAndCosts_standBelowTheName() {
        List<String> labels = Example.labels(Example.boxes(with("physical", "times and costs"), "Activity"));
        assertTrue(labels.contains("Call for product advice\n7.7\u00a0min"));
        assertTrue(labels.stream().anyMatch(each -> each.matches("(?s)Take the order\n7\u00a0min . [\\d.]+\u00a0EUR")));
    }

    @Test
    void experience_showsFaces() {
        Box mark = Example.boxes(with("physical", "experience"), "Experience").stream()
                .filter(each -> Integer.valueOf(-1).equals(((Experience) each.element()).getEmotion())).findFirst().orElseThrow();
        assertEquals(new Shape.Image("/org.sightline.design/images/face-bad.svg"), mark.style().shape());
    }

    @Test
    void causes_areTiedToContactsAndFailures() {
        example.diagram("physical");
        example.state(example.state().show("fail points").show("causes"));
        Diagram chart = example.again("physical", example.process());
        assertEquals(example.portfolio().getCauses().size(), Example.boxes(chart, "Cause").size());
        assertFalse(Example.edges(chart, "ContactDriver").isEmpty());
        assertEquals(example.all(FailPoint.class).stream().filter(each -> each.getCause() != null).count(), Example.edges(chart, "CauseOfFailure").size());
        assertTrue(Example.labels(Example.edges(chart, "ContactDriver")).stream().allMatch(each -> each.endsWith("\u00a0%")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "colour by load", "colour by emotion", "colour by cost" })
    void colours_dependOnTheValue(String layer) {
        Map<Object, Object> plain = fills(example.diagram("physical"));
        Map<Object, Object> coloured = fills(with("physical", layer));
        assertEquals(1, plain.values().stream().distinct().count());
        assertTrue(coloured.values().stream().distinct().count() >= 3, coloured.values().toString());
    }

    @Test
    void emotion_getsDarkerAsItGetsWorse() {
        Diagram chart = with("physical", "colour by emotion");
        Map<Object, Object> fills = fills(chart);
        Object bad = fills.get(step(-1));
        Object good = fills.get(step(1));
        assertNotEquals(bad, good);
        assertTrue(lightness(bad) < lightness(good), bad + " " + good);
    }

    private Activity step(int emotion) {
        return (Activity) example.all(Experience.class).stream().filter(each -> Integer.valueOf(emotion).equals(each.getEmotion())).findFirst().orElseThrow()
                .eContainer();
    }

    private static double lightness(Object color) {
        org.sightline.viewpoint.style.Color rgb = (org.sightline.viewpoint.style.Color) color;
        return 0.2126 * rgb.red() + 0.7152 * rgb.green() + 0.0722 * rgb.blue();
    }

    private static Map<Object, Object> fills(Diagram chart) {
        return Example.boxes(chart, "Activity").stream()
                .collect(Collectors.toMap(Box::element, each -> ((Shape.Flat) each.style().shape()).background()));
    }

    @Test
    void onlyCustomerFacing_leavesWhatTheCustomerMeets() {
        for (View each : visible(filtered("only customer-facing"))) {
            assertTrue(!(each.element() instanceof ViewElement element) || element.isCustomerFacing(), each.toString());
        }
        assertEquals(example.all(FlowNode.class).stream().filter(each -> each.isCustomerFacing() && each.eContainer() instanceof Lane).count(), visible(filtered("only customer-facing")).stream().filter(each -> each.element() instanceof FlowNode).count());
    }

    @Test
    void oneChannel_hidesStepsOfOthers() {
        List<Object> steps = visible(filtered("one channel: phone")).stream().map(each -> (Object) each.element()).toList();
        assertTrue(steps.contains(example.node("Call for product advice")));
        assertFalse(steps.contains(example.node("Search the web shop")));
        assertTrue(steps.contains(example.node("Compare products and prices")) || example.named(Activity.class, "Compare products and prices").getChannel() != null);
    }

    @Test
    void oneChannel_hasAFilterForEachMedium() {
        List<String> names = example.session().representation("physical").many("filters").stream().map(each -> each.name()).toList();
        ChannelKind.VALUES.forEach(each -> assertTrue(names.contains("one channel: " + each.getLiteral()), each.getLiteral()));
    }

    @Test
    void onlyLikelyPaths_leavesOutRareOnes() {
        List<? extends View> shown = visible(filtered("only likely paths"));
        assertTrue(shown.size() > 50);
        shown.stream().filter(each -> each.element() instanceof SequenceFlow).map(each -> (SequenceFlow) each.element())
                .forEach(each -> assertTrue(each.getProbability() == null || each.getProbability() >= 0.2, each.getId()));
        assertTrue(shown.size() < visible(example.diagram("physical")).size());
    }

    private static List<View> visible(Diagram chart) {
        List<View> views = new ArrayList<>(Example.boxes(chart));
        views.addAll(chart.edges());
        views.removeIf(each -> !each.isVisible());
        return views;
    }
}
