/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlineFactory;

/**
 * Parses a BPMN file with StAX and creates lanes, nodes and flows, no more: no checks, no properties, no notes, for just the
 * kinds of elements that the benchmark's file holds. The floor of an import.
 */
final class PlainBpmnRead {

    private final SightlineFactory factory = SightlineFactory.eINSTANCE;
    private final CustomerProcess process = factory.createCustomerProcess();
    private final Map<String, InteractionNode> ends = new HashMap<>();
    private final Map<String, Lane> places = new HashMap<>();
    private Lane lane;

    private PlainBpmnRead() {
    }

    static CustomerProcess read(Path file) throws IOException, XMLStreamException {
        PlainBpmnRead read = new PlainBpmnRead();
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    read.element(xml);
                }
            }
        }
        return read.process;
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "participant", "lane" -> lane(xml);
            case "flowNodeRef" -> places.put(xml.getElementText(), lane);
            case "userTask" -> node(xml, factory.createActivity());
            case "exclusiveGateway" -> node(xml, factory.createDecision());
            case "startEvent" -> node(xml, factory.createStartEvent());
            case "endEvent" -> node(xml, factory.createEndEvent());
            case "sequenceFlow" -> flow(xml, factory.createSequenceFlow());
            default -> {
                // Nothing is made of it.
            }
        }
    }

    private void lane(XMLStreamReader xml) {
        lane = factory.createLane();
        lane.setName(xml.getAttributeValue(null, "name"));
        ends.put(xml.getAttributeValue(null, "id"), lane);
        process.getLanes().add(lane);
    }

    private void node(XMLStreamReader xml, FlowNode node) {
        String id = xml.getAttributeValue(null, "id");
        node.setName(xml.getAttributeValue(null, "name"));
        ends.put(id, node);
        places.get(id).getNodes().add(node);
    }

    private void flow(XMLStreamReader xml, Flow flow) {
        flow.setSource(ends.get(xml.getAttributeValue(null, "sourceRef")));
        flow.setTarget(ends.get(xml.getAttributeValue(null, "targetRef")));
        process.getFlows().add(flow);
    }
}
