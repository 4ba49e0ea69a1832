/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.vision.LineOfVision;
import org.sightline.model.vision.Part;
import org.sightline.model.vision.Service;

import com.google.gson.stream.JsonWriter;

/**
 * A line of vision as a result: in full, of one part, or of what stands behind one step.
 *
 * @param process name of the process
 * @param parts the parts with the customer's steps that they serve
 * @param servingNone the parts that serve none
 */
record VisionResult(String process, List<Part> parts, List<NamedElement> servingNone) {

    private static final MessageBundle TEXTS = MessageBundle.of(VisionResult.class);

    static VisionResult of(CustomerProcess process) {
        LineOfVision vision = LineOfVision.of(process);
        return new VisionResult(process.getName(), vision.parts(), vision.servingNone());
    }

    /**
     * @param name name or id of a part, or of a customer's step
     * @return what concerns it; empty if there is no such part and no part serves such a step
     */
    Optional<VisionResult> limitedTo(String name) {
        VisionResult ofPart = new VisionResult(process, parts.stream().filter(part -> isMeant(part.element(), name)).toList(),
                servingNone.stream().filter(part -> isMeant(part, name)).toList());
        VisionResult behindStep = new VisionResult(process,
                parts.stream().map(part -> forStep(part, name)).filter(part -> !part.serves().isEmpty()).toList(), List.of());
        return List.of(ofPart, behindStep).stream().filter(result -> !result.isEmpty()).findFirst();
    }

    private boolean isEmpty() {
        return parts.isEmpty() && servingNone.isEmpty();
    }

    private static Part forStep(Part part, String name) {
        return new Part(part.element(), part.serves().stream().filter(service -> isMeant(service.step(), name)).toList());
    }

    private static boolean isMeant(NamedElement element, String name) {
        return name.equals(element.getName()) || name.equals(element.getId());
    }

    void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("parts").beginArray();
        for (Part part : parts) {
            json.beginObject();
            writeElement(part.element(), json);
            json.name("serves").beginArray();
            for (Service service : part.serves()) {
                json.beginObject();
                json.name("id").value(service.step().getId());
                json.name("name").value(service.step().getName());
                json.name("handOffs").value(service.handOffs());
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
        json.name("servingNone").beginArray();
        for (NamedElement part : servingNone) {
            json.beginObject();
            writeElement(part, json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void writeElement(NamedElement element, JsonWriter json) throws IOException {
        json.name("id").value(element.getId());
        json.name("type").value(element.eClass().getName());
        json.name("name").value(element.getName());
    }

    String text() {
        StringBuilder text = new StringBuilder(TEXTS.get("vision_title", process)).append('\n');
        for (Part part : parts) {
            text.append('\n').append(name(part.element())).append('\n');
            for (Service service : part.serves()) {
                text.append(TEXTS.get("vision_service", name(service.step()), service.handOffs())).append('\n');
            }
        }
        if (!servingNone.isEmpty()) {
            text.append('\n').append(TEXTS.get("vision_servingNone")).append('\n');
            servingNone.forEach(part -> text.append("  ").append(name(part)).append('\n'));
        }
        return text.toString();
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? TEXTS.get("viewText_unnamed", element.eClass().getName()) : element.getName();
    }
}
