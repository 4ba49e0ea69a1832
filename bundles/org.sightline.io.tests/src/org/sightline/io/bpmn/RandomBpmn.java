/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes random BPMN files and counts what it writes. Pools with and without processes, nested lanes, sub-processes in
 * sub-processes, nodes and flows of all kinds, called processes, things the model has no place for.
 */
final class RandomBpmn {

    private static final String[] TASKS = {"task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "scriptTask",
        "businessRuleTask", "callActivity"};
    private static final String[] SUB_PROCESSES = {"subProcess", "transaction", "adHocSubProcess"};
    private static final String[] DECISIONS = {"exclusiveGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway"};
    private static final String[] EVENTS = {"startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent"};
    private static final String[] OTHERS = {"dataObject", "dataStoreReference", "textAnnotation", "group", "property"};

    private final Random random;
    private final String prefix;
    private final StringBuilder text = new StringBuilder();
    private final List<String> nodes = new ArrayList<>();
    private int ids;
    private int lanes;
    private int activities;
    private int subProcesses;
    private int decisions;
    private int parallelGateways;
    private int events;
    private int sequenceFlows;
    private int messageFlows;

    private RandomBpmn(long seed) {
        this.random = new Random(seed);
        this.prefix = random.nextBoolean() ? "bpmn:" : "";
    }

    /** A file and what it holds. */
    record Sample(String text, ModelCounts counts) {
    }

    static Sample of(long seed) {
        RandomBpmn writer = new RandomBpmn(seed);
        writer.write();
        return new Sample(writer.text.toString(), new ModelCounts(writer.lanes, writer.activities, writer.subProcesses,
                writer.decisions, writer.parallelGateways, writer.events, writer.sequenceFlows, writer.messageFlows));
    }

    private void write() {
        String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:bpmn";
        text.append("<?xml version='1.0'?>\n<").append(prefix).append("definitions ").append(declaration)
                .append("='http://www.omg.org/spec/BPMN/20100524/MODEL'>\n");
        int pools = random.nextInt(4);
        List<String> participants = new ArrayList<>();
        StringBuilder collaboration = new StringBuilder();
        for (int i = 0; i < pools; i++) {
            boolean blackBox = random.nextInt(3) == 0;
            participants.add(id("pool"));
            collaboration.append(tag("participant id='" + participants.get(i) + "' name='Pool " + i + "'"
                    + (blackBox ? "" : " processRef='process" + i + "'")));
            if (blackBox) {
                lanes++;
            } else {
                process("process" + i);
            }
        }
        if (pools == 0) {
            process("process0");
        } else {
            collaboration(collaboration, participants);
        }
        text.append("</").append(prefix).append("definitions>");
    }

    private void collaboration(StringBuilder participantTags, List<String> participants) {
        text.append(open("collaboration id='collaboration'")).append(participantTags);
        List<String> ends = new ArrayList<>(participants);
        ends.addAll(nodes);
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(tag("messageFlow id='" + id("message") + "' sourceRef='" + any(ends) + "' targetRef='" + any(ends) + "'"));
            messageFlows++;
        }
        text.append(close("collaboration"));
    }

    private void process(String id) {
        text.append(open("process id='" + id + "'"));
        List<String> own = new ArrayList<>();
        StringBuilder before = new StringBuilder(text);
        text.setLength(0);
        content(own, 0);
        String content = text.toString();
        text.setLength(0);
        text.append(before);
        laneSet("laneSet", own, 0, true);
        text.append(content).append(close("process"));
    }

    /** Writes a lane set or none; where there is none, what is around it is a lane without sub-lanes. */
    private void laneSet(String name, List<String> listed, int depth, boolean outermost) {
        int count = depth > 2 ? 0 : random.nextInt(3);
        if (count == 0) {
            lanes++;
            return;
        }
        text.append(open(name));
        for (int i = 0; i < count; i++) {
            text.append(open("lane id='" + id("lane") + "' name='Lane " + i + "'"));
            for (int j = i; j < listed.size() && outermost; j += count) {
                text.append(open("flowNodeRef")).append(listed.get(j)).append(close("flowNodeRef"));
            }
            laneSet("childLaneSet", listed, depth + 1, false);
            text.append(close("lane"));
        }
        text.append(close(name));
    }

    private void content(List<String> own, int depth) {
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            node(own, depth);
        }
        if (!own.isEmpty()) {
            for (int i = random.nextInt(8); i > 0; i--) {
                text.append(tag("sequenceFlow id='" + id("flow") + "' sourceRef='" + any(own) + "' targetRef='" + any(own) + "'"));
                sequenceFlows++;
            }
        }
        text.append(tag(any(List.of(OTHERS)) + " id='" + id("other") + "' name='Other'"));
    }

    private void node(List<String> own, int depth) {
        String id = id("node");
        own.add(id);
        nodes.add(id);
        switch (random.nextInt(depth < 3 ? 6 : 5)) {
            case 0, 1 -> {
                activities++;
                text.append(tag(any(List.of(TASKS)) + " id='" + id + "'"));
            }
            case 2 -> {
                decisions++;
                text.append(tag(any(List.of(DECISIONS)) + " id='" + id + "'"));
            }
            case 3 -> {
                parallelGateways++;
                text.append(tag("parallelGateway id='" + id + "'"));
            }
            case 4 -> {
                events++;
                text.append(tag(any(List.of(EVENTS)) + " id='" + id + "'"));
            }
            default -> {
                subProcesses++;
                String name = any(List.of(SUB_PROCESSES));
                text.append(open(name + " id='" + id + "'"));
                content(new ArrayList<>(), depth + 1);
                text.append(close(name));
            }
        }
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String id(String kind) {
        return kind + ids++;
    }

    private String tag(String content) {
        return "<" + prefix + content + "/>\n";
    }

    private String open(String content) {
        return "<" + prefix + content + ">";
    }

    private String close(String name) {
        return "</" + prefix + name + ">\n";
    }
}
