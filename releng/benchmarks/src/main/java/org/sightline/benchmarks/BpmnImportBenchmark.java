/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sightline.io.bpmn.BpmnImportOptions;
import org.sightline.io.bpmn.BpmnImporter;

/** Importing a BPMN file with its diagram, against parsing the same file with StAX and creating the objects. */
final class BpmnImportBenchmark implements Benchmark {

    private static final int ROUNDS = 41;
    private static final int NODES = 10_000;
    private static final int LANES = 10;
    private static final String DEFINITIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions id="definitions" targetNamespace="http://example.org/large"
                xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI">
            <bpmn:collaboration id="collaboration"><bpmn:participant id="customer" name="Customer"/>
            <bpmn:participant id="shop" name="Shop" processRef="process"/>
            <bpmn:messageFlow id="message" sourceRef="customer" targetRef="node-0"/></bpmn:collaboration>
            """;

    @Override
    public List<Row> measure() throws Exception {
        Path file = Files.createTempFile("benchmark", ".bpmn");
        try {
            Files.writeString(file, bpmn());
            BpmnImporter importer = new BpmnImporter();
            Ratio.Result time = Ratio.measure(ROUNDS, () -> PlainBpmnRead.read(file),
                    () -> importer.read(file, BpmnImportOptions.defaults()));
            return List.of(new Row("BPMN import", NODES + " nodes", "StAX parse of the same file, creating the objects", time, 3,
                    Row.Unit.MILLISECONDS));
        } finally {
            Files.delete(file);
        }
    }

    private static String bpmn() {
        StringBuilder text = new StringBuilder(DEFINITIONS).append("<bpmn:process id=\"process\"><bpmn:laneSet>\n");
        for (int lane = 0; lane < LANES; lane++) {
            text.append("<bpmn:lane id=\"lane-%d\" name=\"Department %d\">\n".formatted(lane, lane));
            for (int node = lane; node < NODES; node += LANES) {
                text.append("<bpmn:flowNodeRef>node-%d</bpmn:flowNodeRef>\n".formatted(node));
            }
            text.append("</bpmn:lane>\n");
        }
        text.append("</bpmn:laneSet>\n");
        for (int node = 0; node < NODES; node++) {
            text.append(("<bpmn:%s id=\"node-%d\" name=\"Step number %d\">\n  <bpmn:incoming>flow-%d</bpmn:incoming>\n"
                    + "  <bpmn:outgoing>flow-%d</bpmn:outgoing>\n</bpmn:%1$s>\n").formatted(kind(node), node, node, node - 1, node));
        }
        for (int node = 1; node < NODES; node++) {
            text.append("<bpmn:sequenceFlow id=\"flow-%d\" sourceRef=\"node-%d\" targetRef=\"node-%d\"/>\n"
                    .formatted(node - 1, node - 1, node));
        }
        return text.append("</bpmn:process>\n").append(diagram()).append("</bpmn:definitions>\n").toString();
    }

    private static String kind(int node) {
        if (node == 0 || node == NODES - 1) {
            return node == 0 ? "startEvent" : "endEvent";
        }
        return node % 10 == 5 ? "exclusiveGateway" : "userTask";
    }

    private static String diagram() {
        StringBuilder text = new StringBuilder("<bpmndi:BPMNDiagram id=\"diagram\"><bpmndi:BPMNPlane bpmnElement=\"collaboration\">\n");
        for (int node = 0; node < NODES; node++) {
            text.append(("<bpmndi:BPMNShape id=\"shape-%d\" bpmnElement=\"node-%1$d\"><dc:Bounds x=\"%d\" y=\"80\" width=\"100\" "
                    + "height=\"80\"/></bpmndi:BPMNShape>\n").formatted(node, 150 * node));
        }
        return text.append("</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n").toString();
    }
}
